import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Reply } from '../../test/support/checks/judging.ts';
import {
  type Manner,
  vault,
  vaultServer,
  wantsOnlyXml,
  withHeaders,
} from '../../test/support/checks/vault.ts';
import check from './content-type.ts';

function outcomesOn(manner?: Manner) {
  const claims = judge(check, {
    api: vault,
    server: vaultServer(manner),
    subject: '',
    *besides(scene) {
      yield* askList(scene, [['name', 'opal']]);
      yield* askList(scene, [], { headers: [['accept', 'application/xml']] });
    },
  });
  return Object.fromEntries(
    Object.entries(outcomes(claims)).map(([about, outcome]) => [about.split('relation=')[1], outcome]),
  );
}

const right = {
  'well-formed': 'passed',
  'names-json': 'passed',
  'names-xml': 'passed',
  documented: 'passed',
  charset: 'not-applicable',
};

/** Gives the filtered list, which is JSON, another Content-Type. */
const filtered =
  (type: string | undefined, change: (right: Reply) => Reply = (same) => same): Manner =>
  (reply, { query }) =>
    query.length === 0 ? reply : withHeaders(change(reply), { 'content-type': type });

test('documented types that are right for their bodies pass', () => {
  expect(outcomesOn()).toEqual(right);
});

test.each(['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"', 'application/json ;'])(
  '%s is JSON in UTF-8',
  (type) => {
    expect(outcomesOn(filtered(type))).toMatchObject({
      ...right,
      charset: expect.not.stringMatching('failed'),
    });
  },
);

test.each([
  ['none', undefined, ['well-formed', 'names-json', 'documented']],
  ['no media type', 'json', ['well-formed', 'names-json', 'documented']],
  ['HTML', 'text/html', ['names-json', 'documented']],
  ['XML', 'application/xml', ['names-json']],
  ['other JSON', 'application/problem+json', ['documented']],
  ['another character set', 'application/json; charset=utf-16', ['charset']],
])('%s for JSON is wrong in what it is wrong in', (_, type, wrong) => {
  const found = outcomesOn(filtered(type));
  expect(Object.keys(found).filter((relation) => found[relation] === 'failed')).toEqual(wrong);
});

test('XML that is called JSON is wrong, and text/xml is a name for it', () => {
  const xml =
    (type: string): Manner =>
    (reply, request) =>
      wantsOnlyXml(request) ? withHeaders(reply, { 'content-type': type }) : reply;
  expect(outcomesOn(xml('application/json'))).toEqual({ ...right, 'names-xml': 'failed' });
  expect(outcomesOn(xml('text/xml'))).toEqual(right);
});

test.each([
  ['text/csv', 'text/csv', 'passed'],
  ['text/*;q=0.5, application/json', 'text/csv', 'passed'],
  ['*/*', 'text/csv', 'passed'],
  ['text/csv;q=0, application/json', 'text/csv', 'failed'],
  ['application/json', 'text/csv', 'failed'],
])('to who accepts %s, %s is a further format or a wrong one', (accept, type, documented) => {
  const claims = judge(check, {
    api: vault,
    server: vaultServer((reply, { query }) =>
      query.some(([, value]) => value === 'ruby')
        ? withHeaders({ ...reply, body: 'id,name' }, { 'content-type': type })
        : reply,
    ),
    subject: '',
    *besides(scene) {
      yield* askList(scene, [['name', 'opal']]);
      yield* askList(scene, [['name', 'ruby']], { headers: [['accept', accept]] });
    },
  });
  const found = Object.entries(outcomes(claims)).find(([about]) => about.endsWith('relation=documented'));
  expect(found?.[1]).toBe(documented);
});

test('ASCII is the same in US-ASCII', () => {
  expect(outcomesOn(filtered('application/json; charset=us-ascii')).charset).toBe('passed');
  const umlaut = (reply: Reply): Reply => ({ ...reply, body: { gems: [{ id: 'x', name: 'Türkis' }] } });
  expect(outcomesOn(filtered('application/json; charset=us-ascii', umlaut)).charset).toBe('failed');
});

test('a format that was never met does not apply', () => {
  expect(outcomesOn((reply, request) => (wantsOnlyXml(request) ? { ...reply, status: 406 } : reply))).toEqual(
    {
      ...right,
      'names-xml': 'not-applicable',
    },
  );
});
