import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { exitStatusOfProblem } from '../../cli/exit-status.ts';
import { loadJudgeable } from '../../suites/load.ts';

/** A folder for the files of one file of tests, which is removed after the last of them. */
export function fileWriter() {
  const folder = mkdtempSync(join(tmpdir(), 'specification-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let made = 0;

  /** Writes a file of its own, and says where it is. */
  function written(content: string | Uint8Array, ending = 'yaml'): string {
    made += 1;
    const file = join(folder, `file-${made}.${ending}`);
    writeFileSync(file, content);
    return file;
  }

  /** What is said of a file that is refused, after its name. */
  async function messageOf(file: string): Promise<string> {
    const api = await loadJudgeable(file);
    if (api.ok) throw new Error('it was taken');
    expect(exitStatusOfProblem(api.problem.code)).toBe(2);
    expect(api.problem.message).toContain(file);
    expect(api.problem.message).toMatch(/[.?]$/);
    expect(api.problem.message).not.toMatch(/\p{Cc}/u);
    return api.problem.message.slice(file.length);
  }

  return { folder, written, messageOf };
}
