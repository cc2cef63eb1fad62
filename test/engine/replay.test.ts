import { expect, test } from 'vitest';
import { fromHar, toHar } from '../../engine/recording/har.ts';
import { observeReference, verdictsOf } from '../support/observe-reference.ts';

test('a recording gives the same verdicts after it was written and read again', async () => {
  const { api, recording, verdicts } = await observeReference({
    api: 'rackspace-images-v2',
    faults: ['pagination.marker-inclusive'],
  });
  const text = JSON.stringify(toHar([recording], { name: 'test', version: '0' }));
  const read = fromHar(text);
  if (!read.ok) throw new Error(read.problem.message);
  const [again] = read.value;
  if (again === undefined) throw new Error('the recording is empty');
  expect(verdictsOf(api, again, 'standard')).toEqual(verdicts);
  expect(verdicts.some(({ outcome }) => outcome === 'failed')).toBe(true);
});

test('a recording that lacks answers leaves checks undecided, and passes none of them', async () => {
  const { api, recording } = await observeReference({ api: 'rackspace-images-v2' });
  const cut = { ...recording, exchanges: recording.exchanges.filter(({ stage }) => stage !== 'probes-1') };
  const outcomes = verdictsOf(api, cut, 'standard').filter(({ id }) => id.startsWith('filter.'));
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['inconclusive']));
});

test.each(['', '{}', '[]', '{"log":{}}', '{"log":{"entries":[],"_conformance":{"format":2,"runs":[]}}}'])(
  'a file that is no recording is refused in one sentence: %s',
  (text) => {
    const read = fromHar(text);
    expect(read.ok ? undefined : read.problem.code).toBe('unreadable-recording');
  },
);

test('each distinct request of a stage is sent once', async () => {
  const { recording } = await observeReference({ api: 'rackspace-images-v2' });
  const keys = recording.exchanges.map(({ stage, key }) => `${stage} ${key}`);
  expect(new Set(keys).size).toBe(keys.length);
});
