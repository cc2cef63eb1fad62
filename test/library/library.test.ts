import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../engine/base/verdict.ts';
import { instancesFor } from '../../suites/target-run.ts';
import {
  claims,
  loadOrThrow,
  type Observed,
  observeRunning,
  verdictsOf,
} from '../support/observe-reference.ts';
import { inTurn } from '../support/share.ts';
import { faults } from './faults.ts';
import { readerCard, startLibrary, type Wrong } from './server.ts';

const api = await loadOrThrow(fileURLToPath(new URL('library.yaml', import.meta.url)));

describe('a library that is described by its OpenAPI file alone', () => {
  test.each(['standard', 'strict'] as const)(
    'is not blamed where it is right, at level %s',
    async (level) => {
      expect(claims(await judgeLibrary(undefined, level))).toEqual([]);
    },
  );

  test('is judged by what OpenAPI itself says of it', async () => {
    const passed = (await judgeLibrary()).filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
    expect(passed).toEqual(
      expect.arrayContaining([
        'filter.enumeration-partitions-the-list:genre',
        'filter.returned-items-match:author',
        'status.bad-value:since',
        'pagination.pages-join-to-the-whole-list',
      ]),
    );
  });

  test.each(inTurn(faults, 6))('is reported where it $name', async ({ check, wrong }) => {
    const found = claims(await judgeLibrary(wrong)).map((claim) => claim.split(' ')[1] ?? '');
    expect(
      found.filter((id) => id.startsWith(check)),
      `reported: ${found.join(', ')}`,
    ).not.toEqual([]);
  });
});

async function judgeLibrary(wrong?: Wrong, level: Level = 'standard'): Promise<Observed['verdicts']> {
  const library = await startLibrary(wrong);
  try {
    const target = { url: library.url, token: readerCard };
    const recording = await observeRunning(target, api, level, instancesFor(api));
    return verdictsOf(api, recording, level);
  } finally {
    await library.close();
  }
}
