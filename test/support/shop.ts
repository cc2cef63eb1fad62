import { readFile } from 'node:fs/promises';
import { byOffset } from './list-server/paging.ts';
import { type ListServer, sent } from './list-server/server.ts';
import { envelope } from './list-server/shapes.ts';
import { byKind, thingsOf } from './list-server/things.ts';

/** The page that explains drafts. */
export const draftPage = new URL('../../docs/draft.md', import.meta.url);

/** The files of the example in docs/draft.md, by the names that stand above them. */
export async function shopFiles(): Promise<ReadonlyMap<string, string>> {
  const page = await readFile(draftPage, 'utf8');
  return new Map(
    [...page.matchAll(/```yaml (\S+)\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [name, text]),
  );
}

/** The shop of the example: it ignores the parameter `fast`. */
export const shop: ListServer = {
  path: '/things',
  entries: thingsOf(31).map(({ id, name, kind, weight }) => ({ id, name, kind, weight })),
  sizes: { parameter: 'limit', usual: 10, largest: 20, over: 400 },
  pager: byOffset('offset'),
  filters: {
    kind: byKind,
    min_weight: {
      matches: ({ weight }, values) => values.every((value) => Number(weight) >= Number(value)),
      accepts: (value) => value !== '' && !Number.isNaN(Number(value)),
    },
    q: {
      matches: ({ name }, values) =>
        values.every((value) => String(name).toLowerCase().includes(value.toLowerCase())),
    },
  },
  order: (entries, asked) => {
    const [, minus = '', key = ''] = /^(-?)(name|weight)$/.exec(sent(asked, 'sort') ?? 'name') ?? [];
    if (key === '') return 400;
    if (sent(asked, 'sort') === undefined) return entries;
    const sorted = entries.toSorted(
      (left, right) => compare(left[key], right[key]) || compare(left.id, right.id),
    );
    return minus === '' ? sorted : sorted.reverse();
  },
  item: (entry) => entry,
  shape: envelope((page) => ({ data: page.entries, total: page.total })),
};

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0;
}
