import type { Dispatcher } from 'undici';
import type { PlannedRequest, Silence } from '../base/exchange.ts';
import { withPairs } from './address.ts';
import { NoAnswer } from './no-answer.ts';
import { errorOf, type Interceptor, notStarted, relay } from './relay.ts';
import type { Tokens } from './tokens.ts';

/** What is known of the user's own token besides the answer to one request. */
export interface TokenWatch {
  /** The number of the request that is sent next. */
  readonly nextNumber: () => number;
  /**
   * Why nothing more is sent with the token, because the target refuses it everywhere; undefined where it refuses the one request.
   *
   * @param number the number of the request that was refused.
   */
  readonly refused: (number: number) => Promise<Silence | undefined>;
}

/**
 * Gives a request to a path below the endpoint its credential. A refusal of the user's own token is held back until it is known
 * whether there is a fresh one, with which the request is sent again, or whether the token has run out.
 */
export function tokenCarrier(
  tokens: Tokens,
  request: PlannedRequest,
  path: string,
  watch?: TokenWatch,
): Interceptor {
  return (dispatch) => {
    const send: Dispatcher.Dispatch = (options, handler) => {
      const credential = tokens.sent(request, path);
      const carrying = {
        ...options,
        path: withPairs(options.path, credential.query),
        headers: [...credential.headers.flat(), ...givenFields(options)],
      };
      // What is open to everybody says nothing of the token.
      if (request.credential !== 'own' || credential.token === undefined) return dispatch(carrying, handler);
      const number = watch?.nextNumber() ?? 0;
      const held: (() => void)[] = [];
      let status = 0;
      const pass = (event: () => void): void => {
        if (status === 401) held.push(event);
        else event();
      };
      const release = (): void => {
        for (const event of held) event();
      };
      const resend = async (): Promise<void> => {
        if (await tokens.renewed(credential)) return void send(options, handler);
        const runOut = await watch?.refused(number);
        if (runOut === undefined) release();
        else handler.onResponseError?.(notStarted, new NoAnswer(runOut));
      };
      return dispatch(
        carrying,
        relay(handler, {
          onResponseStart(controller, code, headers, message) {
            status = code;
            pass(() => handler.onResponseStart?.(controller, code, headers, message));
          },
          onResponseData: (controller, chunk) => pass(() => handler.onResponseData?.(controller, chunk)),
          onResponseEnd(controller, trailers) {
            if (status >= 200 && status < 300) tokens.accepted();
            pass(() => handler.onResponseEnd?.(controller, trailers));
            if (status === 401)
              resend().catch((thrown) => handler.onResponseError?.(notStarted, errorOf(thrown)));
          },
        }),
      );
    };
    return send;
  };
}

/** The header fields of a request, name and value by turns, which is how this client gives them. */
function givenFields({ headers }: Dispatcher.DispatchOptions): readonly string[] {
  return Array.isArray(headers) ? headers : [];
}
