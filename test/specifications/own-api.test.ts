import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadApi } from '../../engine/api/load.ts';
import { compileBody } from '../../engine/api/validate.ts';

/** A file that nobody here knows: another list endpoint, and other names for everything. */
const widgets = `
openapi: 3.1.0
info: { title: Widgets of Acme, version: '9' }
security: [{ key: [] }]
x-conformance: { id: acme-widgets, noun: { one: widget, many: widgets } }
paths:
  /v9/widgets:
    get:
      operationId: browse
      x-collection:
        items: /found/rows
        identity: /serial
        paging: { limit: page_size, marker: after, ends: missing-next, next: /found/more }
        sorting:
          key: by
          direction: way
          ascending: up
          descending: down
          keys: [{ value: weight, field: /weight, kind: integer }]
        links: [{ name: me, pointer: /me, suffix: '/widgets/{id}', leadsToItem: { wrapper: /widget } }]
        lifecycle: { finished: [{ field: /state, in: [built] }], fixed: [/serial] }
      parameters:
        - { name: page_size, in: query, schema: { type: integer }, x-refuses: [{ value: many, because: no number }] }
        - { name: after, in: query, schema: { type: string } }
        - { name: by, in: query, schema: { type: string } }
        - { name: way, in: query, schema: { type: string } }
        - { name: colour, in: query, schema: { type: string }, x-filter: { operator: equals, field: /colour, kind: word } }
        - { name: heavier, in: query, schema: { type: string }, x-filter: { operator: at-least, field: /weight, kind: integer } }
        - name: sort_of
          in: query
          schema: { type: string, default: any }
          x-filter:
            operator: selects
            field: /state
            kind: word
            selection:
              classes:
                - { name: built, values: [ready], matches: [{ field: /state, in: [built] }] }
                - { name: any, values: [any], everything: true }
      responses:
        '200':
          description: Some of them.
          content:
            application/json: { schema: { $ref: 'bodies.yaml#/page' } }
        '400': { description: No. }
  /v9/widgets/{serial}:
    get:
      operationId: look
      x-item: { parameter: serial, wrapper: /widget }
      parameters: [{ name: serial, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: One.
          content: { application/json: { schema: { type: object, properties: { widget: { $ref: 'bodies.yaml#/widget' } } } } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: Acme-Key } }
`;

const bodies = `
page:
  type: object
  required: [found]
  properties:
    found:
      type: object
      required: [rows]
      properties:
        rows: { type: array, items: { $ref: '#/widget' } }
        more: { type: string }
widget:
  type: object
  required: [serial]
  x-should: { required: [serial, weight] }
  properties:
    serial: { type: string }
    colour: { type: string }
    weight: { type: integer, minimum: 0 }
    state: { enum: [planned, built] }
    me: { type: string, format: uri-reference }
    parts: { type: array, items: { $ref: '#/widget' } }
`;

