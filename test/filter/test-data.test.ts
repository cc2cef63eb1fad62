import { describe, expect, test } from 'vitest';
import { knownApis } from '../../engine/api/load.ts';
import { testDataPage } from '../../engine/run/test-data.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

describe('docs/test-data.md', () => {
  test('says what the specifications ask for now', async () => {
    const apis = await Promise.all([...knownApis()].sort().map(loadOrThrow));
    await expect(testDataPage(apis)).toMatchFileSnapshot('../../docs/test-data.md');
  });
});
