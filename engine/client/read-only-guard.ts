import { NoAnswer } from './no-answer.ts';
import type { Interceptor } from './relay.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Sends only safe methods, without a body. A wrong-method probe may use another method, without a query.
 *
 * @param wrongMethods the methods of such probes which the specification names as changing nothing at the address; none for an
 *   address that the target gave, or where the user switched these probes off.
 */
export function readOnlyGuard(wrongMethods: readonly string[]): Interceptor {
  return (dispatch) => (options, handler) => {
    const { method, path, body } = options;
    const isProbe = wrongMethods.includes(method) && !path.includes('?');
    if ((!safeMethods.has(method) && !isProbe) || (body !== undefined && body !== null))
      throw new NoAnswer({
        code: 'method-not-allowed-by-suite',
        message: `The suite does not send ${method} to this target.`,
      });
    return dispatch(options, handler);
  };
}
