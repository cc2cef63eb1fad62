import { describe, expect, test } from 'vitest';
import type { Sorting } from './model.ts';
import { isSortParameter, sortPairs, sortParameters, sortTermIn, sortTermsIn } from './sort-form.ts';

const keys = (['name', 'size'] as const).map((value) => ({
  value,
  field: `/${value}`,
  kind: 'text' as const,
  support: 'required' as const,
  readings: [],
}));

function sortingOf(form: Partial<Sorting>): Sorting {
  return { key: 'sort', otherKeys: 'accept', keys, ...form };
}

const both = [
  { value: 'name', direction: 'ascending' },
  { value: 'size', direction: 'descending' },
] as const;

describe.each<[string, Sorting, readonly (readonly [string, string])[]]>([
  [
    'a sign',
    sortingOf({ ascending: '{key}', descending: '-{key}', several: 'comma' }),
    [['sort', 'name,-size']],
  ],
  [
    'two parameters',
    sortingOf({ direction: 'way', ascending: 'asc', descending: 'desc', several: 'comma' }),
    [
      ['sort', 'name,size'],
      ['way', 'asc,desc'],
    ],
  ],
  [
    'two repeated parameters',
    sortingOf({ direction: 'way', ascending: 'asc', descending: 'desc', several: 'repeated' }),
    [
      ['sort', 'name'],
      ['way', 'asc'],
      ['sort', 'size'],
      ['way', 'desc'],
    ],
  ],
  [
    'the name of the parameter',
    sortingOf({ key: '$sort[{key}]', ascending: '1', descending: '-1', several: 'repeated' }),
    [
      ['$sort[name]', '1'],
      ['$sort[size]', '-1'],
    ],
  ],
  [
    'numbered parameters',
    sortingOf({
      key: 'sort[{index}]',
      ascending: '{key}:asc',
      descending: '{key}:desc',
      several: 'repeated',
    }),
    [
      ['sort[0]', 'name:asc'],
      ['sort[1]', 'size:desc'],
    ],
  ],
  [
    'a parameter for each direction',
    sortingOf({ key: '_sort', descendingKey: '_sort_desc' }),
    [
      ['_sort', 'name'],
      ['_sort_desc', 'size'],
    ],
  ],
])('an order by %s', (_, sorting, pairs) => {
  test('is asked for so', () => {
    expect(sortPairs(sorting, both)).toEqual(pairs);
    for (const [name] of pairs) expect(isSortParameter(sorting, name)).toBe(true);
    expect(isSortParameter(sorting, 'limit')).toBe(false);
  });

  test('is read back where it has one key', () => {
    for (const term of both) {
      const query = [['limit', '3'], ...sortPairs(sorting, [term])] as const;
      expect(sortTermIn(sorting, query)).toEqual(term);
    }
    expect(sortTermIn(sorting, [['limit', '3']])).toBeUndefined();
    if (sorting.several !== undefined) expect(sortTermIn(sorting, pairs)).toBeUndefined();
  });
});

test('the parameters of an order are named once', () => {
  expect(sortParameters(sortingOf({ key: '$sort[{key}]', ascending: '1', descending: '-1' }))).toEqual([
    '$sort[name]',
    '$sort[size]',
  ]);
  expect(sortParameters(sortingOf({ key: '_sort', descendingKey: '_sort_desc' }))).toEqual([
    '_sort',
    '_sort_desc',
  ]);
});

test('a default value stands for keys in directions, or in either', () => {
  const signed = sortingOf({ ascending: '{key}', descending: '-{key}', several: 'comma' });
  expect(sortTermsIn(signed, '-name,size')).toEqual([
    { value: 'name', directions: ['descending'] },
    { value: 'size', directions: ['ascending'] },
  ]);
  expect(sortTermsIn(signed, '-name,cost')).toBeUndefined();
  const two = sortingOf({ direction: 'way', ascending: 'asc', descending: 'desc' });
  expect(sortTermsIn(two, 'name')).toEqual([{ value: 'name', directions: ['ascending', 'descending'] }]);
  expect(sortTermsIn(two, 'name', 'desc')).toEqual([{ value: 'name', directions: ['descending'] }]);
});
