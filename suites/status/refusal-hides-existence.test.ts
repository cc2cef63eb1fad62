import { expect, test } from 'vitest';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { gems, type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check from './refusal-hides-existence.ts';

const outcomesOn = (manner?: Manner, more: Partial<Trial> = {}) =>
  judge(check, { api: vault, server: vaultServer(manner), ...more }).map(
    ({ outcome, aspect }) => `${aspect.operation} ${aspect.relation} ${outcome}`,
  );

const exists = (path: string) => gems.some(({ id }) => path.endsWith(id));
const onRefusal =
  (reply: (path: string) => ReturnType<Manner>): Manner =>
  (right, { path }) =>
    right.status === 401 ? reply(path) : right;

test('a server that refuses both alike passes', () => {
  expect(outcomesOn()).toEqual(['readGem refused-alike passed']);
  const naming = onRefusal((path) => refusal(401, 'unauthorized', `No token for ${path}.`));
  expect(outcomesOn(naming)).toEqual(['readGem refused-alike passed']);
});

test('another status or another body for an entry that exists is warned of', () => {
  const byStatus = onRefusal((path) => refusal(exists(path) ? 401 : 404, 'no'));
  expect(outcomesOn(byStatus)).toEqual(['readGem refused-alike warned']);
  const byBody = onRefusal((path) =>
    refusal(401, 'unauthorized', exists(path) ? 'Locked.' : 'Nothing here.'),
  );
  expect(outcomesOn(byBody)).toEqual(['readGem refused-alike warned']);
  expect(outcomesOn(byBody, { level: 'strict' })).toEqual(['readGem refused-alike failed']);
});

test('an entry other than the first that is refused in another way is warned of', () => {
  const last = onRefusal((path) => refusal(path.endsWith(gems.at(-1)?.id ?? '') ? 403 : 401, 'no'));
  expect(outcomesOn(last)).toEqual(['readGem refused-alike warned']);
});

test('a server that refuses otherwise after some requests, whatever the id, passes', () => {
  let count = 0;
  const locking = onRefusal(() => {
    count += 1;
    return refusal(count > 2 ? 403 : 401, 'no');
  });
  expect(outcomesOn(locking)).toEqual(['readGem refused-alike passed']);
});

test('a body that differs from one time to the next shows nothing by differing', () => {
  let count = 0;
  const letters = 'abcdefghijklmnop';
  const changing = onRefusal(() => {
    count += 1;
    return refusal(401, 'unauthorized', `Reference ${letters[count]}.`);
  });
  expect(outcomesOn(changing)).toEqual(['readGem refused-alike passed']);
});

test.each([
  ['by turns', [0, 1]],
  ['in another order', [0, 1, 1, 0, 1, 1, 0, 0, 0, 1]],
])('copies that answer %s, each with a text of its own, pass', (_, turns) => {
  let count = 0;
  const copies = onRefusal(() => {
    count += 1;
    return refusal(401, 'unauthorized', ['No token.', 'Please log in.'][turns[count % turns.length] ?? 0]);
  });
  expect(outcomesOn(copies)).toEqual(['readGem refused-alike passed']);
});

test('a busy server and an empty list decide nothing, and an open target is none to ask', () => {
  expect(outcomesOn(onRefusal(() => refusal(503, 'busy')))).toEqual(['readGem refused-alike inconclusive']);
  expect(outcomesOn(undefined, { server: vaultServer(undefined, []) })).toEqual([
    'readGem refused-alike inconclusive',
  ]);
  expect(outcomesOn(undefined, { credentials: { own: false, forbidden: false } })).toEqual([
    'readGem refused-alike not-applicable',
  ]);
});

test('why nothing was asked is that the file leaves no id free, where the list has entries', () => {
  const { item } = vault;
  const taken = item && {
    ...vault,
    item: {
      ...item,
      parameters: item.parameters.map((parameter) => ({
        ...parameter,
        schema: { type: 'string', enum: gems.map(({ id }) => id) },
      })),
    },
  };
  const claims = taken === undefined ? [] : judge(check, { api: taken, server: vaultServer() });
  expect(claims.map(({ message }) => message)).toEqual([
    'Every id that the specification admits belongs to an entry of the list; the check needs a free id.',
  ]);
});
