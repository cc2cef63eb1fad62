import { expect, test } from 'vitest';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { isForOne, type Manner, someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones, stonesApi } from '../../test/support/checks/stones-api.ts';
import check from './unusual-id.ts';

const outcomesOf = (manner: Manner, api = stones, all = someStones) =>
  outcomes(judge(check, { api, server: stoneServer(all, manner) }));
const right = { 'relation=no-server-error': 'passed', 'relation=not-served': 'passed' };
const answering = (status: number, pattern: RegExp): Manner => ({
  replies: (found, request) =>
    isForOne(request) && pattern.test(request.url) ? { ...found, status } : found,
});

test('a server that knows no such id passes', () => {
  expect(outcomesOf({})).toEqual(right);
  expect(outcomesOf(answering(400, /%/))).toEqual(right);
});

test.each([
  ['U+0000', /%00/],
  ['a byte that is no UTF-8', /%FF/],
  ['letters of other scripts', /%E5%9B%B3/],
  ['signs beyond the Basic Multilingual Plane', /%F0%9F/],
  ['markup', /%3Cscript/],
  ['256 letters', /.{256,}/],
  ['a number beyond 63 bits', /9223372036854775808$/],
])('a server that breaks down at an id with %s fails', (_, pattern) => {
  expect(outcomesOf(answering(500, pattern))).toEqual({ ...right, 'relation=no-server-error': 'failed' });
});

test('a server that serves such an id fails for that', () => {
  expect(outcomesOf(answering(200, /%00/))).toEqual({ ...right, 'relation=not-served': 'failed' });
});

test('where entries are read by their links, the links of one is what is asked by', () => {
  const api = stonesApi({ item: false });
  expect(outcomesOf(answering(500, /%00/), api)).toEqual({ ...right, 'relation=no-server-error': 'failed' });
  expect(outcomesOf({}, api, [])).toEqual({
    'relation=no-server-error': 'inconclusive',
    'relation=not-served': 'inconclusive',
  });
});
