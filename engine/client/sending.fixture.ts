import type { Dispatcher } from 'undici';
import type { Silence } from '../base/exchange.ts';
import { NoAnswer } from './no-answer.ts';
import { type Interceptor, relayed } from './relay.ts';

/** What a made-up target does with one request: it answers, it fails, or it never says anything. */
export type Step =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | { readonly fails: Error }
  | 'nothing';

/** A silence as the tests name it. */
export function silence(code: Silence['code'], message = `${code}.`): Silence {
  return { kind: 'silence', code, message };
}

/** A made-up target that takes one step for each request, the last one for all that follow. */
export function targetOf(...steps: readonly Step[]) {
  const received: Dispatcher.DispatchOptions[] = [];
  const dispatch: Dispatcher.Dispatch = (options, handler) => {
    const step = steps[Math.min(received.length, steps.length - 1)] ?? 'nothing';
    received.push(options);
    const fail = (error: Error): void => handler.onResponseError?.(controller, error);
    const controller: Dispatcher.DispatchController = {
      aborted: false,
      paused: false,
      reason: null,
      abort: fail,
      pause: () => undefined,
      resume: () => undefined,
    };
    queueMicrotask(() => {
      handler.onRequestStart?.(controller, {});
      if (step === 'nothing') return;
      if ('fails' in step) return fail(step.fails);
      handler.onResponseStart?.(controller, step.status, step.headers ?? {});
      if (step.body !== undefined) handler.onResponseData?.(controller, Buffer.from(step.body));
      handler.onResponseEnd?.(controller, {});
    });
    return true;
  };
  return { dispatch, received };
}

/** Sends a request to a made-up target through interceptors, and gives what came of it. */
export async function sendThrough(
  interceptors: readonly Interceptor[],
  target: Dispatcher.Dispatch,
  options: Partial<Dispatcher.DispatchOptions> = {},
) {
  const events: string[] = [];
  let code: string | undefined;
  await relayed(
    interceptors.reduce((dispatch, interceptor) => interceptor(dispatch), target),
    { origin: 'http://target.test', path: '/list', method: 'GET', ...options },
    {
      onResponseStart: (_controller, status) => events.push(String(status)),
      onResponseData: (_controller, chunk) => events.push(chunk.toString()),
      onResponseError(_controller, error) {
        code = error instanceof NoAnswer ? error.code : error.message;
      },
    },
  );
  return { events, code };
}
