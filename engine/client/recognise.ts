import type { Api } from '../api/model.ts';
import { describeAnswer, type Exchange, headerOf, type SilenceCode, statusOf } from '../base/exchange.ts';
import { firstValueOf } from '../base/header-fields.ts';
import { isJsonArray, isJsonObject, type Json, readPointer } from '../base/json.ts';
import { readJson } from '../base/json-body.ts';
import { familyOf, mediaType } from '../base/media-type.ts';
import { splitPointer } from '../base/pointer.ts';
import { failure, type Result, success } from '../base/result.ts';

const running = ' Check TARGET_URL, and that the target is running.';

/** What to do about an answer that did not come, besides what its message says. */
const advice: Partial<Record<SilenceCode, string>> = {
  'connection-refused': running,
  'connection-broken': running,
  'unknown-host': ' Check TARGET_URL.',
  timeout: `${running} TARGET_TIMEOUT gives it more time.`,
  'malformed-http': ' Check the scheme and port of TARGET_URL.',
};

/**
 * Whether the answer to a plain request for the list comes from an API of this kind.
 *
 * @param tokenGiven whether the request carried a token of the user's.
 * @param apiNamed whether the user says that the target has this API: a body that says that it is JSON, or names the list, and cannot
 *   be read as JSON is then a fault to judge, and so is a refusal of JSON.
 * @returns problem `unreachable`, `unauthenticated`, `unrecognised`, `redirected` or `failing`, with a sentence that says what to do.
 */
export function recognise(
  exchange: Exchange,
  api: Api,
  tokenGiven: boolean,
  apiNamed = false,
): Result<Exchange> {
  const { url } = exchange.request;
  if (exchange.outcome.kind === 'silence') {
    return failure('unreachable', `${exchange.outcome.message}${advice[exchange.outcome.code] ?? ''}`);
  }
  const status = statusOf(exchange) ?? 0;
  if (status === 401) {
    if (api.list.security.length === 0 && !(tokenGiven && api.list.optionalSecurity.length > 0)) {
      return failure(
        'unauthenticated',
        `The target requires a token (401 at ${url}), but the specification of ${api.id} says that the list is public; add security to the specification.`,
      );
    }
    return failure(
      'unauthenticated',
      tokenGiven
        ? `The target refuses the token (401 at ${url}); it may have expired: get a new one and give it with TARGET_TOKEN.`
        : `The target requires a token (401 at ${url}); give one with TARGET_TOKEN.`,
    );
  }
  if (status === 403) {
    return failure(
      'unauthenticated',
      `The token has no permission to list ${api.noun.many} (403 at ${url}); give another one with TARGET_TOKEN.`,
    );
  }
  if (status >= 500 || status === 429 || status === 413) {
    return failure(
      'failing',
      `The target does not return its list of ${api.noun.many} now (${describeAnswer(exchange)} at ${url}); try again later.`,
    );
  }
  if (status >= 300 && status < 400) {
    const location = headerOf(exchange, 'location');
    return failure(
      'redirected',
      `The target responds with a redirect (${status} at ${url}${location === undefined ? '' : ` to ${location}`}), which is not followed, because it would also receive the token; ${adviceOn(location, url, api)}.`,
    );
  }
  // The path is known there, and only how the list is asked for is refused.
  if (apiNamed && (status === 406 || status === 415)) return success(exchange);
  if (status < 200 || status > 299) {
    return failure(
      'unrecognised',
      `There is no list of ${api.noun.many} at ${url} (${describeAnswer(exchange)}); check TARGET_API and TARGET_URL, which has to contain the version and, if the service catalog has one, the project.`,
    );
  }
  const body = readJson(exchange);
  if (body === undefined && apiNamed && isMeantAsList(exchange, api)) return success(exchange);
  if (body === undefined) {
    const type = mediaType(exchange);
    return failure(
      'unrecognised',
      `The response at ${url} is not JSON${type === undefined ? '' : ` but ${type}`}, so it is not the ${api.title} API; check TARGET_URL.`,
    );
  }
  if (!resembles(body, api)) {
    return failure(
      'unrecognised',
      `The JSON at ${url} is not a list of ${api.noun.many} as ${api.title} returns it; check TARGET_URL and TARGET_API.`,
    );
  }
  return success(exchange);
}

/** What to do about a redirect: the address to give is the one below which the list is, or the list's own where its path is another. */
function adviceOn(location: string | undefined, url: string, { noun, list }: Api): string {
  const to = location !== undefined && URL.canParse(location, url) ? new URL(location, url) : undefined;
  const address = to === undefined ? '' : `${to.origin}${to.pathname}`;
  if (to?.protocol.startsWith('http') !== true || address === url.split(/[?#]/)[0])
    return 'check TARGET_URL, and that the target works';
  if (address.endsWith(list.path))
    return `if the ${noun.many} are there, give ${address.slice(0, -list.path.length)} with TARGET_URL`;
  if (address.endsWith(`${list.path}/`))
    return `if the ${noun.many} are there, give ${address} with TARGET_URL`;
  return `no list of ${noun.many} is known to be there, so check TARGET_URL and TARGET_TOKEN`;
}

/**
 * Whether an answer says that it is JSON, or has the member that holds the list somewhere in its text, in XML as an element.
 */
function isMeantAsList({ outcome }: Exchange, { list }: Api): boolean {
  if (outcome.kind !== 'answer') return false;
  const family = familyOf(firstValueOf(outcome.headers, 'content-type'));
  if (family === 'json') return true;
  const member = splitPointer(list.collection.items).at(-1);
  if (member === undefined) return false;
  const { text } = outcome.body;
  const names = family === 'xml' ? [`<${member}`, `:${member}`] : [`${JSON.stringify(member)}:`];
  return names.some((name) => text.includes(name));
}

/**
 * A list with its envelope, or at least entries with an identity in some other envelope: that is a deviation to judge and
 * not another API.
 */
function resembles(body: Json, api: Api): boolean {
  const { items, identity } = api.list.collection;
  if (items === '' ? isJsonArray(body) : readPointer(body, items) !== undefined) return true;
  return valuesWithin(body, deepestEnvelope).some(
    (candidate) =>
      isJsonArray(candidate) &&
      candidate.length > 0 &&
      candidate.every((entry) => readPointer(entry, identity) !== undefined) &&
      candidate.every((entry) => looksLikeEntry(entry, api)),
  );
}

/** Objects that may lie around the entries of a list whose envelope is another than the documented one. */
const deepestEnvelope = 3;

/** A value with those that its members hold, and theirs, to some depth. */
function valuesWithin(value: Json, depth: number): readonly Json[] {
  if (!isJsonObject(value) || depth === 0) return [value];
  return [value, ...Object.values(value).flatMap((member) => valuesWithin(member, depth - 1))];
}

function looksLikeEntry(entry: Json, api: Api): boolean {
  const required = api.list.collection.members.filter((member) => member.required);
  const shown = required.filter(({ pointer }) => readPointer(entry, pointer) !== undefined);
  return required.length > 0 && shown.length * 2 > required.length;
}
