import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer, wantsXml as wantsXmlOfStones } from '../../test/support/checks/stones.ts';
import { stonesApi } from '../../test/support/checks/stones-api.ts';
import {
  gems,
  type Manner,
  refusal,
  vault,
  vaultServer,
  wantsOnlyXml,
  withHeaders,
} from '../../test/support/checks/vault.ts';
import { readSample } from '../toolkit/item-sample.ts';
import check from './accept-decides-the-format.ts';

const outcomesOn = (subject: string, manner?: Manner, server = vaultServer(manner)) =>
  outcomes(judge(check, { api: vault, server, subject }));

const whole = 'header=accept,relation=format';
const inOther = 'header=accept,relation=other-format';
const empty = 'header=accept,relation=format-of-an-empty-list';
const onXml =
  (reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, request) =>
    wantsOnlyXml(request) ? reply(right) : right;

test.each(['application/json', 'application/xml'])('%s that is given passes', (type) => {
  expect(outcomesOn(type)).toEqual({ [whole]: 'passed', [empty]: 'passed' });
});

test('one entry is asked for, too', () => {
  expect(outcomesOn('readGem.application/json')).toEqual({ [whole]: 'passed' });
  const other: Manner = (right, { path }) =>
    path === '/gems' ? right : withHeaders(right, { 'content-type': 'text/html' });
  expect(outcomesOn('readGem.application/json', other)).toEqual({ [whole]: 'failed' });
});

test('one entry of many in another format is found', () => {
  const last = gems.at(-1)?.id ?? '';
  const xml: Manner = (right, { path }) =>
    path === `/gems/${last}`
      ? withHeaders({ ...right, body: '<gem/>' }, { 'content-type': 'application/xml' })
      : right;
  const trial = { api: vault, subject: 'readGem.application/json', besides: readSample };
  const claims = judge(check, { ...trial, server: vaultServer(xml) });
  expect(claims).toMatchObject([{ outcome: 'failed', evidence: [expect.stringContaining(last)] }]);
  expect(judge(check, { ...trial, server: vaultServer() })).toMatchObject([{ outcome: 'passed' }]);
});

test.each([
  ['406', whole, () => refusal(406, 'no')],
  ['500', whole, () => refusal(500, 'no')],
  ['JSON', inOther, (right: Parameters<Manner>[0]) => ({ ...right, ...refusal(200, 'x') })],
  ['JSON called XML', inOther, (right: Parameters<Manner>[0]) => ({ ...right, body: { gems: [] } })],
])('a client that asks for XML and gets %s is not served', (_, aspect, reply) => {
  expect(outcomesOn('application/xml', onXml(reply))).toEqual({
    [aspect]: 'failed',
    [empty]: 'not-applicable',
  });
  expect(outcomesOn('application/json', onXml(reply))).toEqual({ [whole]: 'passed', [empty]: 'passed' });
});

test('an empty list in another format is a finding of its own', () => {
  const plain: Manner = (right, request) =>
    wantsOnlyXml(request) && request.query.length > 0 ? { ...right, ...refusal(200, 'x') } : right;
  expect(outcomesOn('application/xml', plain)).toEqual({ [whole]: 'passed', [empty]: 'failed' });
});

test('a busy server decides nothing, nor does a list without an entry', () => {
  expect(
    outcomesOn(
      'application/xml',
      onXml(() => refusal(503, 'busy')),
    )[whole],
  ).toBe('inconclusive');
  const bare = outcomesOn('readGem.application/json', undefined, vaultServer(undefined, []));
  expect(bare[whole]).toBe('inconclusive');
});

test.each(['accept', 'warn'] as const)(
  'a format that a server may lack is reported as the file says: %s',
  (absence) => {
    const api = stonesApi({ absence });
    const server = stoneServer(someStones, {
      replies: (right, request) => (wantsXmlOfStones(request) ? refusal(406, 'no') : right),
    });
    const claims = judge(check, { api, server, subject: 'application/xml' });
    expect(outcomes(claims)[whole]).toBe(absence === 'warn' ? 'warned' : 'not-applicable');
    const strict = judge(check, { api, server, subject: 'application/xml', level: 'strict' });
    expect(outcomes(strict)[whole]).toBe('failed');
  },
);
