import { expect, test } from 'vitest';
import type { Json } from '../../engine/base/json.ts';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { isForOne, someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { readSample } from '../toolkit/item-sample.ts';
import check from './body-matches-schema.ts';

const claimsOn = (subject: string, server: Trial['server'], more: Partial<Trial> = {}) =>
  judge(check, { api: stones, server, subject, ...more });

/** A server of the usual stones, of which the first shows something else. */
const withFirst = (changes: Readonly<Record<string, Json | undefined>>) =>
  stoneServer([stone('s-0', changes), ...someStones]);

test('a body that matches its schema has every claim passed', () => {
  expect(outcomes(claimsOn('listStones.stones.state', stoneServer(someStones)))).toEqual({
    'member=stones.state,keyword=type': 'passed',
    'member=stones.state,keyword=enum': 'passed',
    'member=stones.state,keyword=required': 'passed',
  });
});

test('one entry of many that lacks a member breaks only that every entry has it', () => {
  const claims = claimsOn('listStones.stones.name', withFirst({ name: undefined }));
  expect(outcomes(claims)).toEqual({
    'member=stones.name,keyword=required': 'failed',
    'member=stones.name,keyword=type': 'passed',
  });
  const [missing] = claims.filter(({ outcome }) => outcome === 'failed');
  expect(missing?.message).toMatch(/^stones\.name is missing in .*, first in that of GET /);
  expect(missing?.actual).toBe('/stones/0 lacks the member "name"');
  expect(missing?.evidence.length).toBeGreaterThan(1);
});

test('a word that is not listed breaks only the vocabulary', () => {
  expect(outcomes(claimsOn('listStones.stones.state', withFirst({ state: 'melted' })))).toEqual({
    'member=stones.state,keyword=type': 'passed',
    'member=stones.state,keyword=enum': 'failed',
    'member=stones.state,keyword=required': 'passed',
  });
});

test('a member that no body shows has no value to judge; its absence is one sentence', () => {
  const silent = stoneServer(someStones.map((each) => stone(each.id, { state: undefined })));
  expect(outcomes(claimsOn('listStones.stones.state', silent))).toEqual({
    'member=stones.state,keyword=type': 'not-applicable',
    'member=stones.state,keyword=enum': 'not-applicable',
    'member=stones.state,keyword=required': 'warned',
  });
  expect(outcomes(claimsOn('listStones.stones.state', silent, { level: 'strict' }))).toMatchObject({
    'member=stones.state,keyword=required': 'failed',
  });
});

test('the single view is judged on the single view', () => {
  const server = stoneServer(someStones, {
    replies: (right, request) =>
      isForOne(request) ? { ...right, body: { stone: { ...stone('s-1'), weight: -1 } } } : right,
  });
  const besides = (scene: Parameters<typeof readSample>[0]) => readSample(scene);
  expect(outcomes(claimsOn('listStones.stones.weight', server, { besides }))).toMatchObject({
    'member=stones.weight,keyword=range': 'passed',
  });
  expect(outcomes(claimsOn('getStone.stone.weight', server, { besides }))).toEqual({
    'member=stone.weight,keyword=required': 'passed',
    'member=stone.weight,keyword=type': 'passed',
    'member=stone.weight,keyword=range': 'failed',
  });
});

test('an empty list decides nothing about its entries', () => {
  expect(new Set(Object.values(outcomes(claimsOn('listStones.stones.name', stoneServer([])))))).toEqual(
    new Set(['inconclusive']),
  );
});

test('an operation without an answer is not judged', () => {
  expect(new Set(Object.values(outcomes(claimsOn('getStone.stone.name', stoneServer(someStones)))))).toEqual(
    new Set(['not-applicable']),
  );
});

test('a status of success that never came is not judged; a body with it must be like the usual one', () => {
  expect(outcomes(claimsOn('listStones', stoneServer(someStones)))).toEqual({
    'keyword=type': 'passed',
    'relation=document': 'passed',
    'status=203': 'not-applicable',
  });
  const other = (body: Json): Trial['server'] =>
    stoneServer(someStones, {
      replies: (right, { query }) => (query.length > 0 ? { ...right, status: 203, body } : right),
    });
  const besides: Trial['besides'] = (scene) => askList(scene, [['name', 'Flint']]);
  expect(outcomes(claimsOn('listStones', other({ stones: [] }), { besides }))).toMatchObject({
    'status=203': 'passed',
  });
  expect(outcomes(claimsOn('listStones', other({ gems: [] }), { besides }))).toMatchObject({
    'status=203': 'failed',
  });
});

test('a body that is no JSON is no document, and one that is no object is one', () => {
  const answering = (body: Json) =>
    outcomes(claimsOn('listStones', stoneServer(someStones, { replies: (right) => ({ ...right, body }) })));
  expect(answering('[1, 2')).toMatchObject({ 'keyword=type': 'failed', 'relation=document': 'failed' });
  expect(answering([])).toMatchObject({ 'keyword=type': 'failed', 'relation=document': 'passed' });
});

test('a body in another documented format is for checks of negotiation, and not judged here', () => {
  const server = stoneServer(someStones, {
    replies: (right) => ({ ...right, headers: { 'content-type': 'application/xml' }, body: '<stones/>' }),
  });
  expect(new Set(Object.values(outcomes(claimsOn('listStones', server))))).toEqual(
    new Set(['not-applicable']),
  );
});
