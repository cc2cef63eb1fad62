import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../base/json.ts';
import { applyOverlay, isOverlay, readOverlay } from './overlay.ts';

const document: JsonObject = {
  openapi: '3.1.0',
  paths: {
    '/widgets': {
      get: {
        operationId: 'list',
        tags: ['a'],
        parameters: [{ name: 'size' }, { name: 'colour' }, { name: 'after' }],
      },
    },
  },
};

const file = '/files/overlay.yaml';

function overlayOf(actions: Json): JsonObject {
  return { overlay: '1.0.0', info: { title: 'Overlay', version: '1' }, extends: 'base.yaml', actions };
}

/** The document with some actions carried out, or the message of what is wrong with them. */
function changed(...actions: readonly JsonObject[]): JsonObject | string {
  const overlay = readOverlay(overlayOf(actions), file);
  const result = overlay.ok ? applyOverlay(document, overlay.value, file) : overlay;
  return result.ok ? result.value : result.problem.message;
}

const list = "$.paths['/widgets'].get";

describe('an overlay', () => {
  test('is distinguished from an OpenAPI file', () => {
    expect(isOverlay(overlayOf([]))).toBe(true);
    expect([document, [], null, { overlay: '1.0.0', openapi: '3.1.0' }].map(isOverlay)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('names the file that it extends by a path from its own folder', () => {
    expect(readOverlay(overlayOf([{ target: '$' }]), file)).toMatchObject({
      value: { base: '/files/base.yaml' },
    });
  });

  test('merges objects, replaces single values and goes on at the end of lists', () => {
    const update = { operationId: 'listWidgets', tags: ['b'], 'x-collection': { items: '/rows' } };
    expect(changed({ target: list, update })).toMatchObject({
      paths: {
        '/widgets': {
          get: { operationId: 'listWidgets', tags: ['a', 'b'], 'x-collection': { items: '/rows' } },
        },
      },
    });
  });

  test('changes all places that a path leads to, and makes an update of a list its last element', () => {
    const result = changed(
      { target: `${list}.parameters[*]`, update: { in: 'query' } },
      { target: `${list}.parameters`, update: { name: 'order' } },
    );
    expect(result).toMatchObject({
      paths: {
        '/widgets': {
          get: {
            parameters: [
              { name: 'size', in: 'query' },
              { name: 'colour', in: 'query' },
              { name: 'after', in: 'query' },
              { name: 'order' },
            ],
          },
        },
      },
    });
  });

  test('removes members, and elements of lists however many, in place of updating them', () => {
    const result = changed(
      { target: `${list}.parameters[?@.name != 'colour']`, remove: true, update: { in: 'query' } },
      { target: `${list}.tags`, remove: true },
    );
    expect(result).toEqual({
      openapi: '3.1.0',
      paths: { '/widgets': { get: { operationId: 'list', parameters: [{ name: 'colour' }] } } },
    });
  });

  test('leaves the document that it is applied to as it was', () => {
    const before = structuredClone(document);
    changed({ target: '$.paths', remove: true });
    expect(document).toEqual(before);
  });

  test('may say what people read', () => {
    expect(changed({ target: '$.tags', description: 'None.', remove: true, 'x-note': 1 })).toEqual(document);
  });

  test('changes nothing where a path leads nowhere', () => {
    expect(changed({ target: '$.webhooks', remove: true }, { target: '$.tags', update: [] })).toEqual(
      document,
    );
  });
});

describe('an overlay is refused, with its place, where', () => {
  const refused: readonly (readonly [string, JsonObject, string])[] = [
    ['its version is unknown', { overlay: '2.0.0' }, '/overlay: it has to name version 1.0'],
    ['it extends nothing', { extends: '' }, '/extends: it has to name the OpenAPI file'],
    [
      'it extends an address',
      { extends: 'https://example.org/a.yaml' },
      '/extends: https://example.org/a.yaml is no path',
    ],
    ['it extends itself', { extends: './overlay.yaml' }, '/extends: the overlay extends itself'],
    ['it has no actions', { actions: [] }, '/actions: it has to be a list'],
    ['an action is no object', { actions: ['x'] }, '/actions/0: it has to be an object'],
    ['an action has no target', { actions: [{ update: {} }] }, '/actions/0/target: it has to be a JSONPath'],
    [
      'remove is no boolean',
      { actions: [{ target: '$', remove: 'yes' }] },
      '/actions/0/remove: it has to be true',
    ],
    ['a member is misspelt', { actons: [] }, '/actons: an overlay has no such member. Did you mean actions?'],
    [
      'a member of an action is misspelt',
      { actions: [{ target: '$', updte: {} }] },
      '/actions/0/updte: an action has no such member. Did you mean update?',
    ],
    [
      'an action adds to the vocabulary what it removes',
      { actions: [{ target: '$.paths', remove: true, update: { 'x-item': {} } }] },
      '/actions/0/update: what it adds of the vocabulary is lost',
    ],
    [
      'an action copies',
      { actions: [{ target: '$', copy: '$.a' }] },
      '/actions/0/copy: only update and remove',
    ],
  ];
  test.each(refused)('%s', (_, members, message) => {
    const result = readOverlay({ ...overlayOf([{ target: '$' }]), ...members }, file);
    expect(result.ok ? '' : result.problem.message).toContain(`${file}: ${message}`);
  });

  test.each([
    ['a path cannot be read', { target: '$.paths[', update: {} }, 'is no JSONPath of RFC 9535'],
    [
      'a path has a pattern, which might never end',
      { target: "$[?match(@, '(a+)+')]", remove: true },
      'match and search',
    ],
    [
      'a path branches without end',
      { target: '$..*..*..*..*', remove: true },
      'more than 2 steps to any depth',
    ],
    ['the whole document is removed', { target: '$', remove: true }, '$ leads to the whole document'],
    ['a list is merged into an object', { target: list, update: [] }, 'so that its update has to be one'],
    [
      'something is merged into a word',
      { target: `${list}.operationId`, update: {} },
      'leads to a single value',
    ],
    [
      'the vocabulary would be lost',
      { target: '$.paths.none', update: { 'x-item': {} } },
      'leads to nothing in',
    ],
  ])('%s', (_, action, message) => {
    const result = changed(action);
    expect(result).toContain(`${file}: /actions/0/target: `);
    expect(result).toContain(message);
  });
});
