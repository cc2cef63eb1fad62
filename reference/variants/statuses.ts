/** Other lawful statuses and bodies of what does not succeed, and of methods besides GET. */
import type { Refusal, Reply } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { onRefusal, withHeader } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const FREE = 'the document gives codes, and no form of the body';
const OTHERS = [...lists.images, ...lists.servers, ...lists.otc];

function answered(
  write: (reply: Reply, message: string, number: number) => readonly [type: string, body: string],
): Wraps {
  return {
    complain: (right) => (refusal, exchange) => {
      const reply = right(refusal, exchange);
      const [type, body] = write(reply, refusal.message, exchange.number);
      return { ...withHeader(reply, 'Content-Type', type), body };
    },
  };
}

function refusedWith(status: number, applies: (refusal: Refusal) => boolean): Wraps {
  return onRefusal(applies, (refusal) => ({ ...refusal, status }));
}

/** A word of letters that no other error has. */
function reference(number: number): string {
  return Array.from({ length: 12 }, (_, at) =>
    String.fromCharCode(103 + ((number * 31 + at * 7 + at * number) % 20)),
  ).join('');
}

const isMethod = ({ reason }: Refusal) => reason === 'method';
const isToken = ({ reason }: Refusal) => reason === 'no-token' || reason === 'wrong-token';
const isParameter = ({ reason }: Refusal) => reason === 'parameter';
const hasMarker = ({ parameter }: Refusal) => parameter === 'marker';

const PROBLEM = answered(({ status }, detail) => [
  'application/problem+json',
  JSON.stringify({ type: 'about:blank', title: 'Refused', status, detail }),
]);
const LISTED = answered(({ status }, message) => [
  'application/json',
  JSON.stringify({ errors: [{ code: String(status), message }] }),
]);
const IN_XML = answered(({ status }, message) => [
  'application/xml',
  `<error code="${status}"><message>${message.replaceAll('<', '&lt;')}</message></error>`,
]);
const REFERRED = answered((_reply, message, number) => [
  'text/html; charset=utf-8',
  `<!DOCTYPE html>\n<html><body><h1>Error</h1><p>${message}</p><p>Reference: ${reference(number)}</p></body></html>`,
]);
const STRING = answered((_reply, message) => ['application/json; charset=utf-8', JSON.stringify(message)]);

