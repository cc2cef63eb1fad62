import { expect, test } from 'vitest';
import { aspectText } from '../../engine/base/aspect.ts';
import { askList } from '../../engine/list/ask.ts';
import { judge, type Trial } from '../../test/support/checks/judging.ts';
import { type Manner, vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './error-type.ts';

const outcomesOn = (manner?: Manner, more: Partial<Trial> = {}) =>
  Object.fromEntries(
    judge(check, {
      api: vault,
      server: vaultServer(manner),
      *besides(scene) {
        yield* askList(scene, [['lightest', 'x']]);
      },
      ...more,
    }).map(({ aspect, outcome }) => [aspectText(aspect), outcome]),
  );

const list = 'operation=listGems,header=content-type';
const onError =
  (type: string | undefined, body?: string): Manner =>
  (right) =>
    right.status === 400
      ? withHeaders(body === undefined ? right : { ...right, body }, { 'content-type': type })
      : right;

test('JSON that is called JSON, and HTML that is called HTML, pass', () => {
  expect(outcomesOn()[list]).toBe('passed');
  expect(outcomesOn(onError('text/html', '<html></html>'))[list]).toBe('passed');
});

test.each([
  '<h1>Bad Request</h1>',
  '\n<!-- made by a proxy -->\n<P class="x">No.</P>',
  '<title>400</title><center>No</center>',
  '<br/>No.',
])('a piece of a page that is called HTML passes: %s', (body) => {
  expect(outcomesOn(onError('text/html; charset=utf-8', body))[list]).toBe('passed');
});

test('an element of no page is XML, and one of a page that is called XML, too', () => {
  expect(outcomesOn(onError('text/html', '<error>No.</error>'))[list]).toBe('warned');
  expect(outcomesOn(onError('text/html', '<preview/>'))[list]).toBe('warned');
  expect(outcomesOn(onError('application/xml', '<p>No.</p>'))[list]).toBe('passed');
});

test.each([
  ['JSON called HTML', onError('text/html')],
  ['JSON without a name', onError(undefined)],
  ['HTML called JSON', onError('application/json', '<html></html>')],
  ['a piece of HTML called JSON', onError('application/json', '<h1>No</h1>')],
])('%s is warned of, and fails at level strict', (_, manner) => {
  expect(outcomesOn(manner)[list]).toBe('warned');
  expect(outcomesOn(manner, { level: 'strict' })[list]).toBe('failed');
});

test('an operation without an error with a body does not apply', () => {
  expect(outcomesOn(onError(undefined, ''))).toEqual({
    [list]: 'not-applicable',
    'operation=readGem,header=content-type': 'not-applicable',
    'header=content-type,relation=elsewhere': 'not-applicable',
  });
});
