/** Other lawful statuses of requests that fail, and what is refused or ignored. */

import { withParameter } from '../conditions.ts';
import type { Refusal } from '../exchange.ts';
import { only } from '../only.ts';
import type { Wraps } from '../stages.ts';
import { failing, onRefusal } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function refusedWith(status: number, applies: (refusal: Refusal) => boolean): Wraps {
  return onRefusal(applies, (refusal) => ({ ...refusal, status }));
}

const isParameter = ({ reason }: Refusal) => reason === 'parameter';

const hasMarker = ({ parameter }: Refusal) => parameter === 'marker';

export const REFUSED_VALUES: readonly Variant[] = [
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
  variant(
    'names-like-words-of-languages-refused',
    lists.all,
    'Names that languages take for nothing get 400 (000 L30, 001 L5, 002 L215-217, 004 L146).',
    { stages: only(withParameter('name', /^(?:0|null|undefined|nil|false)$/i), failing(400)) },
  ),
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
  variant(
    'guarded-against-attacks',
    lists.all,
    'A guard before the service forbids values that look like an attack (RFC 9110 section 15.5.4).',
    {
      stages: {
        door: (right) => (exchange) =>
          /%3cscript|%00|%27.*--/i.test(exchange.search)
            ? [...right(exchange), { status: 403, reason: 'forbidden', message: 'The request was rejected.' }]
            : right(exchange),
      },
    },
  ),
  ...[404, 406].map((status) =>
    lenient(
      `guarded-with-${status}`,
      lists.all,
      `A guard before the service answers ${status} to values that look like an attack (known firewalls do).`,
      {
        stages: {
          door: (right) => (exchange) =>
            /%3cscript|%00|%27.*--/i.test(exchange.search)
              ? [...right(exchange), { status, reason: 'forbidden', message: 'The request was rejected.' }]
              : right(exchange),
        },
      },
    ),
  ),
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
    'It ignores id, size and checksum as filters (X77: a warning).',
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
  variant(
    'any-content-type',
    lists.images,
    'The Content-Type of a request without content means nothing (002 L233-236: an error might result).',
    {
      stages: {
        refuse: (right) => (refusal, exchange) =>
          refusal.reason === 'media-type' ? undefined : right(refusal, exchange),
      },
    },
  ),
  variant(
    'empty-marker-ignored',
    lists.paged,
    'A marker without text is none (000 L93, 001 L13, 002 L70-73 speak of an id; X66).',
    {
      stages: onRefusal(
        ({ parameter, value }) => parameter === 'marker' && (value ?? '') === '',
        () => undefined,
      ),
    },
  ),
  variant('malformed-id-400', lists.servers, 'An id that is no UUID gets 400 (X55).', {
    stages: {
      refuse: (right) => (refusal, exchange) => {
        const stands = right(refusal, exchange);
        const malformed = stands?.reason === 'no-image' && !/^[0-9a-f-]{36}$/.test(stands.value ?? '');
        return malformed ? { ...stands, status: 400 } : stands;
      },
    },
  }),
  lenient(
    'unknown-id-403',
    lists.single,
    'An id that no image has gets 403, so that nobody learns of images of others (X32, X64).',
    {
      stages: {
        refuse: (right) => (refusal, exchange) => {
          const stands = right(refusal, exchange);
          return stands?.reason === 'no-image' ? { ...stands, status: 403 } : stands;
        },
      },
    },
  ),
  variant(
    'far-times-refused',
    lists.since,
    'A time before 1970 or after 2100, and a leap second, is refused with 400 as one that the service cannot hold.',
    { stages: only(withParameter('changes-since', isFarTime), failing(400)) },
  ),
  variant(
    'odd-queries-refused',
    lists.all,
    'A name of a parameter that has other signs than letters, digits, hyphens and underscores is refused with 400, and so is a value of more than 1,000 letters.',
    {
      stages: only(
        ({ exchange: { pairs = [] } }) =>
          pairs.some(([name, value]) => !/^[\w-]+$/.test(name) || value.length > 1_000),
        failing(400),
      ),
    },
  ),
];

/** Whether a time lies where many services have none. */
function isFarTime(value: string): boolean {
  const year = Number(/^(\d{4})-/.exec(value)?.[1] ?? '2000');
  return year < 1970 || year > 2100 || value.includes(':60');
}
