import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCloud } from '../../cli/cloud.ts';
import { cloudVariables, ownVariables, settingNames } from '../../cli/setting-names.ts';
import { readSettings } from '../../cli/settings.ts';
import { call, complianceIn } from './command.ts';

type Variables = Readonly<Record<string, string>>;

const endpoint = 'http://127.0.0.1:1/v2';

/** The endpoint and the API that a run with these settings judges first, or the problem's message. */
function chosen(environment: Variables, flags: Parameters<typeof readSettings>[0] = {}): unknown {
  const settings = readSettings(flags, environment);
  if (!settings.ok) return settings.problem.message;
  const [{ endpoint: given, api, token, cloud: name }] = settings.value.access.targets;
  const cloud = settings.value.access.cloud(name);
  return { url: given?.url, api, token, cloud: cloud.ok ? cloud.value?.title : cloud.problem.message };
}

const embedded = { url: undefined, api: undefined, token: undefined, cloud: undefined };

describe('the embedded target is judged', () => {
  test('where nothing is said of a target', () => {
    expect(chosen({})).toEqual(embedded);
    expect(chosen({ CONFORMANCE_LEVEL: 'strict', CONFORMANCE_SEED: '' })).toEqual(embedded);
    expect(chosen({}, { api: ['one-api'] })).toEqual({ ...embedded, api: 'one-api' });
    expect(chosen({}, { rate: '5', timeout: '3', concurrency: '1' })).toEqual(embedded);
  });

  test('where variables begin as those of OpenStack do, and are not', () => {
    const others = [
      'TYPE',
      'NAME',
      'VERSION',
      'ARCH',
      'ID',
      'VER',
      'PORT',
      'HOST',
      'USER',
      'RELEASE',
      'FAMILY',
    ];
    expect(chosen(Object.fromEntries(others.map((name) => [`OS_${name}`, 'x'])))).toEqual(embedded);
  });

  test('where it is wanted by a flag, whatever variables say of another', () => {
    const variables = {
      TARGET_URL: endpoint,
      TARGET_TOKEN: 'one two',
      TARGET_FORBIDDEN_TOKEN: 'three',
      TARGET_RUL: endpoint,
      OS_CLOUD: 'none',
      OS_CLOD: 'none',
      OS_AUTH_URL: endpoint,
    };
    expect(chosen(variables, { embedded: true })).toEqual(embedded);
    expect(chosen({ TARGET_URL: '', TARGET_API: 'one-api' }, { embedded: true })).toEqual({
      ...embedded,
      api: 'one-api',
    });
  });
});

test('a misspelt variable of a cloud does not matter to who gives the endpoint and the token', () => {
  expect(chosen({ TARGET_URL: endpoint, TARGET_TOKEN: 'x', OS_CLOD: 'mine' })).toMatchObject({ token: 'x' });
});

describe('nothing is judged', () => {
  test.each<[string, Variables, Parameters<typeof readSettings>[0], RegExp]>([
    ['an empty TARGET_URL', { TARGET_URL: '' }, {}, /^TARGET_URL is set but empty; .*--embedded/],
    ['a blank one', { TARGET_URL: ' \n' }, {}, /^TARGET_URL is set but empty/],
    ['an empty one beside a cloud', { TARGET_URL: '', OS_CLOUD: 'x' }, {}, /^TARGET_URL is set but empty/],
    ['an empty --url', { TARGET_URL: endpoint }, { url: [''] }, /^--url is empty/],
    [
      'a misspelt name',
      { TARGET_RUL: endpoint },
      {},
      /^The variable TARGET_RUL is set.* the nearest is TARGET_URL\.$/,
    ],
    [
      'a misspelt name beside a target',
      { TARGET_URL: endpoint, TARGET_TOKNE: 'x' },
      {},
      /TARGET_TOKNE .* the nearest is TARGET_TOKEN\.$/,
    ],
    ['a misspelt name that is empty', { TARGET_RUL: '' }, {}, /TARGET_RUL/],
    [
      'a misspelt setting of the suite',
      { CONFORMANCE_LEVLE: 'strict' },
      { embedded: true },
      /CONFORMANCE_LEVLE .* the nearest is CONFORMANCE_LEVEL\.$/,
    ],
    [
      'a name near to none',
      { TARGET_PLATFORM_OF_THE_BUILD: 'x' },
      {},
      /the settings are TARGET_URL, TARGET_API, /,
    ],
    [
      'a misspelt variable of a cloud',
      { OS_CLOD: 'mine' },
      {},
      /^The variable OS_CLOD is set.* the nearest is OS_CLOUD\.$/,
    ],
    [
      'a misspelt password beside a cloud',
      { OS_AUTH_URL: endpoint, OS_USERNAME: 'x', OS_PASSWROD: 'y' },
      {},
      /OS_PASSWROD .* the nearest is OS_PASSWORD\.$/,
    ],
    [
      'a misspelt variable of a cloud beside an endpoint without a token',
      { TARGET_URL: endpoint, OS_AUTHURL: endpoint },
      {},
      /OS_AUTHURL .* the nearest is OS_AUTH_URL\.$/,
    ],
    [
      'TARGET_API alone',
      { TARGET_API: 'rackspace-images-v2' },
      {},
      /^TARGET_API is set, but no target is given; /,
    ],
    ['an empty cloud', { OS_CLOUD: '' }, {}, /^OS_CLOUD is set, but no target is given; /],
    ['an empty --os-cloud', {}, { 'os-cloud': '' }, /^--os-cloud is set, but no target is given; /],
    ['--token alone', {}, { token: ['x'] }, /^--token is set, but no target is given; /],
    [
      '--embedded and --url',
      {},
      { embedded: true, url: [endpoint] },
      /^--embedded and --url exclude each other/,
    ],
    ['--embedded and --token', {}, { embedded: true, token: ['x'] }, /^--embedded and --token exclude/],
  ])('for %s', (_, environment, flags, message) => {
    expect(chosen(environment, flags)).toMatch(message);
  });

  test.each([...Object.values(settingNames), ...cloudVariables].filter((name) => /^(TARGET|OS)_/.test(name)))(
    'where %s is set and no target is named',
    (name) => {
      const names = ['TARGET_URL', 'OS_CLOUD', 'OS_CLIENT_CONFIG_FILE', 'OS_AUTH_URL'];
      if (names.includes(name)) expect(chosen({ [name]: 'x' })).not.toEqual(embedded);
      else expect(chosen({ [name]: 'x' })).toMatch(`${name} is set, but no target is`);
    },
  );
});

