import { expect, test } from 'vitest';
import { withCommandsStopped } from './command-guard.ts';

/** What stands on standard output after some work. */
async function outputOf(environment: Record<string, string>, work: () => Promise<number>): Promise<string> {
  let text = '';
  const output = { write: (part: string) => (text += part) };
  await withCommandsStopped({ environment, output }, work, () => 'a-token').catch(() => undefined);
  return text;
}

test("GitHub's runner obeys nothing between the two lines, also where the work breaks", async () => {
  const guarded = '::stop-commands::a-token\n::a-token::\n';
  expect(await outputOf({ GITHUB_ACTIONS: 'true' }, async () => 0)).toBe(guarded);
  expect(await outputOf({ GITHUB_ACTIONS: 'true' }, () => Promise.reject(new Error('broken')))).toBe(guarded);
});

test('elsewhere nothing is written', async () => {
  expect(await outputOf({}, async () => 0)).toBe('');
});
