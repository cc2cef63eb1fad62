import type { PlannedRequest } from '../base/exchange.ts';
import { failure, type Result, success } from '../base/result.ts';
import { type Endpoint, pathBelow, resolveRequest, withoutParameter } from './address.ts';
import { holdsRedaction, withoutCredentials } from './redact.ts';
import type { TokenOptions } from './tokens.ts';

/** Where requests go, and how their addresses are shown. */
export interface RequestAddresses {
  /**
   * The address that a request is sent to.
   *
   * @returns problem `other-origin`, or `unusable-address`, with a sentence without secrets.
   */
  of(request: PlannedRequest): Result<string>;
  /** The address without secrets, also of a request that is not sent. */
  shown(request: PlannedRequest): string;
}

/** The addresses of requests to one endpoint. */
export function createRequestAddresses(
  { endpoint, access }: Pick<TokenOptions, 'access'> & { readonly endpoint: Endpoint },
  redact: (text: string) => string,
): RequestAddresses {
  const resolved = (request: PlannedRequest): Result<string> => {
    const url = resolveRequest(endpoint, request);
    // A link may repeat the token of the request that it answers; each request has its own.
    if (!url.ok) return url;
    return success(access.parametersAt(pathBelow(endpoint, url.value)).reduce(withoutParameter, url.value));
  };
  return {
    of(request) {
      const url = resolved(request);
      if (!url.ok) {
        const { code, message } = url.problem;
        return failure(code === 'other-origin' ? code : 'unusable-address', redact(message));
      }
      if (!holdsRedaction(url.value)) return url;
      return failure('unusable-address', 'The address contains an echoed secret, so nothing was sent to it.');
    },
    shown(request) {
      const url = resolved(request);
      return redact(url.ok ? url.value : refusedAddress(request));
    },
  };
}

/** An address that was not followed, without what credentials it may hold. */
function refusedAddress({ to }: PlannedRequest): string {
  return withoutCredentials('address' in to ? to.address : to.path);
}
