import { describe, expect, it, test } from 'vitest';
import { ask } from '../../engine/base/asking.ts';
import { aspectText } from '../../engine/base/aspect.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { stages } from '../../engine/run/recording.ts';
import { endpoint, judge, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import check from './no-server-error.ts';

/** Asks the list with a query, one entry, and an address of no operation. */
const everything: Trial['besides'] = function* (scene) {
  const answer = yield* askList(scene, [['name', 'opal']]);
  const one = itemRequest(scene, 'x');
  if (one !== undefined) yield* ask(one);
  yield* follow(`${endpoint}/elsewhere/x`, answer);
  yield* askList(scene, [], { method: 'PATCH' });
};

const outcomesOn = (manner?: Manner, besides: Trial['besides'] = everything) =>
  Object.fromEntries(
    judge(check, { api: vault, server: vaultServer(manner), besides }).map(({ aspect, outcome }) => [
      aspectText(aspect),
      outcome,
    ]),
  );

const right = {
  'operation=listGems,relation=value': 'passed',
  'operation=listGems,relation=otherwise': 'passed',
  'operation=readGem,relation=value': 'passed',
  'operation=readGem,relation=otherwise': 'passed',
  'relation=elsewhere': 'passed',
};

test('a server that never breaks down passes', () => {
  expect(outcomesOn()).toEqual(right);
});

test.each([
  ['operation=listGems,relation=value', (path: string, queries: number) => path === '/gems' && queries > 0],
  ['operation=readGem,relation=value', (path: string) => path === '/gems/x'],
  ['relation=elsewhere', (path: string) => path === '/elsewhere/x'],
])('a failure counts for %s alone', (aspect, breaks) => {
  const breaking: Manner = (reply, { path, query }) =>
    breaks(path, query.length) ? refusal(500, 'broken') : reply;
  const failing = Object.entries(outcomesOn(breaking)).filter(([, outcome]) => outcome === 'failed');
  expect(failing).toEqual([[aspect, 'failed']]);
});

test('503 depends on the moment, and 501 is an answer to a method', () => {
  const busy: Manner = (reply, { query }) => (query.length > 0 ? refusal(503, 'busy') : reply);
  expect(outcomesOn(busy)).toEqual(right);
  const plain: Manner = (reply, { method }) => (method === 'PATCH' ? refusal(501, 'unknown') : reply);
  expect(outcomesOn(plain)).toEqual(right);
});

test('what was never asked does not apply', () => {
  expect(outcomesOn(undefined, function* () {})).toEqual({
    'operation=listGems,relation=value': 'passed',
    'operation=listGems,relation=otherwise': 'passed',
    'operation=readGem,relation=value': 'not-applicable',
    'operation=readGem,relation=otherwise': 'not-applicable',
    'relation=elsewhere': 'not-applicable',
  });
});

test('a failure without a query, or by another method, is due to no value', () => {
  const breaking: Manner = (reply, { method }) => (method === 'PATCH' ? refusal(500, 'broken') : reply);
  expect(outcomesOn(breaking)).toEqual({ ...right, 'operation=listGems,relation=otherwise': 'failed' });
});

describe('requests that failed one time and were served another', () => {
  /** The list is asked for a hundred times, and so many of the answers are kept besides, as failures. */
  const outcomesBesides = (failures: number) => {
    let asked = 0;
    const claims = judge(check, {
      api: vault,
      server: vaultServer(),
      *besides(scene) {
        for (let time = 1; time <= 100; time += 1)
          yield* askList(scene, [['name', 'opal']], { repetition: time });
      },
      record(exchange) {
        if (!exchange.request.url.includes('opal') || asked++ >= failures) return exchange;
        const outcome = { ...exchange.outcome, status: 500 };
        return { ...exchange, stage: stages.besides, outcome };
      },
    });
    return claims.find(({ aspect }) => aspectText(aspect) === 'operation=listGems,relation=otherwise');
  };

  it('show no fault of what was asked', () => {
    expect(outcomesBesides(3)).toMatchObject({
      outcome: 'passed',
      message: expect.stringMatching(/3 of 10\d responses were errors for requests that were served/),
    });
  });

  it('are too many where they are one in ten', () => {
    expect(outcomesBesides(20)).toMatchObject({
      outcome: 'warned',
      actual: expect.stringMatching(/name=opal returned status 500/),
    });
  });
});
