/** Other lawful meanings of filters. */
import { NOVA_STATUSES, shownStatus } from '../apis/nova.ts';
import { complain } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { readDateTime } from '../times.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

/** Words of the documents, which a target knows whether or not an image has them. */
const STATUSES = ['queued', 'saving', 'active', 'killed', 'deleted', 'pending_delete', ...NOVA_STATUSES];

/** Refuses some requests with 400. */
function refusing(when: (exchange: Exchange) => boolean, message: string): Wraps {
  return {
    door: (right) => (exchange) => {
      const refusals = right(exchange);
      return when(exchange) ? [...refusals, { status: 400, reason: 'parameter', message }] : refusals;
    },
  };
}

export const FILTERS: readonly Variant[] = [
  lenient(
    'open-size-bounds',
    lists.sized,
    'Images of exactly size_min or size_max bytes are left out (X18: greater-than and less-than, 002 L34-36).',
    {
      settings: { sizeBounds: 'open' },
    },
  ),
  variant('since-exclusive', lists.since, 'An image changed exactly at changes-since is left out (X29).', {
    settings: { sinceBound: 'exclusive' },
  }),
  variant(
    'deleted-with-changes-since',
    lists.novas,
    'changes-since also shows images deleted since, with the status DELETED (X29, X50).',
    {
      settings: { deletedWithSince: true },
    },
  ),
  variant(
    'deleted-never',
    lists.otc,
    'Deleted images are shown to nobody, not even with changes-since (X50).',
    {
      settings: { deletedWithSince: false },
    },
  ),
  lenient(
    'case-blind-text',
    lists.all,
    'Filters compare texts without regard to case, as some data bases do (X23).',
    {
      settings: { sameText: (a, b) => a.toLowerCase() === b.toLowerCase() },
    },
  ),
  variant(
    'unknown-words-refused',
    lists.novas,
    'A status or type that is none of the words gets 400 (X26).',
    {
      settings: { unknownEnum: 'refused' },
    },
  ),
  lenient(
    'unknown-words-empty',
    lists.images,
    'A visibility that is none of the three words matches nothing (002 L85-88 says no more than the words).',
    {
      settings: { unknownEnum: 'empty' },
    },
  ),
  variant(
    'unknown-parameters-ignored',
    lists.images,
    'A parameter that it does not know changes nothing (I44).',
    {
      settings: { unknownParameter: 'ignored' },
    },
  ),
  variant('unknown-parameters-refused', lists.all, 'A parameter that it does not know gets 400 (X59, I44).', {
    settings: { unknownParameter: 'refused' },
  }),
  variant(
    'link-filters-ignored',
    lists.images,
    'tags, self, file and schema as filters change nothing (X21).',
    {
      settings: { linkFilter: 'ignored' },
    },
  ),
  variant(
    'repeated-filter-last-counts',
    lists.all,
    'Of a filter given twice the last counts, as known servers have it (I11).',
    {
      settings: { repeatedFilter: 'last' },
    },
  ),
  variant('repeated-filter-refused', lists.all, 'A filter given twice gets 400 (I11).', {
    stages: {
      door: (right) => (exchange) => {
        const names = (exchange.pairs ?? []).map(([name]) => name);
        const twice = names.find((name, index) => names.indexOf(name) !== index);
        if (twice === undefined) return right(exchange);
        const message = `${twice} is given twice`;
        return [...right(exchange), { status: 400, reason: 'parameter', message }];
      },
    },
  }),
  variant(
    'long-names-refused',
    lists.all,
    'A name longer than names can be gets 400 (000 L30, 002 L215-217).',
    {
      stages: refusing(
        ({ pairs = [] }) => pairs.some(([name, value]) => name === 'name' && value.length > 255),
        'name is too long',
      ),
    },
  ),
  variant(
    'words-of-none-refused',
    lists.all,
    'A status or format that no image has gets 400 (X23: which words there are is left open).',
    {
      stages: refusing(({ pairs = [], world }) => {
        const known = new Set(
          world
            .all()
            .flatMap((image) => [image.status, image.diskFormat, image.containerFormat, shownStatus(image)]),
        );
        return pairs.some(
          ([name, value]) =>
            ['status', 'disk_format', 'container_format'].includes(name) &&
            ![...known, ...STATUSES].includes(value),
        );
      }, 'there is no such word'),
    },
  ),
  variant(
    'marker-outside-the-filtered-list-refused',
    lists.paged,
    'A marker that the filters leave out gets 400 (000 L93, 001 L13, 002 L70-73: the last image of the page before).',
    {
      stages: {
        reply: (right) => (reply, exchange) => {
          const whole = right(reply, exchange);
          const marker = exchange.pairs?.find(([name]) => name === 'marker')?.[1];
          const image = marker === undefined ? undefined : exchange.world.find(marker);
          const name = exchange.pairs?.find(([given]) => given === 'name')?.[1];
          if (whole.status !== 200 || image === undefined || name === undefined || image.name === name)
            return whole;
          return complain(
            { status: 400, reason: 'parameter', message: 'The marker is not in the list.' },
            exchange,
          );
        },
      },
    },
  ),
  variant(
    'since-takes-dates',
    lists.since,
    'changes-since may also be a date alone (000 L88, 001 L9, 004 L42 do not forbid it).',
    {
      stages: {
        refuse: (right) => (refusal, exchange) => {
          const day = refusal.parameter === 'changes-since' && /^\d{4}-\d\d-\d\d$/.test(refusal.value ?? '');
          return day ? undefined : right(refusal, exchange);
        },
        query: (right) => (query, exchange) => {
          const whole = right(query, exchange);
          const day = exchange.pairs?.find(([name]) => name === 'changes-since')?.[1] ?? '';
          const bound = readDateTime(`${day}T00:00:00Z`);
          if (bound === undefined) return whole;
          const since = { parameter: 'changes-since', kind: 'since', value: day, bound } as const;
          return { ...whole, filters: [...whole.filters, { ...since, of: (image) => image.updatedAt }] };
        },
      },
    },
  ),
  variant(
    'hidden-image',
    lists.single,
    'One image is in no list and can be read by its id (002 L47-51, X62).',
    {
      stages: {
        pool: (right) => (query, exchange) =>
          right(query, exchange).filter(({ name }) => name !== 'two  spaces'),
      },
    },
  ),
];
