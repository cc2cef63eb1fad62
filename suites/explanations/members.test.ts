import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByMembers } from './members.ts';

test('a member that breaks its schema explains that it differs from the same member elsewhere, and no other difference', () => {
  const found = causes(
    {
      'schema.body-matches-schema:list': brokenClaim({ member: 'stones.weight' }, 'plain'),
      'consistency.entry-is-the-same-in-every-list:weight': brokenClaim({ member: 'stones.weight' }, 'plain'),
      'consistency.entry-is-the-same-in-every-list:name': brokenClaim({ member: 'stones.name' }, 'plain'),
    },
    ...explanationsByMembers,
  );
  expect(found['consistency.entry-is-the-same-in-every-list:weight']).toBe(
    'follows from schema.body-matches-schema:list',
  );
  expect(found['consistency.entry-is-the-same-in-every-list:name']).not.toMatch(/^follows/);
});

test('a member that does not match its schema by itself differs from that of the list', () => {
  const found = causes(
    {
      'schema.body-matches-schema:readStone.stone.size': brokenClaim({ member: 'stone.size' }, 'item'),
      'consistency.list-entry-equals-single-resource': brokenClaim({ member: 'stones.size' }, 'item'),
    },
    ...explanationsByMembers,
  );
  expect(found['consistency.list-entry-equals-single-resource']).toBe(
    'follows from schema.body-matches-schema:readStone.stone.size',
  );
});
