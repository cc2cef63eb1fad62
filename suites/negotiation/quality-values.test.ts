import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import {
  type Manner,
  refusal,
  sentHeader,
  vault,
  vaultServer,
  withHeaders,
} from '../../test/support/checks/vault.ts';
import check from './quality-values.ts';

const outcomesOn = (manner?: Manner, level: Trial['level'] = 'standard') =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject: 'application/xml', level }));

const about = (served: string, named: string, preferred: string) => ({
  'header=accept,relation=served': served,
  'header=accept,relation=named-truly': named,
  'header=accept,relation=preferred-format': preferred,
});

/** Answers only the request that weighs several formats. */
const weighed =
  (reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, request) =>
    sentHeader(request, 'accept')?.includes(';q=') ? reply(right) : right;
const xml = weighed((right) => ({
  ...withHeaders(right, { 'content-type': 'application/xml' }),
  body: '<gems/>',
}));

test('the preferred format passes', () => {
  expect(outcomesOn(xml)).toEqual(about('passed', 'passed', 'passed'));
});

test('another documented format is a warning, since HTTP allows it, and fails at level strict', () => {
  expect(outcomesOn()).toEqual(about('passed', 'passed', 'warned'));
  expect(outcomesOn(undefined, 'strict')).toEqual(about('passed', 'passed', 'failed'));
});

test('a false name, a format that is not documented, and a refusal are findings of their own', () => {
  const called = (type: string, body?: string) =>
    weighed((right) =>
      withHeaders(body === undefined ? right : { ...right, body }, { 'content-type': type }),
    );
  expect(outcomesOn(called('application/xml'))).toEqual(about('passed', 'warned', 'not-applicable'));
  expect(outcomesOn(called('text/html', '<html></html>'))).toEqual(about('passed', 'passed', 'warned'));
  expect(outcomesOn(weighed(() => refusal(406, 'no')))).toEqual(
    about('failed', 'not-applicable', 'not-applicable'),
  );
  expect(outcomesOn(weighed(() => refusal(503, 'busy')))).toEqual(
    about('inconclusive', 'inconclusive', 'inconclusive'),
  );
});
