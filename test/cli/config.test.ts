import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findConfig, readConfig } from '../../cli/config-file.ts';
import type { Environment, Flags } from '../../cli/environment.ts';
import { layersOf, settings } from '../../cli/layers.ts';
import { readSettings } from '../../cli/settings.ts';
import { call, complianceIn, freshFolder } from './command.ts';

/** The settings that a file, flags and variables come to. */
function settingsOf(text: string, flags: Flags = {}, environment: Environment = {}) {
  const found = readConfig(text, '/work/conformance.config.yaml');
  if (!found.ok) return found;
  const layers = layersOf(flags, environment, found.value);
  return layers.ok ? readSettings(layers.value.flags, layers.value.environment) : layers;
}

test('a flag wins over a variable, this over the file, and the file over the default', () => {
  const file = 'level: strict\ntimeout: 7\nbudget: 9\n';
  expect(settingsOf(file, { embedded: true })).toMatchObject({
    value: { level: 'strict', sending: { timeout: 7000, concurrency: 4 } },
  });
  const variables = { CONFORMANCE_LEVEL: 'standard', TARGET_TIMEOUT: '8', CONFORMANCE_BUDGET: '' };
  expect(settingsOf(file, { embedded: true, timeout: '9' }, variables)).toMatchObject({
    value: { level: 'standard', sending: { timeout: 9000, budget: 9 } },
  });
});

const two = `
targets:
  - { url: 'https://a.example/v2', api: rackspace-images-v2, tokenVariable: A }
  - { url: 'https://b.example/v2', api: rackspace-images-v2, tokenVariable: B }
`;

test('a file that says something of a target, and not which, is an error', () => {
  expect(settingsOf('rate: 5')).toMatchObject({
    problem: { code: 'usage', message: expect.stringContaining('gives rate, but nothing names a target') },
  });
  expect(settingsOf('level: strict')).toMatchObject({ ok: true });
});

test('a file has several targets, each with the token of its own variable', () => {
  expect(settingsOf(two, {}, { A: 'one', B: 'two' })).toMatchObject({
    value: {
      access: { targets: [{ endpoint: { url: 'https://a.example/v2' }, token: 'one' }, { token: 'two' }] },
    },
  });
  expect(settingsOf(two, {}, { A: 'one' })).toMatchObject({
    problem: { code: 'bad-config', message: expect.stringContaining('the variable B, which is unset') },
  });
});

const clouds = `
targets:
  - { cloud: north, api: rackspace-images-v2 }
  - { cloud: south, api: rackspace-images-v2 }
`;

test('each target of a file has a cloud of its own, whose endpoint is that of its catalogue where none is given', () => {
  expect(settingsOf(clouds)).toMatchObject({
    value: {
      access: {
        targets: [
          { cloud: 'north', endpoint: undefined },
          { cloud: 'south', endpoint: undefined },
        ],
      },
    },
  });
});

test('a cloud gives the token, and the endpoint is the one that stands beside it', () => {
  expect(
    settingsOf(
      'targets: [{ cloud: north, url: "https://a.example" }, { cloud: south, url: "https://b.example" }]',
    ),
  ).toMatchObject({
    value: {
      access: {
        targets: [
          { cloud: 'north', endpoint: { url: 'https://a.example' } },
          { cloud: 'south', endpoint: { url: 'https://b.example' } },
        ],
      },
    },
  });
});

test('a cloud of a flag or a variable sets the targets of the file aside', () => {
  expect(settingsOf(clouds, { 'os-cloud': ['west'] })).toMatchObject({
    value: { access: { targets: [{ cloud: 'west', api: undefined }] } },
  });
  expect(settingsOf(clouds, {}, { OS_CLOUD: 'west' })).toMatchObject({
    value: { access: { targets: [{ cloud: undefined, api: undefined }] } },
  });
});