test('a target that is named is judged, with what is said of it', () => {
  expect(chosen({ TARGET_URL: endpoint, TARGET_TOKEN: 'x', OS_USERNAME: 'y' })).toMatchObject({
    url: endpoint,
    token: 'x',
  });
  expect(chosen({ TARGET_URL: '', TARGET_TOKEN: 'x' }, { url: [endpoint] })).toMatchObject({ url: endpoint });
  const cloud = { OS_AUTH_URL: endpoint, OS_USERNAME: 'a', OS_PASSWORD: 'b' };
  expect(chosen({ ...cloud, TARGET_API: 'one-api' })).toMatchObject({ api: 'one-api', cloud: 'OS_AUTH_URL' });
});

test('where no target is asked, it need not be clear which one would be', () => {
  expect(readSettings({}, { TARGET_URL: '', TARGET_TOKEN: 'x', OS_PASSWORD: 'y' }, false)).toMatchObject({
    ok: true,
  });
  expect(readSettings({}, { TARGET_RUL: endpoint }, false)).toMatchObject({ ok: false });
});

test('every variable of OpenStack that the suite reads counts as one', () => {
  const asked = new Set<string>();
  const environment = new Proxy<Variables>(
    { OS_AUTH_URL: endpoint, OS_USERNAME: 'a', OS_PASSWORD: 'b' },
    {
      get: (variables, name) => {
        if (typeof name === 'string' && name.startsWith('OS_')) asked.add(name);
        return Reflect.get(variables, name);
      },
    },
  );
  expect(readCloud(undefined, environment)).toMatchObject({ ok: true });
  expect(asked.size).toBeGreaterThan(20);
  expect([...asked].filter((name) => !cloudVariables.includes(name))).toEqual([]);
});

test('docs/settings.md lists every setting', () => {
  const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (`[A-Z]|\| `--)/.test(line));
  const listed = rows
    .flatMap((row) => row.split('|')[1]?.match(/`[A-Z_]+`/g) ?? [])
    .map((name) => name.slice(1, -1));
  expect(listed.filter((name) => !/^OS_|_PROXY$/.test(name)).sort()).toEqual(
    ownVariables.filter((name) => name !== 'CONFORMANCE_DEBUG').toSorted(),
  );
  for (const [flag, variable] of Object.entries(settingNames)) {
    expect(rows.find((row) => row.includes(`\`--${flag}`))).toContain(variable);
  }
  expect(rows.some((row) => row.includes('`--embedded`'))).toBe(true);
});

test('by the command, a target that is half named ends with status 2 and one sentence, and --embedded with the run', async () => {
  const variables = { TARGET_TOKEN: 'x', CONFORMANCE_REPORTS: 'json' };
  const refused = await call(['run', '--api', 'rackspace-images-v2'], variables);
  expect([refused.status, refused.err.trim().split('\n').length]).toEqual([2, 1]);
  const ended = await call(['run', '--embedded', '--api', 'rackspace-images-v2'], variables);
  expect(ended.status, ended.err).toBe(0);
  const { targets } = await complianceIn(`${ended.folder}/conformance-results`);
  expect(targets.map((target) => target.embedded)).toEqual([true]);
});
