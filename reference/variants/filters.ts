/** Other lawful meanings of filters. */
import { readDateTime } from '../times.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

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