test.each([
  [
    'targets: [{ cloud: north, url: "https://a.example" }, { url: "https://b.example" }]',
    'cloud is given for some',
  ],
  ['targets: [{ cloud: north }, { cloud: south, url: "https://b.example" }]', 'url is given for some'],
  ['targets: [{ cloud: north, api: rackspace-images-v2 }, { cloud: south }]', 'api is given for some'],
])('what one target has and another lacks is refused: %s', (text, words) => {
  expect(settingsOf(text)).toMatchObject({
    problem: { code: 'bad-config', message: expect.stringContaining(words) },
  });
});

test('a command that asks no target takes the APIs of the file, each once, and needs no token', () => {
  const found = readConfig(two, '/work/conformance.config.yaml');
  const layers = found.ok ? layersOf({}, {}, found.value, false) : found;
  expect(layers).toMatchObject({ ok: true, value: { environment: { TARGET_API: 'rackspace-images-v2' } } });
});

test('a target of a flag or a variable sets those of the file aside, and no token of theirs goes to it', () => {
  const elsewhere = { token: undefined, endpoint: { url: 'https://c.example/v2' } };
  for (const [flags, variables] of [
    [{ url: ['https://c.example/v2'] }, {}],
    [{}, { TARGET_URL: 'https://c.example/v2' }],
  ] as const)
    expect(settingsOf(two, flags, { A: 'one', B: 'two', ...variables })).toMatchObject({
      value: { access: { targets: [elsewhere] } },
    });
  expect(settingsOf(two, {}, { A: 'one', B: 'two', TARGET_URL: '' })).toMatchObject({
    problem: { message: expect.stringContaining('TARGET_URL is set but empty') },
  });
});

test.each([
  ['levle: strict', 'has the member "levle", which is not a setting. The nearest is "level"'],
  ['level: stict', 'level'],
  [
    'token: abc',
    'a secret does not belong in a file; name the environment variable that contains it with tokenVariable',
  ],
  ['targets: [{ url: "https://a.example", token: abc }]', 'targets.0 has a token'],
  ['url: https://a.example\ntargets: [{ url: "https://b.example" }]', 'cannot be combined with targets'],
  ['level: [', 'this is not valid YAML'],
  ['rate: fast', 'rate'],
])('%j is refused', (text, words) => {
  const found = readConfig(text, 'conformance.config.yaml');
  expect(found).toMatchObject({
    ok: false,
    problem: { code: 'bad-config', message: expect.stringContaining(words) },
  });
});

test('a file may give every setting of a command but the name of the file itself', () => {
  const schema = new URL('../../schemas/config.schema.json', import.meta.url);
  const { properties } = JSON.parse(readFileSync(schema, 'utf8'));
  const otherName: Readonly<Record<string, string>> = {
    token: 'tokenVariable',
    'forbidden-token': 'forbiddenTokenVariable',
    param: 'params',
    header: 'headers',
    'os-cloud': 'cloud',
  };
  const memberOf = (name: string): string =>
    otherName[name] ?? name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const lacking = settings.map(memberOf).filter((member) => !(member in properties));
  expect(lacking).toEqual(['config']);
});

test('a file says what to judge again, and which share of the targets', () => {
  const environment = { A: 'one', B: 'two' };
  expect(settingsOf(`${two}rerunFailed: before\nshard: 2/2\n`, {}, environment)).toMatchObject({
    value: { selection: { rerunFailed: '/work/before' }, access: { targets: [{ token: 'two' }] } },
  });
});

test('the file is found in the working folder, one alone, or where it is named', async () => {
  const folder = await freshFolder();
  expect(findConfig({}, {}, folder)).toEqual({ ok: true, value: undefined });
  expect(findConfig({ config: 'none.yaml' }, {}, folder)).toMatchObject({ problem: { code: 'bad-config' } });
  writeFileSync(join(folder, 'conformance.config.json'), '{ "$schema": "x", "level": "strict" }');
  expect(findConfig({}, {}, folder)).toMatchObject({ value: { config: { level: 'strict' } } });
  writeFileSync(join(folder, 'conformance.config.yaml'), 'level: strict');
  expect(findConfig({}, {}, folder)).toMatchObject({
    problem: { message: expect.stringContaining('several') },
  });
});

