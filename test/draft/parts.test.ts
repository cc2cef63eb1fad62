import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findIdentities, findItems } from '../../draft/collection.ts';
import { filledPath, operationsOf } from '../../draft/document.ts';
import { namedFor } from '../../draft/named-for.ts';
import { isSorted } from '../../draft/order.ts';
import { overlayText } from '../../draft/overlay-text.ts';
import type { ListDraft, Proposal } from '../../draft/proposal.ts';
import { settle } from '../../draft/settle.ts';
import { bodySchemaTarget, parameterActions } from '../../draft/targets.ts';
import { fieldsOf } from '../../draft/values.ts';
import { isOverlay, readOverlay } from '../../engine/api/overlay.ts';
import { isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';

const rows = [
  {
    id: 3,
    name: 'Bolt',
    size: { width: 2.5 },
    born: '2024-05-01',
    at: '2024-05-01T10:00:00Z',
    tags: ['a', 'b'],
    on: true,
  },
  {
    id: 1,
    name: 'nut',
    size: { width: 3 },
    born: '2023-05-01',
    at: '2023-05-01T10:00:00Z',
    tags: [],
    on: false,
  },
];

describe('where the entries of a list are', () => {
  test.each<[string, Json, string, number]>([
    ['the body itself', rows, '', 0],
    ['an envelope', { items: rows, total: 2 }, '/items', 0],
    ['a nested envelope', { hits: { total: 2, hits: rows } }, '/hits/hits', 0],
    ['the usual name of two', { columns: [{ name: 'id' }], rows }, '/rows', 1],
    ['entries and not links', { data: rows, links: [{ rel: 'next', href: '/x' }] }, '/data', 0],
  ])('%s', (_, body, pointer, others) => {
    expect(findItems(body, undefined)).toEqual({ pointer, others });
  });

  test('a list without entries shows by its schema; other answers have none', () => {
    const schema = { type: 'object', properties: { data: { type: 'array', items: { type: 'object' } } } };
    expect(findItems({ data: [] }, schema)).toEqual({ pointer: '/data', others: 0 });
    for (const body of [{ data: [] }, { data: [1, 2] }, { status: 'ok' }, 'text'])
      expect(findItems(body, undefined)).toBeUndefined();
  });

  test('an identity is a text or a whole number that no two entries share, the usual one first', () => {
    expect(findIdentities(rows, undefined)).toEqual(['/id', '/name', '/born', '/at']);
    expect(
      findIdentities(
        [
          { serial: 'a', kind: 'x' },
          { serial: 'b', kind: 'x' },
        ],
        'serial',
      ),
    ).toEqual(['/serial']);
    expect(findIdentities([{ kind: 'x' }, { kind: 'x' }], undefined)).toEqual([]);
  });
});

describe('what a parameter is named for', () => {
  const fields = fieldsOf(rows, undefined, '/id');

  test('the members of entries have kinds by their values', () => {
    expect(
      Object.fromEntries(
        fields.map(({ pointer, kind, isArray }) => [pointer, `${kind}${isArray ? 's' : ''}`]),
      ),
    ).toEqual({
      '/id': 'integer',
      '/name': 'text',
      '/size/width': 'number',
      '/born': 'date',
      '/at': 'instant',
      '/tags': 'texts',
      '/on': 'boolean',
    });
  });

  test.each<[string, string, string | undefined]>([
    ['name', '/name', 'equals'],
    ['name__icontains', '/name', 'contains'],
    ['filter[name]', '/name', 'equals'],
    ['filter[size.width][gte]', '/size/width', 'at-least'],
    ['width.lt', '/size/width', 'less'],
    ['minWidth', '/size/width', 'at-least'],
    ['max_width', '/size/width', 'at-most'],
    ['born:gte', '/born', 'at-least'],
    ['born_before', '/born', 'less'],
    ['ids', '/id', 'in'],
    ['tag', '/tags', 'equals'],
    ['name_twisted', '/name', undefined],
  ])('%s is about %s', (name, pointer, operator) => {
    const naming = namedFor({ name, element: {} }, fields);
    expect([naming.fields[0]?.pointer, naming.word?.operator]).toEqual([pointer, operator]);
  });

  test.each([
    ['q', 'search', ['/name']],
    ['since', 'changed-since', ['/at']],
  ])('%s is about no single member', (name, operator, pointers) => {
    const naming = namedFor({ name, element: {} }, fields);
    expect([naming.word?.operator, naming.fields.map(({ pointer }) => pointer), naming.isGeneral]).toEqual([
      operator,
      pointers,
      true,
    ]);
  });
});

test('an order may ignore case or follow it, and never both ways at once', () => {
  const field = { pointer: '/name', kind: 'text', isArray: false } as const;
  const entries = (...names: readonly (string | null)[]) =>
    names.map((name, id) => ({ id: String(id), value: { name } }));
  expect(isSorted(entries('Bolt', 'Nut', 'bolt', 'nut'), field, 'ascending')).toBe(true);
  expect(isSorted(entries('Bolt', 'bolt', 'Nut', 'nut'), field, 'ascending')).toBe(true);
  expect(isSorted(entries('nut', null, 'Nut', 'bolt'), field, 'descending')).toBe(true);
  expect(isSorted(entries('Bolt', 'nut', 'bolt'), field, 'ascending')).toBe(false);
});

describe('places of an overlay', () => {
  const raw: JsonObject = {
    paths: {
      '/a': {
        parameters: [{ name: 'of-path', in: 'query' }],
        get: {
          parameters: [
            { name: "it's", in: 'query' },
            { name: 'twice', in: 'query' },
            { name: 'twice', in: 'header' },
            { $ref: '#/components/parameters/Kind' },
          ],
          responses: {
            '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } } },
          },
        },
      },
    },
    components: {
      parameters: { Kind: { name: 'kind', in: 'query', schema: { type: 'string' } } },
      schemas: { Page: { type: 'object' } },
    },
  };
  const update = { 'x-filter': {} };

  test.each([
    ["it's", [{ target: "$.paths['/a'].get.parameters[?@.name == 'it\\'s']", update }]],
    ['twice', [{ target: "$.paths['/a'].get.parameters[?@.name == 'twice' && @.in == 'query']", update }]],
    ['of-path', [{ target: "$.paths['/a'].parameters[?@.name == 'of-path']", update }]],
    [
      'kind',
      [
        {
          target: "$.paths['/a'].get.parameters[?@['$ref'] == '#/components/parameters/Kind']",
          remove: true,
        },
        {
          target: "$.paths['/a'].get.parameters",
          update: { name: 'kind', in: 'query', schema: { type: 'string' }, ...update },
        },
      ],
    ],
    ['none', []],
  ])('of the parameter %s', (name, actions) => {
    expect(parameterActions(raw, '/a', name, update)).toEqual(actions);
  });

  test('of the schema of the body, wherever a reference leads', () => {
    expect(bodySchemaTarget(raw, '/a', 'application/json')).toBe("$['components']['schemas']['Page']");
    expect(bodySchemaTarget(raw, '/b', 'application/json')).toBeUndefined();
  });

  test('of a parameter whose reference has a percent sign that encodes nothing', () => {
    const $ref = '#/paths/~1100%zz/parameters/0';
    const file = {
      paths: {
        '/100%zz': { parameters: [{ name: 'kind', in: 'query' }] },
        '/a': { get: { parameters: [{ $ref }] } },
      },
    };
    expect(parameterActions(file, '/a', 'kind', {})).toHaveLength(2);
  });
});

test('a path is filled in by what the user gives, else by its default or example, and says what it lacks', () => {
  const [operation] = operationsOf({
    paths: {
      '/{owner}/{kind}': {
        get: {
          parameters: [
            { name: 'owner', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'kind', in: 'path', required: true, schema: { type: 'string', default: 'a b' } },
            { name: 'version', in: 'query', required: true, schema: { type: 'integer', default: 2 } },
          ],
          responses: {},
        },
      },
    },
  });
  if (operation === undefined) throw new Error('There is no operation.');
  expect(filledPath(operation, {})).toEqual(['owner']);
  expect(filledPath(operation, { owner: 'me/you' })).toEqual({
    path: '/me%2Fyou/a%20b',
    always: [['version', '2']],
  });
});

const proposal = (about: string, changes: Partial<Proposal> = {}): Proposal => ({
  about,
  certainty: 'sure',
  evidence: ['Seen.'],
  actions: [{ target: `$.${about}`, update: { 'x-filter': { operator: 'equals' } } }],
  ...changes,
});
const listOf = (...proposals: readonly Proposal[]): ListDraft => ({
  operation: 'list',
  path: '/a',
  entries: 3,
  whole: true,
  proposals,
});

describe('an overlay that has to load', () => {
  const without = (bad: readonly string[]) => async (lists: readonly ListDraft[]) =>
    lists.some(({ proposals }) =>
      proposals.some(({ about, certainty }) => certainty !== 'unknown' && bad.includes(about)),
    )
      ? 'No.'
      : undefined;

  test('loses what the suite refuses, and nothing else', async () => {
    const settled = await settle(
      [listOf(...['list', 'a', 'b', 'c', 'd', 'e'].map((about) => proposal(about)))],
      without(['b', 'e']),
    );
    const marks = settled.ok
      ? settled.lists.flatMap(({ proposals }) =>
          proposals.map(({ about, certainty }) => `${about} ${certainty}`),
        )
      : [];
    expect(marks).toEqual(['list sure', 'a sure', 'b unknown', 'c sure', 'd sure', 'e unknown']);
  });

  test('loses together what makes sense only together', async () => {
    const bounds = ['low', 'high'].map((about) => proposal(about, { together: 'bounds' }));
    const settled = await settle([listOf(proposal('list'), ...bounds, proposal('a'))], without(['high']));
    expect(settled.ok && settled.lists[0]?.proposals.map(({ certainty }) => certainty)).toEqual([
      'sure',
      'unknown',
      'unknown',
      'sure',
    ]);
  });

  test('is given up where not even the list itself loads', async () => {
    expect(await settle([listOf(proposal('list'))], without(['list']))).toEqual({ ok: false, why: 'No.' });
  });
});

describe('the text of an overlay', () => {
  const draft = {
    base: 'a.yaml',
    title: 'A: "b"',
    id: 'a',
    others: [{ operation: 'other', path: '/b', why: 'No list.' }],
  };

  test('has evidence as comments, and what is unknown as a comment altogether', () => {
    const hostile = proposal('x\n- target: $', {
      evidence: ['line\u2028one\r\nline two', 'word '.repeat(40)],
    });
    const text = overlayText({
      ...draft,
      lists: [
        listOf(hostile, proposal('hidden', { certainty: 'unknown' }), { ...hostile, certainty: 'unknown' }),
      ],
    });
    const read: unknown = parse(text);
    const overlay =
      isJsonObject(read) && isOverlay(read) ? readOverlay(read, '/folder/overlay.yaml') : undefined;
    expect(overlay?.ok && overlay.value.actions.map(({ target }) => target)).toEqual([
      '$',
      '$.x\n- target: $',
    ]);
    expect(text).toContain('  # - target: $.hidden');
    expect(text).toContain('  # /b (other) is left out: No list.');
    expect(text.split('\n').filter((line) => line.startsWith('  #') && line.length > 125)).toEqual([]);
  });
});
