import { expect, test } from 'vitest';
import type { RangedResponse } from './model.ts';
import { documentedStatuses, responseFor } from './responses.ts';

const plain = {
  tolerated: false,
  toleration: undefined,
  unexpected: undefined,
  fault: undefined,
  headers: [],
  contents: [],
};
const range = (name: RangedResponse['range']): RangedResponse => ({ ...plain, range: name });
const exact = { ...plain, status: 404, tolerated: true };

test('an exact status comes before its range, and the range before the default', () => {
  const operation = { responses: [exact], ranges: [range('default'), range('4XX')] };
  expect(responseFor(operation, 404)).toBe(exact);
  expect(responseFor(operation, 403)).toMatchObject({ status: 403, range: '4XX' });
  expect(responseFor(operation, 500)).toMatchObject({ status: 500, range: 'default' });
  expect(documentedStatuses(operation)).toEqual(['404', 'default', '4XX']);
});

test('a status of no entry is not documented', () => {
  const operation = { responses: [exact], ranges: [range('5XX')] };
  expect(responseFor(operation, 403)).toBeUndefined();
  expect(responseFor(operation, 503)).toMatchObject({ range: '5XX' });
});
