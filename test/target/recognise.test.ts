import { describe, expect, test } from 'vitest';
import { recognise } from '../../engine/client/recognise.ts';
import { answered } from '../support/checks/exchange.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

const api = await loadOrThrow('rackspace-images-v2');
const images = '{"images": [{"id": "a"}]}';

/** What becomes of a target that gives a text for its list, where the user says which API it is. */
function named(text: string, type = 'application/json'): string {
  const result = recognise(answered({ text, headers: [['content-type', type]] }), api, true, true);
  return result.ok ? 'judged' : result.problem.code;
}

describe('of a target whose API is named, a body that cannot be read is a fault to judge', () => {
  test.each([
    ['cut in the middle', '{"images": [{"id"', 'application/json'],
    ['a call of a function', `show(${images});`, 'application/json'],
    ['behind a guard against scripts', `)]}',\n${images}`, 'application/json'],
    ['behind a warning', `Notice: undefined index\n${images}`, 'application/json'],
    ['empty', '', 'application/json'],
    ['a script', `show(${images});`, 'application/javascript'],
    ['behind a warning, called a page', `<b>Notice</b>: undefined index\n${images}`, 'text/html'],
  ])('%s', (_, text, type) => {
    expect(named(text, type)).toBe('judged');
  });

  test('entries that lie deeper than documented are those of the API', () => {
    const entry = { id: 'a', name: 'b', status: 'active', visibility: 'public', size: 1, checksum: 'c' };
    expect(named(JSON.stringify({ data: { results: [entry] } }))).toBe('judged');
  });
});

test('a list in XML in place of JSON is a fault to judge, and so is a refusal of JSON', () => {
  const xml = answered({ text: '<images xmlns="x"/>', headers: [['content-type', 'application/xml']] });
  expect(recognise(xml, api, true, true)).toMatchObject({ ok: true });
  expect(recognise(answered({ status: 406 }), api, true, true)).toMatchObject({ ok: true });
  expect(recognise(answered({ status: 406 }), api, true)).toMatchObject({
    problem: { code: 'unrecognised' },
  });
});

test.each([
  ['a page of another site', '<html><form action="/login"></form>', 'text/html'],
  ['a page that shows images', '<div class="images"></div>', 'text/html'],
  ['the list of something else', '{"servers": [{"id": "a"}]}', 'application/json'],
])('%s is no list of the API', (_, text, type) => {
  expect(named(text, type)).toBe('unrecognised');
});

test('where the API is to be found out, only a list that can be read is one', () => {
  const { headers, text } = {
    headers: [['content-type', 'application/json']] as const,
    text: `show(${images});`,
  };
  expect(recognise(answered({ text, headers }), api, true)).toMatchObject({
    problem: { code: 'unrecognised' },
  });
});
