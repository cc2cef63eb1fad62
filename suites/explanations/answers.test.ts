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

test('a fault under a wrong name explains that it differs from the one in the other format, and no other difference', () => {
  const found = causes(
    {
      'status.fault-body:list.400': brokenClaim({ relation: 'name' }, 'colour'),
      'equivalence.bad-values-get-the-same-answer:colour': brokenClaim({ relation: 'same-fault' }, 'colour'),
      'equivalence.bad-values-get-the-same-answer:size': brokenClaim({ relation: 'same-status' }, 'size'),
    },
    ...explanationsByAnswers,
  );
  expect(found['equivalence.bad-values-get-the-same-answer:colour']).toBe(
    'follows from status.fault-body:list.400',
  );
  expect(found['equivalence.bad-values-get-the-same-answer:size']).not.toMatch(/^follows/);
});

test('a body in another format than was asked for explains its type, and one that is only called something else does not', () => {
  const foundWith = (relation: string) =>
    causes(
      {
        'negotiation.accept-decides-the-format:json': brokenClaim({ relation }, 'item'),
        'negotiation.content-type': brokenClaim({ relation: 'documented' }, 'item', 'other item'),
      },
      ...explanationsByAnswers,
    );
  expect(foundWith('other-format')['negotiation.content-type']).toBe(
    'follows from negotiation.accept-decides-the-format:json',
  );
  expect(foundWith('format')['negotiation.accept-decides-the-format:json']).toBe(
    'follows from negotiation.content-type',
  );
});
