import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByAnswers } from './answers.ts';

test('letters that cannot be read explain what is seen in their answers alone', () => {
  const found = causes(
    {
      'schema.text-is-utf-8': brokenClaim({}, 'plain', 'page'),
      'sorting.list-is-sorted:name': brokenClaim({}, 'page'),
      'sorting.list-is-sorted:size': brokenClaim({}, 'page', 'size'),
    },
    ...explanationsByAnswers,
  );
  expect(found['sorting.list-is-sorted:name']).toBe('follows from schema.text-is-utf-8');
  expect(found['sorting.list-is-sorted:size']).not.toMatch(/^follows/);
});
