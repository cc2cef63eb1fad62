import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedApis, readSettings } from '../../cli/settings.ts';
import type { CheckResult, Compliance } from '../../engine/compliance/model.ts';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn, type Ended, freshFolder } from './command.ts';

const [images, servers] = ['rackspace-images-v2', 'rackspace-servers-v2'] as const;
const tokens = ['1234567890abcdef', 'fedcba0987654321'] as const;
const [one, other] = ['http://127.0.0.1:1/v2', 'http://127.0.0.1:2/v2.1/p'];

/** Endpoint, API and token of each target that the settings name, or the problem's message. */
function given(
  environment: Readonly<Record<string, string>>,
  flags: Parameters<typeof readSettings>[0] = {},
): unknown {
  const settings = readSettings(flags, environment);
  if (!settings.ok) return `${settings.problem.code}: ${settings.problem.message}`;
  return settings.value.access.targets.map(({ endpoint, api, token }) => [endpoint?.url, api, token]);
}

describe('several targets', () => {
  test('are named by variables with white space, or by flags that come several times', () => {
    const apis = { TARGET_API: `${images}  ${servers}` };
    expect(given({ ...apis, TARGET_URL: `${one}\n${other}\n`, TARGET_TOKEN: 'a b' })).toEqual([
      [one, images, 'a'],
      [other, servers, 'b'],
    ]);
    expect(given({ ...apis, TARGET_URL: 'http://x/' }, { url: [one, other], token: ['t'] })).toEqual([
      [one, images, 't'],
      [other, servers, 't'],
    ]);
    expect(given({ TARGET_URL: `${one} ${other}` })).toEqual([
      [one, undefined, undefined],
      [other, undefined, undefined],
    ]);
  });

  test('need no endpoint where a cloud or the embedded target has it', () => {
    expect(given({}, { api: [images, servers] })).toEqual([
      [undefined, images, undefined],
      [undefined, servers, undefined],
    ]);
  });

  test.each([
    [
      { TARGET_URL: `${one} ${other}`, TARGET_API: images },
      /^usage: TARGET_API names 1 API and TARGET_URL 2 endpoints/,
    ],
    [
      { TARGET_URL: one, TARGET_API: `${images} ${servers}` },
      /^usage: TARGET_API names 2 APIs and TARGET_URL 1 endpoint;/,
    ],
    [{ TARGET_URL: `${one} ${other}`, TARGET_TOKEN: 'a b c' }, /^usage: TARGET_TOKEN contains 3 tokens/],
    [
      { TARGET_URL: `${one} ${other}`, TARGET_FORBIDDEN_TOKEN: 'a b c' },
      /^usage: TARGET_FORBIDDEN_TOKEN contains 3/,
    ],
    [{ TARGET_URL: `${one} ${one}/` }, /^usage: The target at .* is given twice/],
    [
      { TARGET_URL: `${one} ${one}`, TARGET_API: `${images} ${images}` },
      /^usage: rackspace-images-v2 at .* is given twice/,
    ],
    [{ TARGET_URL: `${one} nonsense` }, /^malformed-url: .*nonsense/],
  ])('that do not fit together are refused: %o', (environment, message) => {
    expect(given(environment)).toMatch(message);
  });

  test('are not made of a single one: a blank in its token is a mistake, and one in the path of its API is not', async () => {
    expect(given({ TARGET_URL: one, TARGET_TOKEN: 'a b' })).toMatch(
      /a header cannot contain; check it for spaces/,
    );
    const folder = join(await mkdtemp(join(tmpdir(), 'conformance-blank-')), 'my apis');
    await mkdir(folder);
    const file = join(folder, 'own.yaml');
    await writeFile(file, '');
    expect(given({ TARGET_URL: one, TARGET_API: file })).toEqual([[one, file, undefined]]);
    expect(given({ TARGET_URL: one }, { api: [file] })).toEqual([[one, file, undefined]]);
  });

  test('of one API are one API to list', () => {
    const settings = readSettings({}, { TARGET_URL: `${one} ${other}`, TARGET_API: `${images} ${images}` });
    expect(settings.ok && namedApis(settings.value.access.targets)).toEqual([images]);
  });
});

describe('a run of two APIs over the same images', () => {
  let references: readonly Reference[] = [];
  let folder = '';
  let ended: Ended;
  let compliance: Compliance;

  beforeAll(async () => {
    references = await Promise.all([
      startReference({ api: images, token: tokens[0] }),
      startReference({ api: servers, token: tokens[1], faults: ['consistency.size-of-another-image'] }),
    ]);
    folder = await freshFolder();
    ended = await call(['--output', folder], {
      TARGET_URL: references.map(({ url }) => url).join(' '),
      TARGET_API: `${images} ${servers}`,
      TARGET_TOKEN: tokens.join(' '),
      TARGET_RATE: '5000',
      CONFORMANCE_REPORTS: 'json,md,har',
    });
    compliance = await complianceIn(folder);
  });
  afterAll(() => Promise.all(references.map((reference) => reference.close())));

  const sizes = (): readonly (CheckResult | undefined)[] =>
    compliance.targets.map(({ checks }) =>
      checks.find(({ id }) => id === 'consistency.apis-agree-on-shared-entries:size'),
    );

  test('shows for each of them what the other shows instead, and where', () => {
    expect(ended.status, ended.err).toBe(1);
    expect(compliance.targets.map(({ api, url }) => [api, url])).toEqual([
      [images, references[0]?.url],
      [servers, references[1]?.url],
    ]);
    const [first, second] = sizes();
    expect(first).toMatchObject({ verdict: 'failed', requirements: ['002-consistency-006'] });
    expect(second).toMatchObject({ verdict: 'failed', requirements: ['000-consistency-010'] });
    expect(first?.expected).toBe(`size ${second?.actual}, as ${servers} at ${references[1]?.url} shows it`);
    expect(second?.expected).toBe(`size ${first?.actual}, as ${images} at ${references[0]?.url} shows it`);
    expect(first?.curl.join()).toContain(references[0]?.url);
    expect(ended.out).toContain('two APIs over the same entries show the same values for each entry');
  });

  test('finds nothing else', () => {
    const found = compliance.targets.flatMap(({ checks }) =>
      checks.filter(({ verdict }) => ['failed', 'warned', 'error'].includes(verdict)).map(({ id }) => id),
    );
    expect(new Set(found)).toEqual(new Set(['consistency.apis-agree-on-shared-entries:size']));
  });

  test('is judged alike from its recording', async () => {
    const again = await freshFolder();
    const replayed = await call([
      'replay',
      join(folder, 'recording.har'),
      '--output',
      again,
      '--reports',
      'json',
    ]);
    expect(replayed.status).toBe(1);
    expect(await complianceIn(again)).toEqual(compliance);
  });
});
