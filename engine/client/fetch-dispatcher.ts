import { Dispatcher } from 'undici';
import type { Fetch } from './fetch.ts';
import { errorOf } from './relay.ts';

/**
 * A dispatcher that gives each request to a function and reads its `Response`. It stands where connections to a target would, so
 * pace, bounds, tokens and redaction are the same. Redirects are never followed.
 */
export class FetchDispatcher extends Dispatcher {
  readonly #fetch: Fetch;
  readonly #largestBody: number;

  /**
   * @param largestBody bytes of a body that are read at most.
   */
  constructor(fetch: Fetch, largestBody: number) {
    super();
    this.#fetch = fetch;
    this.#largestBody = largestBody;
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    void this.#answer(options, handler);
    return true;
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }

  override destroy(): Promise<void> {
    return Promise.resolve();
  }

  async #answer(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): Promise<void> {
    const abort = new AbortController();
    const controller: Dispatcher.DispatchController = {
      get aborted() {
        return abort.signal.aborted;
      },
      paused: false,
      get reason() {
        return abort.signal.aborted ? errorOf(abort.signal.reason) : null;
      },
      abort: (reason) => abort.abort(reason),
      pause: () => undefined,
      resume: () => undefined,
    };
    try {
      handler.onRequestStart?.(controller, {});
      const aborted = new Promise<never>((_resolve, reject) => {
        abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
      });
      aborted.catch(() => undefined);
      const response = await Promise.race([this.#respond(options, abort.signal), aborted]);
      handler.onResponseStart?.(controller, response.status, headersOf(response), response.statusText);
      const bytes = await Promise.race([this.#bodyOf(response), aborted]);
      if (bytes.length > 0) handler.onResponseData?.(controller, bytes);
      handler.onResponseEnd?.(controller, {});
    } catch (thrown) {
      handler.onResponseError?.(controller, errorOf(thrown));
    }
  }

  async #respond(
    { origin, path, method, headers, body }: Dispatcher.DispatchOptions,
    signal: AbortSignal,
  ): Promise<Response> {
    const pairs: [string, string][] = [];
    const flat: readonly unknown[] = Array.isArray(headers) ? headers : [];
    for (let index = 0; index + 1 < flat.length; index += 2)
      pairs.push([String(flat[index]), String(flat[index + 1])]);
    const request = new Request(new URL(path, String(origin)), {
      method,
      headers: pairs,
      redirect: 'manual',
      signal,
      ...(typeof body === 'string' ? { body } : {}),
    });
    return await this.#fetch(request);
  }

  async #bodyOf(response: Response): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > this.#largestBody)
        throw Object.assign(new Error('The body is too large.'), { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}

/**
 * The fields of a response. A response that came over a network has an address, and `fetch` has unpacked its body already, so what
 * said how it was packed is left out.
 */
function headersOf(response: Response): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of response.headers) {
    const isGone = name === 'content-encoding' && response.url !== '';
    if (name !== 'set-cookie' && !isGone) headers[name] = value;
  }
  // A handler leaves the time to the HTTP server around it.
  if (response.url === '') headers.date ??= new Date().toUTCString();
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  return headers;
}
