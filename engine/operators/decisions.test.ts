import { expect, test } from 'vitest';
import { Decisions } from './decisions.ts';
import type { Match } from './operator.ts';

const items = ['yes', 'no', 'open', 'yes'].map((id, place) => ({ id: `${id} ${place}`, value: {} }));

/** Decides by what the id begins with. */
function byId({ id }: { readonly id: string }): Match {
  return id.startsWith('yes') ? 'yes' : id.startsWith('no') ? 'no' : 'open';
}

test('the decision about each item stands at its place; beyond the end it is open', () => {
  const decisions = new Decisions(items, byId);
  expect([0, 1, 2, 3, 4].map((place) => decisions.at(place))).toEqual(['yes', 'no', 'open', 'yes', 'open']);
});

test('the items of one decision come in the order of the list', () => {
  expect(new Decisions(items, byId).items('yes').map(({ id }) => id)).toEqual(['yes 0', 'yes 3']);
});

test('decisions are counted in the whole list or in its beginning', () => {
  const decisions = new Decisions(items, byId);
  expect([decisions.count('yes'), decisions.count('yes', 3), decisions.count('no', 1)]).toEqual([2, 1, 0]);
});

test('what two filters match is counted, and not what one of them leaves open', () => {
  const all = new Decisions(items, () => 'yes');
  expect(all.countBoth(new Decisions(items, byId))).toBe(2);
});

test('a decision that is made of nothing is not there', () => {
  const none = new Decisions(items, () => 'no');
  expect([none.some('no'), none.some('yes'), new Decisions([], byId).some('open')]).toEqual([
    true,
    false,
    false,
  ]);
});
