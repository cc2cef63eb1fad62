import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCompliance } from '../../engine/compliance/file.ts';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn, type Ended } from './command.ts';

const api = 'otc-images-v1.1';
const down = 'http://127.0.0.1:9/v1.1';

let good: Reference;
let bad: Reference;
beforeAll(async () => {
  good = await startReference({ api });
  bad = await startReference({ api, faults: ['schema.name-number'] });
});
afterAll(() => Promise.all([good.close(), bad.close()]));

/** A run of these endpoints, of the schema alone. */
const run = (urls: readonly string[], ...args: readonly string[]) =>
  call(['run', '--only', 'schema', '--reports', 'json,md,junit,html', ...args], {
    TARGET_URL: urls.join(' '),
    TARGET_API: urls.map(() => api).join(' '),
    TARGET_TOKEN: good.token ?? '',
    TARGET_RATE: '5000',
  });

/** The output without the ends of lines, which stand wherever the terminal ends. */
const unwrapped = ({ out }: Ended): string => out.replaceAll('\n', ' ');

const results = ({ folder }: Ended): string => join(folder, 'conformance-results');

test('a target that cannot be reached is named in every report, and the others are judged', async () => {
  const ended = await run([down, good.url]);
  expect(ended.status, ended.err).toBe(3);
  const compliance = await complianceIn(results(ended));
  expect(compliance).toMatchObject({
    verdict: 'incomplete',
    exitStatus: 3,
    targets: [{ url: good.url }],
    unreached: [{ api, url: down, message: expect.stringContaining('was refused (ECONNREFUSED)') }],
  });
  expect(readCompliance(JSON.stringify(compliance), 'it')).toMatchObject({ ok: true });
  const named = `Not judged: ${api} at ${down}. The connection to`;
  expect(ended.err).toContain(named);
  expect(unwrapped(ended)).toContain(named);
  const junit = await readFile(join(results(ended), 'junit.xml'), 'utf8');
  expect(junit).toMatch(/<testsuite name="[^"]*127\.0\.0\.1:9\/v1\.1" tests="1" failures="0" errors="1"/);
  for (const file of ['compliance.md', 'allure-report/index.html'])
    expect(await readFile(join(results(ended), file), 'utf8'), file).toContain('127.0.0.1:9/v1.1');
});

test('something that failed wins over a target that could not be reached, and is not alone in the reports', async () => {
  const ended = await run([bad.url, down], '--reports', 'json');
  expect(ended.status, ended.err).toBe(1);
  expect(ended.out).toContain('Not judged');
  expect((await complianceIn(results(ended))).unreached).toHaveLength(1);
});

test('where no target can be reached, there is nothing to report', async () => {
  const ended = await run([down, 'http://127.0.0.1:9/v2']);
  expect([ended.status, ended.err.match(/was refused/g)?.length], ended.err).toEqual([3, 1]);
});

test('merge reports a shard that is missing, and refuses one that is there twice', async () => {
  const shards = await Promise.all(
    ['1/3', '2/3'].map((shard) => run([good.url, down, bad.url], '--shard', shard, '--reports', 'json')),
  );
  expect(shards.map(({ status }) => status)).toEqual([0, 3]);
  const [first = ''] = shards.map(results);
  expect((await complianceIn(first)).shard).toEqual({ index: 1, of: 3 });
  const one = await call(['merge', first, '--reports', 'json']);
  expect(one.status, one.err).toBe(3);
  expect(unwrapped(one)).toContain('2 of 3 shards are missing, so their targets were not judged: 2, 3.');
  expect(await complianceIn(results(one))).toMatchObject({ verdict: 'incomplete', exitStatus: 3 });
  const third = results(await run([good.url, down, bad.url], '--shard', '3/3', '--reports', 'json'));
  const two = await call(['merge', first, third, '--reports', 'json']);
  expect(two.status, two.err).toBe(1);
  expect(unwrapped(two)).toContain('Shard 2 of 3 is missing');
  const twice = await call(['merge', first, first]);
  expect([twice.status, twice.err]).toEqual([2, expect.stringContaining('are both shard 1 of 3')]);
});
