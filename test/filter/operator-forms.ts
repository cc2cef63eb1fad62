import type { JsonObject } from '../../engine/base/json.ts';
import { parameter } from '../support/list-server/document.ts';
import {
  byList,
  byNumber,
  byText,
  byTime,
  greater,
  least,
  less,
  type Matches,
  most,
  numberIn,
  same,
  tagsOf,
  textIn,
} from './matching.ts';

/** One filter: how the file says it, how a right server reads it, and what a wrong one does instead. */
export interface OperatorForm {
  readonly parameter: JsonObject;
  readonly matches: Matches;
  /** Ways to be wrong, each with the check that finds it. */
  readonly wrong: Readonly<Record<string, { readonly matches: Matches; readonly check: string }>>;
}

const filtered = (name: string, schema: JsonObject, filter: JsonObject): JsonObject =>
  parameter(name, schema, { 'x-filter': filter });

const number: JsonObject = { type: 'number' };
const text: JsonObject = { type: 'string' };
function found(matches: Matches, check: string) {
  return { matches, check };
}

const returned = 'filter.returned-items-match';
const complete = 'filter.matching-items-are-returned';

/** Each operator, with kinds and forms of values and of names that APIs have. */
export const operatorForms: Readonly<Record<string, OperatorForm>> = {
  weight: {
    parameter: filtered('weight', number, { operator: 'equals', field: '/weight', kind: 'number' }),
    matches: byNumber('weight', same),
    wrong: {
      'cuts off decimals': found(
        byNumber('weight', (have, want) => Math.trunc(have) === Math.trunc(want)),
        returned,
      ),
    },
  },
  active: {
    parameter: filtered(
      'active',
      { type: 'boolean' },
      { operator: 'equals', field: '/active', kind: 'boolean' },
    ),
    matches: (entry, values) => values.every((value) => String(entry.active) === value),
    wrong: {
      'knows no false': found(
        (entry, values) => values.every((value) => value !== 'true' || entry.active === true),
        returned,
      ),
    },
  },
  weight__gte: {
    parameter: filtered('weight__gte', number, {
      operator: 'at-least',
      field: '/weight',
      kind: 'number',
      counterpart: 'weight__lte',
    }),
    matches: byNumber('weight', least),
    wrong: {
      'leaves out the bound': found(byNumber('weight', greater), 'filter.bound-is-inclusive'),
    },
  },
  weight__lte: {
    parameter: filtered('weight__lte', number, {
      operator: 'at-most',
      field: '/weight',
      kind: 'number',
      counterpart: 'weight__gte',
    }),
    matches: byNumber('weight', most),
    wrong: { 'bounds the other side': found(byNumber('weight', least), returned) },
  },
  'size[gt]': {
    parameter: filtered(
      'size[gt]',
      { type: 'integer' },
      { operator: 'greater', field: '/size', kind: 'integer' },
    ),
    matches: byNumber('size', greater),
    wrong: {
      'counts the bound in': found(byNumber('size', least), 'filter.bound-is-exclusive'),
    },
  },
  'made.lt': {
    parameter: filtered(
      'made.lt',
      { type: 'string', format: 'date-time' },
      {
        operator: 'less',
        field: '/made',
        kind: 'instant',
        value: '{value}',
        zones: ['utc'],
      },
    ),
    matches: byTime('made', less),
    wrong: {
      'counts the bound in': found(byTime('made', most), 'filter.bound-is-exclusive'),
    },
  },
  since: {
    parameter: filtered(
      'since',
      { type: 'string', format: 'date-time' },
      {
        operator: 'changed-since',
        field: '/made',
        kind: 'instant',
        equality: 'included',
      },
    ),
    matches: byTime('made', least),
    wrong: {
      'leaves out the time itself': found(byTime('made', greater), 'filter.bound-is-inclusive'),
    },
  },
  from_day: {
    parameter: filtered(
      'from_day',
      { type: 'string', format: 'date' },
      {
        operator: 'at-least',
        field: '/day',
        kind: 'date',
      },
    ),
    matches: byText('day', (have, want) => have >= want),
    wrong: {
      'is a day late': found(
        byText('day', (have, want) => have > want),
        'filter.bound-is-inclusive',
      ),
    },
  },
  weight__range: {
    parameter: filtered('weight__range', text, { operator: 'between', field: '/weight', kind: 'number' }),
    matches: (entry, values) =>
      values.every((value) => {
        const [low, high] = value.split(',').map(Number);
        const have = numberIn(entry, 'weight') ?? Number.NaN;
        return have >= (low ?? 0) && have <= (high ?? 0);
      }),
    wrong: {
      'forgets the upper bound': found(
        (entry, values) =>
          values.every((value) => (numberIn(entry, 'weight') ?? -1) >= Number(value.split(',')[0])),
        returned,
      ),
      'leaves out its ends': found(
        (entry, values) =>
          values.every((value) => {
            const [low, high] = value.split(',').map(Number);
            const have = numberIn(entry, 'weight') ?? Number.NaN;
            return have > (low ?? 0) && have < (high ?? 0);
          }),
        complete,
      ),
    },
  },
  kind__in: {
    parameter: filtered('kind__in', text, { operator: 'in', field: '/kind', kind: 'word' }),
    matches: byList('kind'),
    wrong: {
      'reads the first value alone': found(
        (entry, values) => values.every((value) => value.split(',')[0] === entry.kind),
        complete,
      ),
    },
  },
  'name[]': {
    parameter: filtered(
      'name[]',
      { type: 'array', items: text },
      {
        operator: 'in',
        field: '/name',
        kind: 'text',
        several: 'repeated',
      },
    ),
    matches: (entry, values) => values.includes(textIn(entry, 'name')),
    wrong: {
      'reads the last value alone': found((entry, values) => values.at(-1) === entry.name, complete),
    },
  },
  kind__ne: {
    parameter: filtered('kind__ne', text, { operator: 'not', field: '/kind', kind: 'word' }),
    matches: (entry, values) => values.every((value) => value !== entry.kind),
    wrong: {
      'means the value itself': found((entry, values) => values.includes(textIn(entry, 'kind')), returned),
    },
  },
  title__icontains: {
    parameter: filtered('title__icontains', text, {
      operator: 'contains',
      field: '/title',
      kind: 'text',
      case: 'ignored',
    }),
    matches: byText('title', (have, want) => have.toLowerCase().includes(want.toLowerCase())),
    wrong: {
      'looks at the beginning': found(
        byText('title', (have, want) => have.toLowerCase().startsWith(want.toLowerCase())),
        complete,
      ),
      'minds the case': found(
        byText('title', (have, want) => have.includes(want)),
        complete,
      ),
    },
  },
  tag: {
    parameter: filtered('tag', text, { operator: 'contains', field: '/tags', kind: 'text' }),
    matches: (entry, values) => values.every((value) => tagsOf(entry).includes(value)),
    wrong: {
      'looks at the first element': found(
        (entry, values) => values.every((value) => tagsOf(entry)[0] === value),
        complete,
      ),
    },
  },
  title__startswith: {
    parameter: filtered('title__startswith', text, {
      operator: 'starts-with',
      field: '/title',
      kind: 'text',
      case: 'significant',
    }),
    matches: byText('title', (have, want) => have.startsWith(want)),
    wrong: {
      'looks everywhere': found(
        byText('title', (have, want) => have.includes(want)),
        returned,
      ),
      'ignores the case': found(
        byText('title', (have, want) => have.toLowerCase().startsWith(want.toLowerCase())),
        returned,
      ),
    },
  },
  size__isnull: {
    parameter: filtered(
      'size__isnull',
      { type: 'boolean' },
      {
        operator: 'is-null',
        field: '/size',
        kind: 'integer',
      },
    ),
    matches: (entry, values) => values.every((value) => (value === 'true') === (entry.size === null)),
    wrong: {
      'means true by false': found((entry) => entry.size === null, returned),
      'counts zero as null': found(
        (entry, values) => values.every((value) => (value === 'true') === !entry.size),
        returned,
      ),
    },
  },
  kind__nin: {
    parameter: filtered('kind__nin', text, { operator: 'not-in', field: '/kind', kind: 'word' }),
    matches: (entry, values) => values.every((value) => !value.split(',').includes(textIn(entry, 'kind'))),
    wrong: {
      'means the values themselves': found(byList('kind'), returned),
      'leaves out the first value alone': found(
        (entry, values) => values.every((value) => value.split(',')[0] !== entry.kind),
        returned,
      ),
    },
  },
  title__endswith: {
    parameter: filtered('title__endswith', text, {
      operator: 'ends-with',
      field: '/title',
      kind: 'text',
      case: 'significant',
    }),
    matches: byText('title', (have, want) => have.endsWith(want)),
    wrong: {
      'looks everywhere': found(
        byText('title', (have, want) => have.includes(want)),
        returned,
      ),
    },
  },
  size__exists: {
    parameter: filtered(
      'size__exists',
      { type: 'boolean' },
      { operator: 'is-present', field: '/size', kind: 'integer' },
    ),
    matches: (entry, values) => values.every((value) => (value === 'true') === (entry.size !== null)),
    wrong: {
      'asks for what is null': found(
        (entry, values) => values.every((value) => (value === 'true') === (entry.size === null)),
        returned,
      ),
    },
  },
  startkey: {
    parameter: filtered('startkey', text, {
      operator: 'at-least',
      field: '/name',
      kind: 'text',
      value: '"{value}"',
      quotes: 'backslash',
    }),
    matches: byText('name', (have, want) => have >= want.slice(1, -1)),
    wrong: {
      'leaves out the bound': found(
        byText('name', (have, want) => have > want.slice(1, -1)),
        complete,
      ),
      'bounds the other side': found(
        byText('name', (have, want) => have <= want.slice(1, -1)),
        returned,
      ),
    },
  },
  q: {
    parameter: filtered('q', text, {
      operator: 'search',
      field: '/title',
      fields: ['/maker'],
      kind: 'text',
      case: 'ignored',
    }),
    matches: (entry, values) =>
      values.every((value) =>
        `${textIn(entry, 'title')} ${textIn(entry, 'maker')}`.toLowerCase().includes(value.toLowerCase()),
      ),
    wrong: {
      'looks into one field': found(
        byText('title', (have, want) => have.toLowerCase().includes(want.toLowerCase())),
        complete,
      ),
    },
  },
};
