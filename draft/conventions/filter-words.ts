import type { OperatorName } from '../operator-names.ts';

/** What a word in the name of a parameter says of its operator, and of the case of letters. */
export interface FilterWord {
  readonly operator: OperatorName;
  readonly case?: 'ignored' | 'significant';
}

/**
 * Words that stand beside the name of a member in the name of a parameter, such as `gte` in `price__gte`, `price[gte]` and `price.gte`,
 * and `min` in `min_price`; letters and digits alone count.
 */
export const filterWords: Readonly<Record<string, FilterWord>> = {
  eq: { operator: 'equals' },
  equals: { operator: 'equals' },
  exact: { operator: 'equals' },
  is: { operator: 'equals' },
  iexact: { operator: 'equals', case: 'ignored' },
  eqi: { operator: 'equals', case: 'ignored' },
  ne: { operator: 'not' },
  neq: { operator: 'not' },
  not: { operator: 'not' },
  isnot: { operator: 'not' },
  exclude: { operator: 'not' },
  in: { operator: 'in' },
  oneof: { operator: 'in' },
  anyof: { operator: 'in' },
  s: { operator: 'in' },
  nin: { operator: 'not-in' },
  notin: { operator: 'not-in' },
  gte: { operator: 'at-least' },
  ge: { operator: 'at-least' },
  min: { operator: 'at-least' },
  from: { operator: 'at-least' },
  atleast: { operator: 'at-least' },
  start: { operator: 'at-least' },
  after: { operator: 'greater' },
  gt: { operator: 'greater' },
  over: { operator: 'greater' },
  lte: { operator: 'at-most' },
  le: { operator: 'at-most' },
  max: { operator: 'at-most' },
  to: { operator: 'at-most' },
  until: { operator: 'at-most' },
  atmost: { operator: 'at-most' },
  end: { operator: 'at-most' },
  before: { operator: 'less' },
  lt: { operator: 'less' },
  under: { operator: 'less' },
  range: { operator: 'between' },
  between: { operator: 'between' },
  contains: { operator: 'contains' },
  like: { operator: 'contains' },
  icontains: { operator: 'contains', case: 'ignored' },
  ilike: { operator: 'contains', case: 'ignored' },
  startswith: { operator: 'starts-with' },
  prefix: { operator: 'starts-with' },
  istartswith: { operator: 'starts-with', case: 'ignored' },
  endswith: { operator: 'ends-with' },
  suffix: { operator: 'ends-with' },
  iendswith: { operator: 'ends-with', case: 'ignored' },
  null: { operator: 'is-null' },
  isnull: { operator: 'is-null' },
  search: { operator: 'search' },
  since: { operator: 'changed-since' },
  changed: { operator: 'changed-since' },
  changedsince: { operator: 'changed-since' },
};

/** Parameters that search several members, and are named after none. */
export const searchParameters: readonly string[] = [
  'search',
  'q',
  'query',
  'term',
  'text',
  'filter',
  'keyword',
];

/** Parameters that ask for what has changed, and are named after no member. */
export const changeParameters: readonly string[] = [
  ...[
    'since',
    'changedsince',
    'changessince',
    'modifiedsince',
    'updatedsince',
    'updatedafter',
    'modifiedafter',
  ],
];
