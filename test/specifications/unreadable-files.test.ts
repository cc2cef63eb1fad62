import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { knownApis, loadApi } from '../../engine/api/load.ts';
import type { Json } from '../../engine/base/json.ts';
import { call } from '../cli/command.ts';
import { at, shelfDocument, shelfWith } from './bad-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
const inside = join(folder, 'own');
mkdirSync(inside);
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;

function written(content: string | Json, ending = 'yaml'): string {
  files += 1;
  const file = join(inside, `file-${files}.${ending}`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const referring = (reference: string): string =>
  written(shelfWith(`${at.entry}/properties/tags`, { $ref: reference }));

writeFileSync(join(folder, 'outside.yaml'), 'genre: { type: string }\n');
writeFileSync(join(inside, 'beside.yaml'), 'genre: { type: string }\n');
symlinkSync(join(folder, 'outside.yaml'), join(inside, 'link.yaml'));
symlinkSync('/dev/zero', join(inside, 'zero.yaml'));
execFileSync('mkfifo', [join(inside, 'pipe.yaml')]);

const extending = (base: string): string =>
  written({ overlay: '1.0.0', extends: base, actions: [{ target: '$', update: {} }] });

const lists = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const bomb = (levels: number): Json => {
  const definitions = Array.from({ length: levels }, (_, level): [string, Json] => [
    `level${level}`,
    level === 0
      ? { type: 'string' }
      : {
          type: 'object',
          properties: {
            a: { $ref: `#/components/schemas/level${level - 1}` },
            b: { $ref: `#/components/schemas/level${level - 1}` },
          },
        },
  ]);
  return {
    ...shelfWith(`${at.entry}/properties/tags`, { $ref: `#/components/schemas/level${levels - 1}` }),
    components: { schemas: Object.fromEntries(definitions) },
  };
};

test.each<[string, () => string, string]>([
  ['a reference to a device', () => referring('/dev/zero'), 'no regular file'],
  ['a reference to a device by a link', () => referring('zero.yaml'), 'no regular file'],
  ['a reference to a pipe', () => referring('pipe.yaml'), 'no regular file'],
  ['a reference to a folder', () => referring('.'), 'no regular file'],
  ['a reference out of the folder', () => referring('../outside.yaml#/genre'), 'outside its folder'],
  ['a file: URL out of the folder', () => referring('file:///etc/passwd'), 'outside its folder'],
  ['a link out of the folder', () => referring('link.yaml#/genre'), 'outside its folder'],
  [
    'a reference to the network',
    () => referring('http://127.0.0.1:9/x.yaml'),
    'only files can be referred to, and schemas of the same file by their $id.',
  ],
  ['a reference to nothing', () => referring('none.yaml'), 'cannot be read'],
  [
    'a reference to no place',
    () => referring('beside.yaml#/gendre'),
    'there is no /gendre. Did you mean genre?',
  ],
  [
    'a reference to nothing in the file',
    () => referring('#/components/schemas/None'),
    'there is no /components',
  ],
  ['a file that is a device', () => '/dev/zero', 'no regular file'],
  ['a file that is a folder', () => `${inside}/`, 'no regular file'],
  [
    'an enum of a million',
    () =>
      written(shelfWith(`${at.parameter(4)}/schema`, { enum: Array.from({ length: 1_000_000 }, () => 'a') })),
    'enum of 1000000 values',
  ],
  [
    'a file of nine megabytes',
    () => written({ ...shelfDocument(), 'x-blob': 'a'.repeat(9 * 1024 * 1024) }),
    'too large',
  ],
  ['lists within lists', () => written(`openapi: ${lists(100_000)}`), 'YAML or JSON'],
  [
    'levels within levels',
    () => written(`{"openapi": "3.1.0", "x-deep": ${lists(300)}}`),
    'more than 200 levels',
  ],
  [
    'JSON with comments',
    () => written(`// The shelf.\n${JSON.stringify(shelfDocument(), null, 2)}`, 'json'),
    'could not be read as JSON: it has comments, which JSON has not: take them out',
  ],
  [
    'JSON with comments, and commas at the end',
    () => written(JSON.stringify(shelfDocument()).replace('{', '{ /* "x" */').replace(/\}$/, ', }')),
    'it has comments, which JSON has not',
  ],
  [
    'more YAML than is read',
    () => written(`openapi: 3.1.0\nx-a:\n${' - {a: 1}\n'.repeat(700_000)}`),
    'could not be read as YAML or JSON: it has more than 1000000 names, values and signs',
  ],
  [
    'a name that is given twice among very many',
    () =>
      written(`openapi: 3.1.0\n${['0', ...Array(50_000).keys()].map((name) => `x-${name}: 1\n`).join('')}`),
    'a name is given twice in one object, and names must be unique, at line 3, column 1.',
  ],
  [
    'a member with a low line',
    () => written(shelfWith(`${at.parameter(4)}/x_filter`, {})),
    'OpenAPI has no x_filter here. Did you mean x-filter?',
  ],
  [
    'a member in capitals',
    () => written(shelfWith(`${at.parameter(4)}/X-Filter`, {})),
    'OpenAPI has no X-Filter here. Did you mean x-filter?',
  ],
  ['an address in place of a path', () => 'http://127.0.0.1:9/shelf.yaml', 'is an address; an API'],
  ['a member that is given twice', () => written('openapi: 3.1.0\nopenapi: 3.1.0\n'), 'unique'],
  [
    'aliases of aliases',
    () =>
      written(
        `a: &a [x, x]\n${'bcdefghijklmnopqrstuvwxyz'
          .split('')
          .map(
            (name, index) =>
              `${name}: &${name} [*${'abcdefghijklmnopqrstuvwxyz'[index]}, *${'abcdefghijklmnopqrstuvwxyz'[index]}]`,
          )
          .join('\n')}\n`,
      ),
    'YAML or JSON',
  ],
  ['references that double at each step', () => written(bomb(40)), 'parts or'],
  ['nothing', () => written(''), '.yaml is empty; give an OpenAPI file.'],
  ['a list', () => written('[]'), '.yaml holds a list, and no OpenAPI object.'],
  [
    'a page',
    () => written('<!doctype html><html></html>'),
    'holds nothing but a text, and no OpenAPI object.',
  ],
  ['an overlay of nothing', () => extending('none.yaml'), ': /extends: it refers to '],
  ['an overlay of a file elsewhere', () => extending('../outside.yaml'), ': /extends: it refers to '],
  ['an overlay of a list', () => extending(basename(written('[]'))), 'holds a list, and no OpenAPI object.'],
  ['bytes that are no text', () => written('\u0000\u0001\u0002'), 'control character'],
])('%s is refused with one sentence', async (_name, file, words) => {
  const started = performance.now();
  const api = await loadApi(file());
  if (api.ok) throw new Error('it was taken');
  expect(api.problem.message).toContain(words);
  expect(api.problem.message).not.toContain('\n');
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each(['none.yaml', '../outside.yaml#/genre', 'http://127.0.0.1:9/x.yaml'])(
  'the place of the reference to %s is said',
  async (target) => {
    const file = referring(target);
    const api = await loadApi(file);
    expect(api.ok ? '' : api.problem.message).toMatch(/: \/paths\/~1shelf\/get\/\S+\/\$ref: it refers to /);
    expect(api.ok ? '' : api.problem.message.startsWith(file)).toBe(true);
  },
);

test('a reference to a file beside it is followed, also where the path has signs of its own', async () => {
  expect(await loadApi(referring('./beside.yaml#/genre'))).toMatchObject({ ok: true });
  writeFileSync(join(inside, 'ä b%.yaml'), 'genre: { type: string }\n');
  expect(await loadApi(referring('./%C3%A4%20b%25.yaml#/genre'))).toMatchObject({ ok: true });
});

test('a schema that contains itself is no excess', async () => {
  const own = { ...shelfWith(`${at.entry}/properties/tags`, { $ref: '#/components/schemas/tree' }) };
  const tree = { type: 'object', properties: { left: { $ref: '#/components/schemas/tree' } } };
  expect(await loadApi(written({ ...own, components: { schemas: { tree } } }))).toMatchObject({ ok: true });
});

test.each<[string, () => string, string]>([
  ['Swagger', () => written({ swagger: '2.0', paths: {} }), 'is Swagger 2.0'],
  [
    'a misspelt member',
    () => written(shelfWith(`${at.parameter(4)}/x-filters`, {})),
    'did you mean x-filter?',
  ],
  [
    'a field that is not there',
    () => written(shelfWith(`${at.parameter(4)}/x-filter/field`, '/gendre')),
    'Did you mean /genre?',
  ],
  [
    'a pattern that is none',
    () => written(shelfWith(`${at.entry}/properties/id/pattern`, '(')),
    'no regular expression',
  ],
  ['a device', () => referring('/dev/zero'), 'no regular file'],
])('the command ends with status 2 and one sentence for %s', async (_name, file, words) => {
  const { status, err } = await call(['run', '--api', file(), '--url', 'http://127.0.0.1:9/v1']);
  expect(err).toContain(words);
  expect(err.trim()).not.toContain('\n');
  expect(status).toBe(2);
});

test('only OpenAPI files are APIs', () => {
  expect(knownApis()).toEqual([
    'openstack-compute-v2',
    'otc-images-v1.1',
    'rackspace-images-v2',
    'rackspace-servers-v2',
  ]);
});
