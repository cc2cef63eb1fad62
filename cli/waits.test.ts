import { expect, test } from 'vitest';
import { startReference } from '../reference/index.ts';
import { loadOrThrow, observeRunning } from '../test/support/observe-reference.ts';
import { waitsInVain } from './waits.ts';

test('requests that waited and were refused all the same are counted, and others are not', async () => {
  const reference = await startReference({ api: 'otc-images-v1.1', images: 1 });
  const recording = await observeRunning(reference, await loadOrThrow('otc-images-v1.1'), 'standard', []);
  await reference.close();
  const [exchange] = recording.exchanges;
  if (exchange?.outcome.kind !== 'answer') throw new Error('there is no answer');
  expect(waitsInVain([recording])).toBeUndefined();
  const served = { ...exchange, waitedMs: 9000 };
  const refused = { ...served, outcome: { ...exchange.outcome, status: 503 } };
  expect(waitsInVain([{ ...recording, exchanges: [served, refused, refused] }])).toBe(
    'The target was busy: 2 requests waited 18 s in total as requested, and were still refused.',
  );
});