test('by the command, a run obeys the file, and config says where each value comes from', async () => {
  const folder = await freshFolder();
  const file = join(folder, 'mine.yaml');
  writeFileSync(file, 'api: rackspace-images-v2\nonly: [sorting.keeps-the-set]\nreports: [json]\n');
  const ended = await call(['run', '--embedded', '--config', file]);
  expect(ended.status, ended.err).toBe(0);
  const { selection } = await complianceIn(join(ended.folder, 'conformance-results'));
  expect(selection?.by).toEqual(['--only sorting.keeps-the-set']);
  const printed = await call(
    ['config', '--config', file, '--url', 'https://me:pass@a.example/v2', '--token', 'geheim'],
    {
      CONFORMANCE_LEVEL: 'strict',
    },
  );
  expect(printed.out).not.toMatch(/geheim|pass/);
  const plain = await call(
    ['config', '--config', file, '--url', 'https://a.example/v2', '--token', 'geheim'],
    {
      CONFORMANCE_LEVEL: 'strict',
    },
  );
  expect(plain.status, plain.err).toBe(0);
  expect(plain.out).not.toContain('geheim');
  expect(plain.out).toMatch(/^token +\[redacted\] +--token$/m);
  expect(plain.out).toMatch(/^level +strict +CONFORMANCE_LEVEL$/m);
  expect(plain.out).toMatch(new RegExp(`^only +sorting.keeps-the-set +${file}$`, 'm'));
  expect(plain.out).toMatch(/^concurrency +4 +default$/m);
});

/** What config prints, by setting. */
async function printed(args: readonly string[], environment: Environment & Record<string, string> = {}) {
  const { status, out, err } = await call(['config', ...args], environment);
  expect(status, err).toBe(0);
  return Object.fromEntries(
    out.split('\n').map((line) => [line.split(' ')[0], line.split(/ {2,}/).slice(1)]),
  );
}

test('config prints what is in force: proxies, methods, the embedded target, and defaults', async () => {
  const target = ['--url', 'https://a.example/v2', '--header', 'X-Region: north', '--no-wrong-methods'];
  const own = await printed(target, {
    https_proxy: 'http://ada:geheim@p.example:3128',
    NO_PROXY: 'b.example',
  });
  expect(own).toMatchObject({
    embedded: ['false', 'default'],
    rate: ['50', 'default'],
    insecure: ['false', 'default'],
    header: ['X-Region: [redacted]', '--header'],
    'wrong-methods': ['false', '--no-wrong-methods'],
    'http-proxy': ['-', 'default'],
    'https-proxy': ['http://[redacted]@p.example:3128', 'https_proxy'],
    'no-proxy': ['b.example', 'NO_PROXY'],
  });
  const embedded = await printed(['--embedded'], { TARGET_URL: 'https://a.example', HTTP_PROXY: 'p:1' });
  expect(embedded).toMatchObject({
    embedded: ['true', '--embedded'],
    url: ['-', 'default'],
    rate: ['-', 'default'],
    'wrong-methods': ['true', 'default'],
    'http-proxy': ['-', 'default'],
  });
});

test('config prints the value of one setting, and suggests the nearest to a name that is none', async () => {
  expect(await call(['config', 'output'], { CONFORMANCE_OUTPUT: 'a folder' })).toMatchObject({
    status: 0,
    out: 'a folder\n',
  });
  expect(await call(['config', 'ouput'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('There is no setting "ouput". The nearest is "output"'),
  });
});

test('the example of the documentation is a configuration', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];
  expect(settingsOf(example, {}, { IMAGES_TOKEN: 'x', COMPUTE_TOKEN: 'y' })).toMatchObject({
    ok: true,
    value: { level: 'strict', selection: { skip: ['category=consistency'] } },
  });
});
