import { expect, test } from 'vitest';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { onEach, withMissing, worstOfEach } from './claims.ts';

const about = (relation: string) => ({ aspect: { relation } });

test('of the claims about one aspect the first of the worst stands', () => {
  const claims = [
    passed('a', about('one')),
    failed('b', about('one')),
    failed('c', about('one')),
    passed('d', about('other')),
  ];
  expect(worstOfEach(claims).map(({ message }) => message)).toEqual(['b', 'd']);
});

test('a claim that does not apply does not hide one that passed', () => {
  const claims = [notApplicable('a', about('one')), passed('b', about('one'))];
  expect(worstOfEach(claims).map(({ message }) => message)).toEqual(['b']);
});

test('one claim about each aspect keeps what it was about already', () => {
  const claims = onEach([{ status: 400 }, { status: 404 }], passed('a', about('one')));
  expect(claims.map(({ aspect }) => aspect)).toEqual([
    { relation: 'one', status: 400 },
    { relation: 'one', status: 404 },
  ]);
});

test('an aspect that no claim is about gets the one for what is missing', () => {
  const claims = withMissing(
    [passed('a', about('one'))],
    [{ relation: 'one' }, { relation: 'other' }],
    inconclusive('nothing was asked'),
  );
  expect(claims.map(({ aspect, outcome }) => `${aspect.relation} ${outcome}`)).toEqual([
    'one passed',
    'other inconclusive',
  ]);
});
