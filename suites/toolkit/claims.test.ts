import { expect, test } from 'vitest';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { claimsOnUnserved, onEach, relations, servedAnd, withoutUndecided } from './claims.ts';

const about = (relation: string) => ({ aspect: { relation } });

test('one claim on each aspect is about nothing else', () => {
  const claims = onEach(passed('a', { aspect: { status: 200 } }), relations('one', 'other'));
  expect(claims.map(({ aspect }) => aspect)).toEqual([{ relation: 'one' }, { relation: 'other' }]);
});

test('where a list is not served, only that it has to be served is broken', () => {
  const claims = claimsOnUnserved(failed('status 500', {}), servedAnd('one'));
  expect(claims.map(({ aspect, outcome }) => [aspect, outcome])).toEqual([
    [{ status: 200 }, 'failed'],
    [{ relation: 'one' }, 'inconclusive'],
  ]);
});

test('an undecided claim stands only where no other decides its aspect', () => {
  const claims = [
    inconclusive('a', about('one')),
    passed('b', about('one')),
    inconclusive('c', about('other')),
    notApplicable('d', about('other')),
  ];
  expect(withoutUndecided(claims).map(({ message }) => message)).toEqual(['b', 'c', 'd']);
});
