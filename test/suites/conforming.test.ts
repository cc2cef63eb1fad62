import { describe, expect, test } from 'vitest';
import { API_IDS } from '../../reference/index.ts';
import { claims, observeReference, undeclaredAspects } from '../support/observe-reference.ts';

/** How many requests each run took, for `specs/requests.json`. */
const counts: Record<string, Record<string, number>> = {};

describe('nothing is held against a conforming target', () => {
  for (const api of API_IDS) {
    for (const level of ['standard', 'strict'] as const) {
      test(`${api} at level ${level}`, async () => {
        const { verdicts, recording } = await observeReference({ api, level });
        counts[api] = { ...counts[api], [level]: recording.requests };
        expect(claims(verdicts)).toEqual([]);
        expect(undeclaredAspects(verdicts), 'aspects that no check says it claims').toEqual([]);
      });
    }
  }

  test('takes as many requests as the command says', async () => {
    await expect(`${JSON.stringify(counts, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../specs/requests.json',
    );
  });
});

describe('nothing passes that the data could not decide', () => {
  for (const api of API_IDS) {
    test(`${api} without any entry`, async () => {
      const { verdicts } = await observeReference({ api, images: 0 });
      const passed = verdicts.filter(
        ({ id, outcome }) => outcome === 'passed' && /^(filter|sorting)\./.test(id),
      );
      // What needs no entry to be decided: that a request is refused, or brings nothing that the plain list lacks.
      expect(
        passed.map(({ id }) => id).filter((id) => !/refused|bad|widen|outside|epoch|future/.test(id)),
      ).toEqual([]);
    });
  }
});
