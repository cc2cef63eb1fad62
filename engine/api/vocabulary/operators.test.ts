import { expect, test } from 'vitest';
import { operatorEntry, operatorNames, placeholdersOf, takesSeveral } from './operators.ts';

test('several values are taken by three operators, joined in one parameter or each in its own', () => {
  expect(operatorNames.filter(takesSeveral)).toEqual(['in', 'not-in', 'between']);
  expect(placeholdersOf('in', true)).toEqual([['{values}']]);
  expect(placeholdersOf('between', true)).toEqual([['{low}', '{high}']]);
  expect(placeholdersOf('in', false)).toEqual([['{value}']]);
  expect(placeholdersOf('between', false)).toEqual([['{value}']]);
});

test('a text without a placeholder is enough to ask for null, and for nothing else', () => {
  const withoutAny = operatorNames.filter((name) =>
    placeholdersOf(name, true).some((signs) => signs.length === 0),
  );
  expect(withoutAny).toEqual(['is-null', 'is-present']);
});

test('four operators bound a field, two on each side', () => {
  const on = (side: string) => operatorNames.filter((name) => operatorEntry(name).bounds === side);
  expect(on('above')).toEqual(['at-least', 'greater']);
  expect(on('below')).toEqual(['at-most', 'less']);
});
