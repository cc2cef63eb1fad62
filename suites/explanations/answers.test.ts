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

test('an empty list that is not found explains what is not found either, and no other refusal', () => {
  const found = causes(
    {
      'filter.absent-value-gives-an-empty-list:colour': brokenClaim({ status: 200 }, 'not found'),
      'status.request-in-order-is-served': brokenClaim({ parameter: 'size' }, 'not found', 'not found again'),
      'filter.whole-value-is-compared:size': brokenClaim({ parameter: 'size' }, 'refused'),
    },
    ...explanationsByAnswers,
  );
  expect(found['status.request-in-order-is-served']).toBe(
    'follows from filter.absent-value-gives-an-empty-list:colour',
  );
  expect(found['filter.whole-value-is-compared:size']).not.toMatch(/^follows/);
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

test('a bad request that is refused in another way again explains a refusal for lack of rights', () => {
  const found = causes(
    {
      'consistency.same-error-again': brokenClaim({ relation: 'same-status' }, 'refused', 'size'),
      'status.valid-token-is-not-refused': brokenClaim({ relation: 'served' }, 'refused'),
    },
    ...explanationsByAnswers,
  );
  expect(found['status.valid-token-is-not-refused']).toBe('follows from consistency.same-error-again');
});
