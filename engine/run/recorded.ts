import type { Exchange, PlannedRequest } from '../base/exchange.ts';
import { parseEndpoint, requestKey, resolveRequest } from '../client/address.ts';
import { withoutCredentials } from '../client/redact.ts';
import type { Recording } from './recording.ts';

/**
 * Answers requests by what was recorded in a stage. What the recording has no answer to is added to `missing`.
 */
export function recordedAnswers(recording: Recording) {
  const byKey = new Map(
    recording.exchanges.map((exchange) => [`${exchange.stage}\n${exchange.key}`, exchange]),
  );
  const endpoint = parseEndpoint(recording.endpoint);
  return (stage: string, missing?: Set<string>) =>
    (request: PlannedRequest): Exchange => {
      const key = keyOf(request, endpoint);
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

function keyOf(request: PlannedRequest, endpoint: ReturnType<typeof parseEndpoint>): string {
  if (!endpoint.ok) return '';
  const url = resolveRequest(endpoint.value, request);
  const address = 'address' in request.to ? request.to.address : request.to.path;
  return requestKey(endpoint.value, request, withoutCredentials(url.ok ? url.value : address));
}

function absent(request: PlannedRequest, key: string, stage: string): Exchange {
  return {
    key,
    stage,
    request: { method: request.method, url: key, credential: request.credential, headers: request.headers },
    outcome: {
      kind: 'silence',
      code: 'not-recorded',
      message: 'The recording has no answer to this request.',
    },
    startedAt: '',
    durationMs: 0,
    attempts: 0,
    waitedMs: 0,
  };
}
