import { expect, test } from 'vitest';
import { broken, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByMembers } from './members.ts';

test('a member that breaks its schema explains that it differs from the same member elsewhere, and no other difference', () => {
  const found = causes(
    {
      'schema.body-matches-schema:list': broken({ member: 'stones.weight' }, 'plain'),
      'consistency.entry-is-the-same-in-every-list:weight': broken({ member: 'stones.weight' }, 'plain'),
      'consistency.entry-is-the-same-in-every-list:name': broken({ member: 'stones.name' }, 'plain'),
    },
    ...explanationsByMembers,
  );
  expect(found['consistency.entry-is-the-same-in-every-list:weight']).toBe(
    'follows from schema.body-matches-schema:list',
  );
  expect(found['consistency.entry-is-the-same-in-every-list:name']).not.toMatch(/^follows/);
});