export const STATUSES: readonly Variant[] = [
  variant('errors-problem-json', OTHERS, `Errors are problem details of RFC 9457 (${FREE}).`, {
    stages: PROBLEM,
  }),
  variant('errors-listed', OTHERS, `Errors are JSON with a list of them (${FREE}).`, { stages: LISTED }),
  variant('errors-in-xml', OTHERS, `Errors are XML (${FREE}).`, { stages: IN_XML }),
  variant('errors-string', OTHERS, `Errors are a text in JSON (${FREE}).`, { stages: STRING }),
  variant('errors-with-references', OTHERS, `Each error has a reference of letters of its own (${FREE}).`, {
    stages: REFERRED,
  }),
  lenient(
    'compute-errors-problem-json',
    lists.compute,
    'Errors are problem details of RFC 9457 (X51: any body).',
    { stages: PROBLEM },
  ),
  lenient(
    'compute-errors-with-references',
    lists.compute,
    'Each error has a reference of its own (X51: any body).',
    { stages: REFERRED },
  ),
  lenient('compute-errors-empty', lists.compute, 'Errors have no body (X51: any body).', {
    stages: answered(() => ['', '']),
  }),
  variant('unauthorized-without-body', OTHERS, `A 401 has no body (${FREE}).`, {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return isToken(refusal) ? { ...withHeader(reply, 'Content-Type', ''), body: '' } : reply;
      },
    },
  }),
  variant('two-challenges', lists.all, 'A 401 has two challenges (RFC 9110 section 11.6.1).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return isToken(refusal)
          ? {
              ...reply,
              headers: [...reply.headers, ['WWW-Authenticate', 'Basic realm="images", charset="UTF-8"']],
            }
          : reply;
      },
    },
  }),
  variant('forbidden-hidden', lists.single, 'A single image is not found by who has no right to it (X64).', {
    stages: {
      refuse: (right) => (refusal, exchange) => {
        const stands = right(refusal, exchange);
        return stands?.reason === 'forbidden' && exchange.route.kind === 'item'
          ? { ...stands, status: 404 }
          : stands;
      },
    },
  }),
  lenient('unknown-id-400', lists.single, 'An id that no image has gets 400 (X32).', {
    stages: refusedWith(400, ({ reason }) => reason === 'no-image'),
  }),
  lenient(
    'unknown-marker-404',
    lists.paged,
    'A marker that is the id of no image gets 404 (X66: a warning).',
    {
      stages: refusedWith(404, hasMarker),
    },
  ),
  lenient(
    'unknown-marker-ignored',
    lists.paged,
    'A marker that is the id of no image is ignored (X66: a warning).',
    {
      stages: onRefusal(hasMarker, () => undefined),
    },
  ),
  lenient('bad-numbers-ignored', lists.all, 'Numbers that are none are ignored (X13: a warning).', {
    stages: onRefusal(
      (refusal) =>
        isParameter(refusal) && ['limit', 'size_min', 'size_max'].includes(refusal.parameter ?? ''),
      () => undefined,
    ),
  }),
  lenient(
    'bad-sorting-ignored',
    lists.images,
    'Sort keys and directions that are none are ignored (X71: a warning).',
    {
      stages: onRefusal(
        (refusal) => isParameter(refusal) && ['sort_key', 'sort_dir'].includes(refusal.parameter ?? ''),
        () => undefined,
      ),
    },
  ),
  lenient('bad-times-ignored', lists.since, 'A time that is none is ignored (X13, X29: a warning).', {
    stages: onRefusal(
      (refusal) => refusal.parameter === 'changes-since',
      () => undefined,
    ),
  }),
  lenient('limit-zero-refused', lists.paged, 'A limit of zero gets 400 (X74).', {
    stages: {
      door: (right) => (exchange) =>
        exchange.pairs?.some(([name, value]) => name === 'limit' && /^0+$/.test(value))
          ? [...right(exchange), { status: 400, reason: 'parameter', message: 'limit must be positive' }]
          : right(exchange),
    },
  }),
  lenient('optional-keys-refused', lists.images, 'It does not sort by id, status and time of update (X22).', {
    stages: {
      door: (right) => (exchange) =>
        exchange.pairs?.some(
          ([name, value]) => name === 'sort_key' && ['id', 'status', 'updated_at'].includes(value),
        )
          ? [...right(exchange), { status: 400, reason: 'parameter', message: 'not a sort key' }]
          : right(exchange),
    },
  }),
  lenient(
    'optional-filters-refused',
    lists.images,
    'It does not filter by id, size and checksum (X77: a warning).',
    {
      stages: {
        door: (right) => (exchange) =>
          exchange.pairs?.some(([name]) => ['id', 'size', 'checksum'].includes(name))
            ? [...right(exchange), { status: 400, reason: 'parameter', message: 'not a filter' }]
            : right(exchange),
      },
    },
  ),
  lenient(
    'optional-filters-ignored',
    lists.images,
    'It pays no heed to id, size and checksum as filters (X77: a warning).',
    {
      stages: {
        query: (right) => (query, exchange) => {
          const whole = right(query, exchange);
          return {
            ...whole,
            filters: whole.filters.filter(({ parameter }) => !['id', 'size', 'checksum'].includes(parameter)),
          };
        },
      },
    },
  ),
  lenient(
    'type-filter-refused',
    lists.servers,
    'It does not filter by type (X25: no values are documented).',
    {
      stages: {
        door: (right) => (exchange) =>
          exchange.pairs?.some(([name]) => name === 'type')
            ? [...right(exchange), { status: 400, reason: 'parameter', message: 'not a filter' }]
            : right(exchange),
      },
    },
  ),
  lenient('wrong-methods-404', lists.all, 'A method that a path does not have gets 404 (X81: a warning).', {
    stages: refusedWith(404, isMethod),
  }),
  lenient(
    'wrong-methods-501',
    lists.all,
    'A method that it does not have gets 501 (X81: a warning; RFC 9110 section 15.6.2).',
    {
      stages: refusedWith(501, isMethod),
    },
  ),
  variant('allows-more', lists.all, 'Allow names further methods (RFC 9110 section 10.2.1).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return isMethod(refusal) ? withHeader(reply, 'Allow', 'OPTIONS,GET ,HEAD, POST') : reply;
      },
    },
  }),
  variant('allows-on-two-lines', lists.all, 'Allow comes on two lines (RFC 9110 section 5.3).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        if (!isMethod(refusal)) return reply;
        const others = reply.headers.filter(([name]) => name !== 'Allow');
        return { ...reply, headers: [...others, ['Allow', 'POST'], ['Allow', 'GET']] };
      },
    },
  }),
  variant(
    'head-without-length',
    lists.all,
    'HEAD is answered without a Content-Length (RFC 9110 section 9.3.2).',
    {
      settings: { head: true },
      stages: {
        finish: (right) => (reply, exchange) => {
          const whole = right(reply, exchange);
          const headers = whole.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
          return exchange.method === 'HEAD' ? { ...whole, headers } : whole;
        },
      },
    },
  ),
  variant('options-answered', lists.all, 'OPTIONS is answered to everybody (RFC 9110 section 9.3.7).', {
    stages: {
      door: (right) => (exchange) =>
        exchange.method === 'OPTIONS'
          ? [{ status: 204, reason: 'method', message: '', headers: [['Allow', 'GET']] }]
          : right(exchange),
    },
  }),
  lenient(
    'foreign-types-refused',
    lists.otc,
    'A picture is refused with 415, and content of another type too (X35: open).',
    {
      stages: {
        door: (right) => (exchange) =>
          /image\/|text\/plain/.test(`${exchange.headers.accept} ${exchange.headers['content-type']}`)
            ? [...right(exchange), { status: 415, reason: 'media-type', message: 'Unsupported media type.' }]
            : right(exchange),
      },
    },
  ),
  lenient('retired', lists.otc, 'The operation is gone (X47).', {
    stages: {
      door: (right) => (exchange) => [
        ...right(exchange),
        { status: 410, reason: 'no-route', message: 'Gone.' },
      ],
    },
  }),
  lenient(
    'busy-without-a-time',
    lists.all,
    'Every 40th request gets 503 or 429 that does not say when to come again (X30; RFC 6585 section 4: may).',
    {
      stages: {
        door: (right) => (exchange) =>
          exchange.number % 40 === 0
            ? [{ status: exchange.number % 80 === 0 ? 503 : 429, reason: 'too-fast', message: 'Busy.' }]
            : right(exchange),
      },
    },
  ),
  lenient(
    'lone-413-now-and-then',
    lists.paged,
    'Every 60th request gets 413 that does not say when to come again (X30: undecided).',
    {
      stages: {
        door: (right) => (exchange) =>
          exchange.number % 60 === 59
            ? [{ status: 413, reason: 'too-fast', message: 'Over limit.' }]
            : right(exchange),
      },
    },
  ),
];
