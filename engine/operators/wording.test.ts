import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parameter, Wording } from '../api/model.ts';
import { parameterOf } from '../api/parameter.fixture.ts';
import { filterOf } from './lists.fixture.ts';
import { askableTogether, canBeTogether, canBeWritten, readBack, written } from './wording.ts';

const usual: Wording = {
  parameter: 'price',
  template: '{value}',
  several: undefined,
  separator: ',',
  quotes: 'none',
  together: undefined,
  truth: undefined,
  zone: 'utc',
  reserved: [],
};

function worded(name: string, changes: Partial<Wording>): Parameter {
  return parameterOf(name, { filter: filterOf('equals', { wording: { ...usual, ...changes } }) });
}

describe.each<[string, Partial<Wording>, string, readonly (readonly [string, string])[]]>([
  ['a word before a colon', { template: 'gte:{value}' }, '5', [['price', 'gte:5']]],
  ['a word before the value', { template: 'ge{value}' }, '2020-01-01', [['price', 'ge2020-01-01']]],
  ['a word and a dot', { template: 'gte.{value}' }, '5', [['price', 'gte.5']]],
  ['a list in brackets', { template: 'in.({values})', several: 'comma' }, '1,2', [['price', 'in.(1,2)']]],
  ['a list after a colon', { template: 'in:{values}', several: 'comma' }, '1,2', [['price', 'in:1,2']]],
  [
    'a list with pipes',
    { template: '{values}', several: 'comma', separator: '|' },
    '1,2',
    [['price', '1|2']],
  ],
  [
    'a list in quotation marks',
    { template: "price in ('{values}')", several: 'comma' },
    'a,b',
    [['price', "price in ('a','b')"]],
  ],
  [
    'a repeated parameter',
    { several: 'repeated' },
    '1,2',
    [
      ['price', '1'],
      ['price', '2'],
    ],
  ],
  [
    'a parameter with brackets',
    { several: 'bracketed' },
    '1,2',
    [
      ['price[]', '1'],
      ['price[]', '2'],
    ],
  ],
  [
    'a numbered parameter',
    { several: 'indexed' },
    '1,2',
    [
      ['price[0]', '1'],
      ['price[1]', '2'],
    ],
  ],
  ['two bounds', { template: '{low}..{high}', several: 'comma' }, '1,5', [['price', '1..5']]],
  ['an expression', { template: 'price ge {value}' }, '5', [['price', 'price ge 5']]],
  [
    'a doubled mark',
    { template: "name eq '{value}'", quotes: 'doubled' },
    "O'Hara",
    [['price', "name eq 'O''Hara'"]],
  ],
  [
    'a backslash',
    { template: 'name eq "{value}"', quotes: 'backslash' },
    'a"b\\',
    [['price', 'name eq "a\\"b\\\\"']],
  ],
  ['a truth value', { truth: { true: '1', false: '0' } }, 'true', [['price', '1']]],
  [
    'a constant',
    { template: 'is.null', truth: { true: 'true', false: 'false' } },
    'true',
    [['price', 'is.null']],
  ],
  ['no zone', { zone: 'none' }, '2024-01-01T00:00:00Z', [['price', '2024-01-01T00:00:00']]],
  ['an offset', { zone: 'offset' }, '2024-01-01T00:00:00Z', [['price', '2024-01-01T00:00:00+00:00']]],
])('%s', (_, wording, value, pairs) => {
  const list = { parameters: [worded('p', wording)] };

  test('is written as the file says, and read back', () => {
    expect(
      written(list, [
        ['limit', '3'],
        ['p', value],
      ]),
    ).toEqual([['limit', '3'], ...pairs]);
    expect(readBack(list, pairs)).toEqual([['p', value]]);
  });
});

test('whatever can be written between quotation marks is read back', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('doubled' as const, 'backslash' as const), (value, quotes) => {
      const list = { parameters: [worded('p', { template: "eq '{value}'", quotes })] };
      fc.pre(canBeWritten({ wording: { ...usual, template: "eq '{value}'", quotes } }, value));
      expect(readBack(list, written(list, [['p', value]]))).toEqual([['p', value]]);
    }),
  );
});

describe('two filters of one parameter', () => {
  const both = (together: string | undefined) => [
    worded('low', { template: 'price ge {value}', together }),
    worded('high', { template: 'price lt {value}', together }),
  ];
  const named = (together: string | undefined) =>
    both(together).map(({ name, filter }) => ({ name, filter: filter ?? filterOf('equals') }));
  const query = [
    ['low', '1'],
    ['high', '5'],
  ] as const;

  test('cannot be asked for at once unless the file says how', () => {
    const [low, high] = named(undefined);
    expect(low && high && canBeTogether(low, high)).toBe(false);
    expect(askableTogether(named(undefined)).map(({ name }) => name)).toEqual(['low']);
    expect(askableTogether(named('repeated')).map(({ name }) => name)).toEqual(['low', 'high']);
  });

  test('stand in one expression, or each in a parameter', () => {
    expect(written({ parameters: both('({left}) and ({right})') }, query)).toEqual([
      ['price', '(price ge 1) and (price lt 5)'],
    ]);
    expect(written({ parameters: both('repeated') }, query)).toEqual([
      ['price', 'price ge 1'],
      ['price', 'price lt 5'],
    ]);
    expect(readBack({ parameters: both('repeated') }, [['price', 'price lt 5']])).toEqual([['high', '5']]);
  });
});

test.each<[string, Partial<Wording>, string]>([
  ['a comma between several', { several: 'comma' }, 'a,b'],
  ['a quotation mark between such', { template: "eq '{value}'" }, "O'Hara"],
  ['a blank in a bare expression', { template: 'name eq {value}' }, 'a b'],
  ['a bracket between such', { template: 'in.({values})', several: 'comma' }, 'a(b'],
  ['the beginning of another filter', { reserved: ['gte:'] }, 'gte:5'],
  ['a truth value that the schema lacks', { truth: { true: '1', false: undefined } }, 'false'],
])('is not written: %s', (_, wording, value) => {
  expect(canBeWritten({ wording: { ...usual, ...wording } }, value)).toBe(false);
});

test('a query without such filters stays as it is', () => {
  const query = [['name', 'gte:5']] as const;
  expect(written({ parameters: [] }, query)).toBe(query);
  expect(readBack({ parameters: [] }, query)).toBe(query);
});
