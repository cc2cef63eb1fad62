import fc from 'fast-check';
import type { Filter, Operator } from '../api/model.ts';
import type { Item } from '../base/item.ts';

/** A filter with every default filled in, for tests to change. */
export function filterOf(operator: Operator, changes: Partial<Filter> = {}): Filter {
  return {
    operator,
    field: '/n',
    kind: 'integer',
    fields: [],
    value: undefined,
    several: undefined,
    quotes: 'none',
    together: undefined,
    case: undefined,
    wildcards: 'open',
    equality: 'open',
    zones: ['utc', 'offset', 'none'],
    support: 'required',
    absence: 'accept',
    values: [],
    examples: [],
    counterpart: undefined,
    further: [],
    openBound: 'fail',
    completeAt: 'always',
    caseBlind: 'fail',
    unknown: 'empty',
    operators: 'fail',
    tolerance: 0,
    admitsDeleted: false,
    reference: undefined,
    selection: undefined,
    readings: [],
    ...changes,
  };
}

/** An item as a list shows it. */
export interface Shown {
  readonly n: number | null;
  readonly text: string | null;
  readonly word: string | null;
  readonly at: string;
  readonly tags?: readonly string[];
}

const names = [
  'ubuntu',
  'Ubuntu',
  'ubuntu-20',
  'debian',
  'Grüße',
  'a b',
  'c++',
  '100%',
  'None',
  '🐧',
  'x_y',
  'x-y',
];

/** Lists of items of which some share values and some lack them. */
export const lists: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record<Shown>({
      n: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(null), fc.maxSafeNat()),
      text: fc.oneof(
        fc.constantFrom(...names),
        fc.constant(null),
        fc.string({ unit: 'grapheme', maxLength: 6 }),
      ),
      word: fc.constantFrom('on', 'off', 'half', null),
      at: fc
        .integer({ min: 0, max: 40_000_000 })
        .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')),
      tags: fc.array(fc.constantFrom('red', 'green', 'blue', 'dark-blue'), { maxLength: 3 }),
    }),
    { maxLength: 25 },
  )
  .map((entries) => entries.map((entry, index) => itemOf(index, entry)));

export function itemOf(index: number, { n, text, word, at, tags = [] }: Shown): Item {
  return { id: `id-${index}`, value: { id: `id-${index}`, n, text, word, at, tags } };
}

/** Whether an item matches, decided without the engine: by a function over the plain values. */
export function right(items: readonly Item[], keep: (shown: Shown) => boolean): readonly Item[] {
  return items.filter(({ value }) => keep(shownOf(value)));
}

function shownOf(value: Item['value']): Shown {
  const { n, text, word, at } = value;
  return {
    n: typeof n === 'number' ? n : null,
    text: typeof text === 'string' ? text : null,
    word: typeof word === 'string' ? word : null,
    at: typeof at === 'string' ? at : '',
  };
}

/** Numbers to pick items by, some of which the items of `lists` have. */
export const wantedNumbers = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });
