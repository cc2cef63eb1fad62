import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByUnserved } from './unserved.ts';

test('a wrong status for a time explains the failure that it is, and no other failure', () => {
  const foundIn = (...failing: readonly string[]) =>
    causes(
      {
        'status.unavailability-is-said:list': brokenClaim({ relation: 'said' }, 'page'),
        'status.no-server-error': brokenClaim({ relation: 'otherwise' }, ...failing),
      },
      ...explanationsByUnserved,
    )['status.no-server-error'];
  expect(foundIn('page')).toBe('follows from status.unavailability-is-said:list');
  expect(foundIn('page', 'another page')).not.toMatch(/^follows/);
});

test('an empty list that is not found explains what is not found either, and no other refusal', () => {
  const found = causes(
    {
      'filter.absent-value-gives-an-empty-list:colour': brokenClaim({ status: 200 }, 'not found'),
      'status.request-in-order-is-served': brokenClaim({ parameter: 'size' }, 'not found', 'not found again'),
      'filter.whole-value-is-compared:size': brokenClaim({ parameter: 'size' }, 'refused'),
    },
    ...explanationsByUnserved,
  );
  expect(found['status.request-in-order-is-served']).toBe(
    'follows from filter.absent-value-gives-an-empty-list:colour',
  );
  expect(found['filter.whole-value-is-compared:size']).not.toMatch(/^follows/);
});

test('a bad request that is refused in another way again explains a refusal for lack of rights', () => {
  const found = causes(
    {
      'consistency.same-error-again': brokenClaim({ relation: 'same-status' }, 'refused', 'size'),
      'status.valid-token-is-not-refused': brokenClaim({ relation: 'served' }, 'refused'),
    },
    ...explanationsByUnserved,
  );
  expect(found['status.valid-token-is-not-refused']).toBe('follows from consistency.same-error-again');
});
