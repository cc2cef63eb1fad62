import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByOrders } from './orders.ts';

test('a list that is not sorted explains what is asked of the order by the same key, and by no other key', () => {
  const found = causes(
    {
      'sorting.list-is-sorted:name': brokenClaim({}, 'plain'),
      'sorting.directions-mirror-each-other:name': brokenClaim({}, 'page'),
      'sorting.directions-mirror-each-other:size': brokenClaim({}, 'size'),
    },
    ...explanationsByOrders,
  );
  expect(found['sorting.directions-mirror-each-other:name']).toBe('follows from sorting.list-is-sorted:name');
  expect(found['sorting.directions-mirror-each-other:size']).not.toBe(
    'follows from sorting.list-is-sorted:name',
  );
});
