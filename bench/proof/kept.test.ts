import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptIn } from './kept.ts';
import type { Trial, TrialResult } from './trial.ts';

const trial = (id: string): Trial => ({ kind: 'fault', id, api: 'rackspace-images-v2', level: 'standard' });
const resultOf = (id: string): TrialResult => ({
  trial: trial(id),
  checks: [],
  requirements: [],
  causes: [],
  decided: [],
});

test('results are known to the next run, but for one whose line was cut', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'proof-')), 'cache', 'results.jsonl');
  const first = keptIn(file, 'abc');
  expect(first.resultOf(trial('one'))).toBeUndefined();
  first.keep(resultOf('one'));
  first.keep(resultOf('two'));
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, -10));
  const second = keptIn(file, 'def');
  expect(second.resultOf(trial('one'))).toEqual({ ...resultOf('one'), commit: 'abc' });
  expect(second.resultOf(trial('two'))).toBeUndefined();
  expect(second.resultOf({ ...trial('one'), level: 'strict' })).toBeUndefined();
});