const folder = mkdtempSync(join(tmpdir(), 'own-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'bodies.yaml'), bodies);

/** Writes a file into the folder and gives its path as a user would, relative to where the command runs. */
function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  const path = relative(process.cwd(), file);
  return path.startsWith('.') ? path : `./${path}`;
}

async function problemOf(text: string): Promise<{ code: string; message: string }> {
  const api = await loadApi(fileOf('broken.yaml', text));
  return api.ok ? { code: 'none', message: '' } : api.problem;
}

test('a file of the user’s own is all that another API takes', async () => {
  const loaded = await loadApi(fileOf('file.yaml', widgets));
  if (!loaded.ok) throw new Error(loaded.problem.message);
  const api = loaded.value;
  expect(api).toMatchObject({
    id: 'acme-widgets',
    title: 'Widgets of Acme',
    noun: { one: 'widget', many: 'widgets' },
    security: [{ place: 'header', name: 'Acme-Key', prefix: '' }],
  });
  expect(api.list).toMatchObject({
    id: 'browse',
    path: '/v9/widgets',
    collection: {
      items: '/found/rows',
      identity: '/serial',
      paging: { limit: 'page_size', marker: 'after', ends: 'missing-next', next: '/found/more', large: 1000 },
      sorting: { key: 'by', ascending: 'up', keys: [{ value: 'weight', support: 'required' }] },
      lifecycle: { finished: [{ field: '/state', in: ['built'] }], fixed: ['/serial'] },
    },
  });
  expect(api.list.collection.members.map(({ name, required }) => (required ? `${name}!` : name))).toEqual([
    'serial!',
    'colour',
    'weight!',
    'state',
    'me',
    'parts',
  ]);
  expect(api.item).toMatchObject({ id: 'look', item: { parameter: 'serial', wrapper: '/widget' } });
  expect(api.item?.item.members).toHaveLength(6);
});

test('its parameters have what the file says and what it leaves to the defaults', async () => {
  const loaded = await loadApi(fileOf('file.yaml', widgets));
  if (!loaded.ok) throw new Error(loaded.problem.message);
  const parameters = Object.fromEntries(
    loaded.value.list.parameters.map((parameter) => [parameter.name, parameter]),
  );
  expect(parameters.page_size?.refusals).toMatchObject([
    { value: 'notanumber', because: 'not a number', expected: [400], ignored: 'warn' },
    { value: '1.5', because: 'not a whole number', expected: [400], ignored: 'warn' },
    { value: '5abc', because: 'a number followed by letters' },
    { value: 'abc5', because: 'a number preceded by letters' },
    { value: '²', because: 'a superscript digit instead of a number' },
    { value: '٣', because: 'a digit of another script' },
    { value: '３', because: 'a digit of another width' },
    { value: 'many', because: 'no number', expected: [400], ignored: 'fail', tolerated: [], readings: [] },
  ]);
  expect(parameters.heavier?.filter).toMatchObject({ operator: 'at-least', openBound: 'fail', tolerance: 0 });
  expect(parameters.sort_of).toMatchObject({
    default: 'any',
    filter: {
      operator: 'selects',
      selection: { classes: [{ name: 'built', everything: false }, { everything: true }] },
    },
  });
});

test('its bodies are judged by its own schemas, also where one contains itself', async () => {
  const loaded = await loadApi(fileOf('file.yaml', widgets));
  if (!loaded.ok) throw new Error(loaded.problem.message);
  const schema = loaded.value.list.responses[0]?.contents[0]?.schema ?? {};
  const rows = (widget: object) => JSON.parse(JSON.stringify({ found: { rows: [widget] } }));
  expect(compileBody(schema, 'standard')(rows({ serial: 's', parts: [{ serial: 't' }] }))).toEqual([]);
  expect(compileBody(schema, 'should')(rows({ serial: 's' }))).toMatchObject([{ missing: 'weight' }]);
  expect(
    compileBody(schema, 'standard')(rows({ serial: 's', parts: [{ serial: 't', weight: -1 }] })),
  ).toMatchObject([{ pointer: '/found/rows/0/parts/0/weight' }]);
});

test.each([
  [
    'an unknown operator',
    widgets.replace('operator: equals', 'operator: resembles'),
    /\/parameters\/\d+\/x-filter\/operator: /,
  ],
  [
    'a misspelt member',
    widgets.replace('identity: /serial', 'identify: /serial'),
    /x-collection: .*identify.* Did you mean identity\?$/,
  ],
  [
    'an agreement that says neither how values compare nor what they stand for',
    widgets.replace(
      'identity: /serial',
      'identity: /serial\n        agreement: [{ name: size, field: /size }]',
    ),
    /\/x-collection\/.*agreement\/0/,
  ],
  [
    'a pointer without a slash',
    widgets.replace('items: /found/rows', 'items: found'),
    /\/x-collection\/items: it is .*, which is not a JSON pointer/,
  ],
  [
    'a word filter without words',
    widgets.replace(/selection:[\s\S]*?everything: true \}/, ''),
    /\/parameters\/\d+\/x-filter/,
  ],
  [
    'a next link that nothing points to',
    widgets.replace(', next: /found/more', ''),
    /\/x-collection\/paging: /,
  ],
  [
    'a marker without a name',
    widgets.replace('marker: after, ', ''),
    /\/x-collection\/paging: it needs marker beside style: marker/,
  ],
  [
    'a style of paging that nobody knows',
    widgets.replace('paging: { ', 'paging: { style: by-hand, '),
    /\/x-collection\/paging\/style: .*marker/,
  ],
])('says where %s is wrong', async (_, text, words) => {
  const problem = await problemOf(text);
  expect(problem).toMatchObject({ code: 'specification-vocabulary' });
  expect(problem.message).toMatch(words);
});

test('says what is missing, and what cannot be read', async () => {
  expect(await problemOf(widgets.replace('x-collection', 'x-other'))).toMatchObject({
    code: 'specification-incomplete',
  });
  expect(await problemOf('openapi: [')).toMatchObject({ code: 'specification-unreadable' });
  expect(await problemOf('just text')).toMatchObject({ code: 'specification-unreadable' });
  expect(await problemOf(widgets.replace('bodies.yaml#/page', 'nowhere.yaml#/page'))).toMatchObject({
    code: 'specification-unreadable',
  });
  expect(await loadApi(`${folder}/none.yaml`)).toMatchObject({ ok: false, problem: { code: 'unknown-api' } });
  const unknown = await loadApi('no-such-api');
  expect(unknown).toMatchObject({ ok: false, problem: { code: 'unknown-api' } });
  expect(!unknown.ok && unknown.problem.message).toContain('openstack-compute-v2');
});

test('takes its id from its name where it gives none', async () => {
  const api = await loadApi(fileOf('my widgets.yaml', widgets.replace(/x-conformance: .*\n/, '')));
  expect(api).toMatchObject({ ok: true, value: { id: 'my-widgets', noun: { one: 'item', many: 'items' } } });
});
