import type { Dispatcher } from 'undici';
import { interrupted, NoAnswer } from './no-answer.ts';
import { type Interceptor, notStarted, relay } from './relay.ts';

/**
 * Ends a request whose answer is not whole after some milliseconds, or when a signal comes. Undici's own timeouts bound each wait
 * for a part of the answer, and several short waits can add up to any time.
 *
 * @param milliseconds asked anew for each request.
 */
export function timeLimit(
  milliseconds: () => number,
  signals: readonly (AbortSignal | undefined)[] = [],
): Interceptor {
  return (dispatch) => (options, handler) => {
    const limit = milliseconds();
    let controller: Dispatcher.DispatchController | undefined;
    let ended: Error | undefined;
    let settled = false;
    const end = (reason: Error): void => {
      if (settled) return;
      ended ??= reason;
      if (controller === undefined) fail(notStarted, ended);
      else controller.abort(ended);
    };
    // A timer holds what it calls: signals that Node combines by itself are held by nobody, and may never come.
    const timer = setTimeout(
      () =>
        end(
          new NoAnswer({
            code: 'timeout',
            message: `No complete response from ${options.origin} within ${limit / 1000} s.`,
          }),
        ),
      Math.max(1, Math.ceil(limit)),
    );
    const interrupt = (): void => end(new NoAnswer(interrupted));
    const settle = (): boolean => {
      if (settled) return false;
      settled = true;
      clearTimeout(timer);
      for (const signal of signals) signal?.removeEventListener('abort', interrupt);
      return true;
    };
    const fail = (from: Dispatcher.DispatchController, error: Error): void => {
      if (settle()) handler.onResponseError?.(from, error);
    };
    for (const signal of signals) signal?.addEventListener('abort', interrupt);
    if (signals.some((signal) => signal?.aborted === true)) interrupt();
    if (settled) return true;
    try {
      return dispatch(
        options,
        relay(handler, {
          onRequestStart(started, context) {
            controller = started;
            if (ended === undefined) handler.onRequestStart?.(started, context);
            else started.abort(ended);
          },
          onResponseEnd(from, trailers) {
            if (settle()) handler.onResponseEnd?.(from, trailers);
          },
          onResponseError: fail,
        }),
      );
    } catch (thrown) {
      settle();
      throw thrown;
    }
  };
}
