import { type Asked, type Entry, type ListServer, sent } from '../support/list-server/server.ts';

/** A member to sort by, and the direction. */
export interface Term {
  readonly member: string;
  readonly descending: boolean;
}

/** The order that a request asks for; undefined where it cannot be read. */
export type ReadOrder = (asked: Asked) => readonly Term[] | undefined;

/** One way to ask for an order: how the file says it, and how a server reads it. */
export interface OrderForm {
  readonly parameters: readonly string[];
  readonly sorting: { readonly [member: string]: string };
  readonly read: ReadOrder;
}

/** What is null comes last in either direction. */
function compare(left: unknown, right: unknown, descending: boolean): number {
  if (left === right) return 0;
  if (left === null || left === undefined) return 1;
  if (right === null || right === undefined) return -1;
  return left < right !== descending ? -1 : 1;
}

/** The order of a server that sorts by the members that a request names, and by ids at last. */
export function orderOf(
  read: ReadOrder,
  usual: readonly Term[] = [],
  counts: (terms: readonly Term[]) => readonly Term[] = (terms) => terms,
): NonNullable<ListServer['order']> {
  return (entries: readonly Entry[], asked) => {
    const terms = read(asked);
    if (terms === undefined) return 400;
    const wanted = counts(terms.length === 0 ? usual : terms);
    if (wanted.length === 0) return entries;
    return entries.toSorted((left, right) => {
      for (const { member, descending } of wanted) {
        const found = compare(left[member], right[member], descending);
        if (found !== 0) return found;
      }
      return left.id < right.id ? -1 : 1;
    });
  };
}

/** Members that the list can be sorted by. */
export const members = ['name', 'size', 'weight', 'made'];

function termsIn(texts: readonly string[], pattern: RegExp, descending: string): readonly Term[] | undefined {
  const terms = texts.map((text) => {
    const { groups = {} } = pattern.exec(text) ?? {};
    const { key = '', way } = groups;
    return members.includes(key) ? { member: key, descending: way === descending } : undefined;
  });
  const known = terms.filter((term) => term !== undefined);
  return known.length === terms.length ? known : undefined;
}

/** An order in one parameter, whose value names the keys and the directions. */
function inOneValue(
  name: string,
  pattern: RegExp,
  descending: string,
  sorting: OrderForm['sorting'],
): OrderForm {
  return {
    parameters: [name],
    sorting: { key: name, ...sorting },
    read: (asked) => {
      const value = sent(asked, name);
      return value === undefined ? [] : termsIn(value.split(','), pattern, descending);
    },
  };
}

const [up, down] = ['ascending', 'descending'] as const;

/** Each form of an order, by the words of a convention that has it. */
export const orderForms: Readonly<Record<string, OrderForm>> = {
  'a sign before the key': inOneValue('sort', /^(?<way>-?)(?<key>\w+)$/, '-', {
    [up]: '{key}',
    [down]: '-{key}',
    several: 'comma',
  }),
  'a word after a colon': inOneValue('sort', /^(?<key>\w+):(?<way>asc|desc)$/, 'desc', {
    [up]: '{key}:asc',
    [down]: '{key}:desc',
    several: 'comma',
  }),
  'a word after a blank': inOneValue('$orderby', /^(?<key>\w+)(?: (?<way>asc|desc))?$/, 'desc', {
    [up]: '{key}',
    [down]: '{key} desc',
    several: 'comma',
  }),
  'a word after a dot': inOneValue('order', /^(?<key>\w+)\.(?<way>asc|desc)$/, 'desc', {
    [up]: '{key}.asc',
    [down]: '{key}.desc',
    several: 'comma',
  }),
  'a word after a comma, repeated': {
    parameters: ['sort'],
    sorting: { key: 'sort', [up]: '{key},asc', [down]: '{key},desc', several: 'repeated' },
    read: ({ query }) =>
      termsIn(
        query.flatMap(([name, value]) => (name === 'sort' ? [value] : [])),
        /^(?<key>\w+),(?<way>asc|desc)$/,
        'desc',
      ),
  },
  'a parameter for each direction': {
    parameters: ['_sort', '_sort_desc'],
    sorting: { key: '_sort', descendingKey: '_sort_desc' },
    read: ({ query }) => {
      const [first] = query.filter(([name]) => name === '_sort' || name === '_sort_desc');
      if (first === undefined) return [];
      const [name, member] = first;
      return members.includes(member) ? [{ member, descending: name === '_sort_desc' }] : undefined;
    },
  },
  'a parameter for each key': {
    parameters: members.map((member) => `$sort[${member}]`),
    sorting: { key: '$sort[{key}]', [up]: '1', [down]: '-1', several: 'repeated' },
    read: ({ query }) =>
      query.flatMap(([name, value]) => {
        const member = /^\$sort\[(\w+)\]$/.exec(name)?.[1];
        return member === undefined ? [] : [{ member, descending: value === '-1' }];
      }),
  },
  'a numbered parameter': {
    parameters: ['sort[0]', 'sort[1]'],
    sorting: { key: 'sort[{index}]', [up]: '{key}:asc', [down]: '{key}:desc', several: 'repeated' },
    read: ({ query }) =>
      termsIn(
        query.flatMap(([name, value]) => (/^sort\[\d\]$/.test(name) ? [value] : [])),
        /^(?<key>\w+):(?<way>asc|desc)$/,
        'desc',
      ),
  },
  'two repeated parameters': {
    parameters: ['sort_key', 'sort_dir'],
    sorting: { key: 'sort_key', direction: 'sort_dir', [up]: 'asc', [down]: 'desc', several: 'repeated' },
    read: ({ query }) => {
      const all = (wanted: string): readonly string[] =>
        query.flatMap(([name, value]) => (name === wanted ? [value] : []));
      const [keys, ways] = [all('sort_key'), all('sort_dir')];
      if (!keys.every((key) => members.includes(key)) || !ways.every((way) => /^(?:asc|desc)$/.test(way)))
        return undefined;
      return keys.map((member, index) => ({ member, descending: ways[index] === 'desc' }));
    },
  },
};
