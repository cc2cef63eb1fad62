import { accessOf } from '../api/access.ts';
import type { Api } from '../api/model.ts';
import type { Exchange, PlannedRequest } from '../base/exchange.ts';
import { parseEndpoint, requestKey } from '../client/address.ts';
import { withoutCredentials } from '../client/redact.ts';
import { createRequestAddresses } from '../client/request-address.ts';
import type { Recording } from './recording.ts';

/**
 * Answers requests by what was recorded in a stage. What the recording has no answer to is added to `missing`.
 */
export function recordedAnswers(api: Api, recording: Recording) {
  const byKey = new Map(
    recording.exchanges.map((exchange) => [`${exchange.stage}\n${exchange.key}`, exchange]),
  );
  const keyOf = keysAt(recording.endpoint, api);
  return (stage: string, missing?: Set<string>) =>
    (request: PlannedRequest): Exchange => {
      const key = keyOf(request);
      const found = byKey.get(`${stage}\n${key}`);
      if (found !== undefined) {
        if (found.outcome.kind === 'silence' && unasked.has(found.outcome.code)) missing?.add(key);
        return found;
      }
      missing?.add(key);
      return absent(request, key, stage);
    };
}

const unasked = new Set<string>([
  'not-recorded',
  'interrupted',
  'budget-spent',
  'time-spent',
  'given-up',
  'token-refused',
]);

/** By what the requests to an endpoint are known, as the client knows them that sent them. */
function keysAt(address: string, api: Api): (request: PlannedRequest) => string {
  const endpoint = parseEndpoint(address);
  if (!endpoint.ok) return () => '';
  const access = accessOf(api, undefined);
  const addresses = createRequestAddresses({ endpoint: endpoint.value, access }, withoutCredentials);
  return (request) => requestKey(endpoint.value, request, addresses.shown(request));
}

function absent(request: PlannedRequest, key: string, stage: string): Exchange {
  return {
    key,
    stage,
    request: { method: request.method, url: key, credential: request.credential, headers: request.headers },
    outcome: {
      kind: 'silence',
      code: 'not-recorded',
      message: 'The recording has no response to this request.',
    },
    startedAt: '',
    durationMs: 0,
    attempts: 0,
    waitedMs: 0,
  };
}
