import type { Dispatcher } from 'undici';
import type { Answer, Silence } from '../base/exchange.ts';
import { firstValueOf } from '../base/header-fields.ts';
import { readBody } from './body.ts';
import { NoAnswer } from './no-answer.ts';
import type { Redact } from './redact.ts';
import { fieldsOf } from './relay.ts';
import type { Field } from './secret-headers.ts';

interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Only the identity service is sent a body. */
  readonly body?: string;
}

interface ReadOptions {
  /** Bytes that a body may unpack to. */
  readonly largestBody: number;
  readonly redact: Redact;
  /** A header field as it is kept; as it came, if not given. */
  readonly keep?: (field: Field) => Field;
}

/** Sends one request through a dispatcher and reads the answer; redirects are never followed. */
export async function send(
  dispatcher: Dispatcher,
  { method, url, headers, body }: Outgoing,
  { largestBody, redact, keep = (field) => field }: ReadOptions,
): Promise<Answer | Silence> {
  try {
    const { origin, pathname, search } = new URL(url);
    const came = await collect(dispatcher, {
      origin,
      path: `${pathname}${search}`,
      method,
      headers: headers.flat(),
      ...(body === undefined ? {} : { body }),
    });
    const fields = fieldsOf(came.headers).map(([name, value]) => keep([redact(name), redact(value)]));
    const encoding = firstValueOf(fields, 'content-encoding');
    return {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status: came.status,
      headers: fields,
      body: await readBody(came.bytes, encoding, largestBody, redact),
    };
  } catch (thrown) {
    if (!(thrown instanceof NoAnswer)) throw thrown;
    return { kind: 'silence', code: thrown.code, message: redact(thrown.message) };
  }
}

interface Collected {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** The whole answer to a request; of a request that an interceptor sends again, the last one. */
function collect(dispatcher: Dispatcher, options: Dispatcher.DispatchOptions): Promise<Collected> {
  return new Promise((resolve, reject) => {
    let head: Omit<Collected, 'bytes'> = { status: 0, headers: {} };
    let chunks: Buffer[] = [];
    dispatcher.dispatch(options, {
      // Undici knows a handler of this kind by this member.
      onRequestStart: () => undefined,
      onResponseStart(_controller, status, headers) {
        if (status < 200) return;
        head = { status, headers };
        chunks = [];
      },
      onResponseData: (_controller, chunk) => chunks.push(chunk),
      onResponseEnd: () => resolve({ ...head, bytes: Buffer.concat(chunks) }),
      onResponseError: (_controller, error) => reject(error),
    });
  });
}
