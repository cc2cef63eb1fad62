import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHar, writeHar } from '../../engine/run/har-file.ts';
import type { Recording } from '../../engine/run/recording.ts';
import { observeReference, verdictsOf } from '../support/observe-reference.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-replay-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const creator = { name: 'test', version: '0' };

test('a recording gives the same verdicts after it was written and read again', async () => {
  const { api, recording, verdicts } = await observeReference({
    api: 'rackspace-images-v2',
    faults: ['pagination.marker-inclusive'],
  });
  const file = join(folder, 'recording.har');
  await writeHar(file, [recording], creator);
  const read = await readHar(file);
  if (!read.ok) throw new Error(read.problem.message);
  const [again] = read.value;
  if (again === undefined) throw new Error('the recording is empty');
  expect(again).toEqual(recording);
  expect(verdictsOf(api, again, 'standard')).toEqual(verdicts);
  expect(verdicts.some(({ outcome }) => outcome === 'failed')).toBe(true);
});

test('recordings are read whether each entry has a line of its own, all is one line, or every value has one', async () => {
  const first = await observeReference({ api: 'otc-images-v1.1' });
  const second = await observeReference({ api: 'rackspace-servers-v2' });
  const recordings = [first.recording, { ...second.recording, exchanges: [] }];
  const file = join(folder, 'laid-out.har');
  await writeHar(file, recordings, creator);
  const text = await readFile(file, 'utf8');
  expect(text.split('\n')).toHaveLength(first.recording.exchanges.length + 3);
  const har: unknown = JSON.parse(text);
  for (const layout of [
    text,
    JSON.stringify(har),
    JSON.stringify(har, undefined, 2),
    text.replaceAll('\n', ''),
  ]) {
    await writeFile(file, layout);
    expect(await readHar(file)).toEqual({ ok: true, value: recordings });
  }
});

test('a recording that lacks answers leaves checks undecided, and passes none of them', async () => {
  const { api, recording } = await observeReference({ api: 'rackspace-images-v2' });
  const cut = { ...recording, exchanges: recording.exchanges.filter(({ stage }) => stage !== 'probes-1') };
  const outcomes = verdictsOf(api, cut, 'standard').filter(({ id }) => id.startsWith('filter.'));
  const others = outcomes.filter(({ outcome }) => outcome !== 'inconclusive');
  // Each image has a checksum of its own, so nothing is asked that could be missing.
  expect(others.map(({ id, outcome }) => `${outcome} ${id}`)).toEqual([
    'not-applicable filter.filter-holds-on-every-page:checksum',
  ]);
});

test.each([
  '',
  '{}',
  '[]',
  'x',
  '{"log":{}}',
  '{"log":{"entries":[],"_conformance":{"format":2,"runs":[]}}}',
  '{"log":{"entries":[\n{"a":1}\n],"_conformance":{"format":1,"runs":[]}}}',
  '{"log":{"entries":[\n{"a":\n],"_conformance":{"format":1,"runs":[]}}}',
])('a file that is no recording is refused in one sentence: %j', async (text) => {
  const file = join(folder, 'none.har');
  await writeFile(file, text);
  const read = await readHar(file);
  expect(read.ok ? undefined : read.problem.code).toBe('unreadable-recording');
});

test('a file that is not there is refused in one sentence', async () => {
  expect(await readHar(join(folder, 'missing.har'))).toMatchObject({
    ok: false,
    problem: { message: expect.stringMatching(/cannot be read; give the recording\.har/) },
  });
});

test('each distinct request of a stage is sent once', async () => {
  const { recording } = await observeReference({ api: 'rackspace-images-v2' });
  const keys = recording.exchanges.map(({ stage, key }) => `${stage} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a finding that is not reproduced is no finding, and says what came the second time', async () => {
  const faulty = await observeReference({ api: 'otc-images-v1.1', faults: ['status.long-name-500'] });
  const right = await observeReference({ api: 'otc-images-v1.1' });
  const rightAnswers = new Map(right.recording.exchanges.map(({ key, outcome }) => [key, outcome]));
  const recording = {
    ...faulty.recording,
    exchanges: faulty.recording.exchanges.map((exchange) =>
      exchange.stage === 'probes-2'
        ? { ...exchange, outcome: rightAnswers.get(exchange.key) ?? exchange.outcome }
        : exchange,
    ),
  };
  const verdict = (of: Recording) =>
    verdictsOf(faulty.api, of, 'standard').find(({ id }) => id === 'status.unusual-value:name');
  expect(verdict(faulty.recording)?.outcome).toBe('failed');
  expect(verdict(recording)).toMatchObject({
    outcome: 'inconclusive',
    message: expect.stringMatching(/^Not reproduced when .* The second time: [A-Z]/),
  });
});
