import { NoAnswer } from './no-answer.ts';
import type { Interceptor } from './relay.ts';

/** Sends nothing to any other origin, because the token would go along. */
export function originGuard(origin: string): Interceptor {
  return (dispatch) => (options, handler) => {
    const leadsTo = String(options.origin);
    if (!URL.canParse(leadsTo) || new URL(leadsTo).origin !== origin)
      throw new NoAnswer({
        code: 'other-origin',
        message: `The address leads to another origin (${leadsTo}), so nothing was sent to it.`,
      });
    return dispatch(options, handler);
  };
}
