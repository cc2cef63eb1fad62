import { readFile } from 'node:fs/promises';
import { failure, type Result } from '../engine/base/result.ts';
import { diffCompliance, isRegression } from '../engine/compliance/diff.ts';
import { readCompliance } from '../engine/compliance/file.ts';
import type { Compliance } from '../engine/compliance/model.ts';
import { diffFormats, renderDiff } from '../reporters/diff.ts';
import type { Terminal } from './terminal.ts';

/** Says what the second of two compliance.json says otherwise than the first; 1 if something that held now fails. */
export async function diff(
  before: string,
  after: string,
  wanted: string,
  terminal: Terminal,
): Promise<number> {
  const format = diffFormats.find((known) => known === wanted);
  if (format === undefined) {
    return terminal.problem({
      code: 'usage',
      message: `--format is "${wanted}"; it has to be one of ${diffFormats.join(', ')}.`,
    });
  }
  const [first, second] = [await load(before), await load(after)];
  if (!first.ok) return terminal.problem(first.problem);
  if (!second.ok) return terminal.problem(second.problem);
  const found = diffCompliance(first.value, second.value);
  terminal.out(renderDiff(found, format));
  return isRegression(found) ? 1 : 0;
}

async function load(file: string): Promise<Result<Compliance>> {
  try {
    return readCompliance(await readFile(file, 'utf8'), file);
  } catch {
    return failure('no-compliance', `${file} cannot be read; give the compliance.json of a run.`);
  }
}
