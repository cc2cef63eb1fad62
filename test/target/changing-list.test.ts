import { describe, expect, test } from 'vitest';
import { API_IDS, type Image, type Reference } from '../../reference/index.ts';
import { nowInMicros } from '../../reference/times.ts';
import { claims, observeReference } from '../support/observe-reference.ts';

/** How long the images stay as they are, in milliseconds. */
const PAUSE = 150;
const RUNS = 5;

type Change = (reference: Reference, image: Image, turn: number) => void;

const CHANGES: readonly Change[] = [
  (reference) => void reference.add(),
  (reference, { id }, turn) => reference.update(id, { name: `renamed-${turn}`, updatedAt: nowInMicros() }),
  (reference, { id, status }) =>
    reference.update(id, {
      status: status === 'active' ? 'deactivated' : 'active',
      updatedAt: nowInMicros(),
    }),
  (reference, { id }) => reference.remove(id),
];

/** Changes one image after the other by the clock until it is stopped; says how often it did. */
function changeByTheClock(reference: Reference, start: number): () => number {
  let turn = start;
  const clock = setInterval(() => {
    const images = reference.images();
    const image = images[(turn * 7) % images.length];
    if (image) CHANGES[turn % CHANGES.length]?.(reference, image, turn);
    turn += 1;
  }, PAUSE);
  return () => {
    clearInterval(clock);
    return turn - start;
  };
}

describe.each(API_IDS)('%s, whose images change by the clock', (api) => {
  test.each(Array.from({ length: RUNS }, (_, run) => run))('is not blamed in run %i', async (run) => {
    let stop = () => 0;
    const { verdicts } = await observeReference({
      api,
      seed: run + 1,
      level: run % 2 ? 'strict' : 'standard',
      onReady: (reference) => {
        stop = changeByTheClock(reference, run);
      },
    });
    expect(stop(), 'changes').toBeGreaterThan(0);
    expect(claims(verdicts)).toEqual([]);
  });
});

test('an entry that was made after a page was asked for is not missing from that page', async () => {
  const { verdicts } = await observeReference({
    api: 'rackspace-images-v2',
    level: 'standard',
    variants: ['empty-last-page', 'one-replaced'],
  });
  expect(claims(verdicts).filter((claim) => !claim.startsWith('warned '))).toEqual([]);
});
