import { type Asked, type Entry, type FilterRule, type ListServer, sent } from './server.ts';

/** What the list of tests holds: values that repeat, so that sorted pages end among equals, and some that are missing. */
export interface Thing extends Entry {
  readonly name: string;
  readonly kind: 'tool' | 'toy' | 'book';
  readonly size: number | null;
  readonly weight: number;
  readonly active: boolean;
  readonly made: string;
  readonly tags: readonly string[];
}

const names = ['Anvil', 'Bow', 'Comb', 'Drum', 'Easel'];
const kinds = ['tool', 'toy', 'book'] as const;
const tags = ['red', 'green', 'blue', 'old'];

/** Things in an order that is none of their members'. */
export function thingsOf(number: number): readonly Thing[] {
  return Array.from({ length: number }, (_, index): Thing => {
    const own = (index * 7) % number;
    return {
      id: `t-${String(own).padStart(3, '0')}`,
      name: `${names[index % names.length] ?? ''}`,
      kind: kinds[index % kinds.length] ?? 'tool',
      size: index % 6 === 5 ? null : (index % 4) * 10,
      weight: own / 4,
      active: index % 2 === 0,
      made: new Date(Date.UTC(2024, 0, 1 + own, 12)).toISOString(),
      tags: tags.filter((_tag, place) => (index + place) % 3 === 0),
    };
  });
}

/** Things that fill several pages and no whole number of them. */
export const things: readonly Thing[] = thingsOf(23);

/** The schema of a thing. */
export const thingSchema = {
  type: 'object',
  required: ['id', 'name', 'kind', 'size', 'weight', 'active', 'made', 'tags'],
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    kind: { enum: [...kinds] },
    size: { type: ['integer', 'null'] },
    weight: { type: 'number' },
    active: { type: 'boolean' },
    made: { type: 'string', format: 'date-time' },
    tags: { type: 'array', items: { type: 'string' } },
  },
} as const;

/** The filter by one of the kinds, whose parameter takes no other word. */
export const byKind: FilterRule = {
  matches: ({ kind }, values) => values.every((value) => value === kind),
  accepts: (value) => kinds.some((kind) => kind === value),
};

/** Whether one value comes before, after or beside another; what is null comes last. */
function compare(left: unknown, right: unknown): number {
  if (left === right) return 0;
  if (left === null || left === undefined) return 1;
  if (right === null || right === undefined) return -1;
  return left < right ? -1 : 1;
}

/** The order by one key and a direction in two parameters; equal values are in the order of their ids. */
export function orderBy(
  key: string,
  direction: string,
  keys: readonly string[],
  words: readonly [ascending: string, descending: string] = ['asc', 'desc'],
): NonNullable<ListServer['order']> {
  return (entries, asked: Asked) => {
    const [member, way = words[0]] = [sent(asked, key), sent(asked, direction)];
    if ((member !== undefined && !keys.includes(member)) || !words.includes(way)) return 400;
    const sign = way === words[1] ? -1 : 1;
    return member === undefined
      ? entries
      : entries.toSorted(
          (left, right) => sign * compare(left[member], right[member]) || compare(left.id, right.id),
        );
  };
}
