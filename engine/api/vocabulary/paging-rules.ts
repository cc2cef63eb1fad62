import { meaningless } from './shared.ts';

/** What a style, or a way to end, asks for: the members that must be there, and those that mean nothing beside it. */
interface Rule {
  readonly member: 'style' | 'ends';
  readonly value: string;
  readonly required: readonly string[];
  readonly absent?: readonly string[];
}

/** The members by which one style alone asks for a page. */
const ownMembers = {
  marker: ['marker', 'markerField', 'before'],
  cursor: ['cursor', 'token', 'expired'],
  offset: ['offset'],
  'page-number': ['page', 'totalPages'],
  links: [],
} as const;

type Style = keyof typeof ownMembers;

/** The members of the other styles, and further ones that mean nothing beside a style. */
function foreign(style: Style, further: readonly string[] = []): readonly string[] {
  const others = Object.entries(ownMembers).flatMap(([name, members]) => (name === style ? [] : members));
  return [...others, ...further];
}

const rules: readonly Rule[] = [
  {
    member: 'style',
    value: 'marker',
    required: ['limit', 'marker'],
    absent: foreign('marker', ['pastEnd', 'lastPageAgain']),
  },
  {
    member: 'style',
    value: 'cursor',
    required: ['cursor'],
    absent: foreign('cursor', ['pastEnd', 'lastPageAgain']),
  },
  { member: 'style', value: 'offset', required: ['offset'], absent: foreign('offset') },
  { member: 'style', value: 'page-number', required: ['page'], absent: foreign('page-number') },
  {
    member: 'style',
    value: 'links',
    required: ['next'],
    absent: foreign('links', ['pastEnd', 'lastPageAgain']),
  },
  { member: 'ends', value: 'total', required: ['total'] },
  { member: 'ends', value: 'total-pages', required: ['totalPages'] },
  { member: 'ends', value: 'short-page', required: ['limit'] },
];

/** Where pages end without a next link, or without the text for it. */
const endsWithoutNext = { ends: { const: 'missing-next' } } as const;
const byCursor = { style: { const: 'cursor' } } as const;
const title = 'ends: missing-next';

/** The rules as JSON Schema: which members of `paging` go together. */
export const pagingRules = [
  {
    if: { required: ['ends'], properties: { ends: { const: 'no-more' } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { anyOf: [{ required: ['more'] }, { required: ['noMore'] }], title: 'ends: no-more' },
  },
  {
    if: { required: ['more'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { title: 'more', properties: { noMore: meaningless('more', {}) } },
  },
  ...rules.map(({ member, value, required, absent = [] }) => {
    const title = `${member}: ${value}`;
    return {
      if: { required: [member], properties: { [member]: { const: value } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: {
        title,
        required,
        properties: Object.fromEntries(absent.map((name) => [name, meaningless(title, {})])),
      },
    };
  }),
  {
    if: {
      required: ['ends'],
      properties: endsWithoutNext,
      not: { required: ['style'], properties: byCursor },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { title, required: ['next'] },
  },
  {
    if: { required: ['ends', 'style'], properties: { ...endsWithoutNext, ...byCursor } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { anyOf: [{ required: ['token'] }, { required: ['next'] }], title },
  },
];
