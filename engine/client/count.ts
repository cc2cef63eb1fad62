import type { Silence } from '../base/exchange.ts';
import type { Bounds } from './bounds.ts';
import { NoAnswer } from './no-answer.ts';
import { type Interceptor, relay } from './relay.ts';

/**
 * Counts what is sent and what comes back, and sends nothing more once a bound is reached.
 *
 * @param halted why nothing more is sent, or undefined.
 */
export function counted(bounds: Bounds, halted: () => Silence | undefined): Interceptor {
  return (dispatch) => (options, handler) => {
    const halt = halted();
    if (halt !== undefined) throw new NoAnswer(halt);
    bounds.sent();
    let bytes = 0;
    return dispatch(
      options,
      relay(handler, {
        onResponseData(controller, chunk) {
          bytes += chunk.length;
          handler.onResponseData?.(controller, chunk);
        },
        onResponseEnd(controller, trailers) {
          bounds.answered(bytes);
          handler.onResponseEnd?.(controller, trailers);
        },
      }),
    );
  };
}
