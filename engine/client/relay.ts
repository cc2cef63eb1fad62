import type { Dispatcher } from 'undici';

export type Interceptor = Dispatcher.DispatcherComposeInterceptor;

/**
 * A handler that passes every event on to another handler, except the events that it treats itself. Undici's DecoratorHandler
 * accepts one answer only, and a request that is sent again has several.
 */
export function relay(
  handler: Dispatcher.DispatchHandler,
  own: Dispatcher.DispatchHandler,
): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
    onRequestUpgrade: (...event) => handler.onRequestUpgrade?.(...event),
    onResponseStart: (...event) => handler.onResponseStart?.(...event),
    onResponseData: (controller, chunk) => handler.onResponseData?.(controller, chunk),
    onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
    onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
    ...own,
  };
}

/** Passes a request on, and waits until the handler has the whole answer, or the error that stands in its place. */
export function relayed(
  dispatch: Dispatcher.Dispatch,
  options: Dispatcher.DispatchOptions,
  handler: Dispatcher.DispatchHandler,
): Promise<void> {
  return new Promise((resolve) => {
    try {
      dispatch(
        options,
        relay(handler, {
          onResponseEnd(controller, trailers) {
            handler.onResponseEnd?.(controller, trailers);
            resolve();
          },
          onResponseError(controller, error) {
            handler.onResponseError?.(controller, error);
            resolve();
          },
        }),
      );
    } catch (thrown) {
      handler.onResponseError?.(notStarted, errorOf(thrown));
      resolve();
    }
  });
}

/** The controller of a request that was refused before it was sent: there is nothing to control. */
export const notStarted: Dispatcher.DispatchController = {
  aborted: true,
  paused: false,
  reason: null,
  abort: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
};

/** The fields of an answer's headers, by name; one pair for each field of a name that comes several times. */
export function fieldsOf(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): readonly (readonly [name: string, value: string])[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (value === undefined ? [] : Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
  );
}

/** What was thrown, as an error. */
export function errorOf(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
