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
