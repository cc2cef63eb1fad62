import { expect, test } from 'vitest';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { endpoint, judge, outcomes, type Reply, type Server } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { followSample, ownLink } from '../toolkit/item-sample.ts';
import check from './links-stay-below-the-endpoint.ts';

const origin = new URL(endpoint).origin;

function* follow(scene: Scene) {
  const link = ownLink(scene.api);
  if (link !== undefined) yield* followSample(scene, link);
}

/** A body whose texts are others. */
function withTexts(body: Json, change: (text: string) => string): Json {
  if (typeof body === 'string') return change(body);
  if (isJsonArray(body)) return body.map((each) => withTexts(each, change));
  if (!isJsonObject(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([name, each]) => [name, withTexts(each, change)]));
}

/** A server whose links say something else, and which has something to say under what it is not known by. */
function withLinks(change: (text: string) => string, elsewhere: (url: string) => Reply): Server {
  const right = stoneServer(someStones);
  return (request) => {
    if (!request.url.startsWith(`${endpoint}/`)) return elsewhere(request.url);
    const reply = right(request);
    return 'code' in reply || reply.body === undefined
      ? reply
      : { ...reply, body: withTexts(reply.body, change) };
  };
}

const lost = (): Reply => ({ status: 404, headers: {}, body: undefined });
const withoutPrefix = (text: string): string => text.replace(endpoint, `${origin}/inner`);
const allOn = (server: Server) => judge(check, { api: stones, server, besides: follow });
const claimsOn = (server: Server) => allOn(server).filter(({ aspect }) => aspect.member === 'self');

test('links below the path of the endpoint pass, whether or not they lead anywhere', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject([{ outcome: 'passed' }]);
});

test('links that all leave the path of the endpoint, and lead to nothing, are one finding', () => {
  const claims = claimsOn(withLinks(withoutPrefix, lost));
  expect(claims).toMatchObject([
    { outcome: 'failed', message: expect.stringContaining('leaves the path of the endpoint, /v1,') },
  ]);
  expect(claims[0]?.evidence[1]).toContain('/inner/stones/');
});

test('one link that stays is enough for the others to be judged by themselves', () => {
  const some = (text: string): string => (text.includes('s-2') ? text : withoutPrefix(text));
  expect(claimsOn(withLinks(some, lost))).toMatchObject([{ outcome: 'passed' }]);
});

test('links under another path that is served are lawful', () => {
  const served = (): Reply => ({ status: 200, headers: {}, body: { stone: { id: 's-1' } } });
  expect(claimsOn(withLinks(withoutPrefix, served))).toMatchObject([{ outcome: 'passed' }]);
});

test('links to another origin, and answers that say nothing of the path, decide nothing', () => {
  const away = (text: string): string => text.replace(origin, 'http://elsewhere.example');
  expect(claimsOn(withLinks(away, lost))).toMatchObject([{ outcome: 'not-applicable' }]);
  const busy = (): Reply => ({ status: 503, headers: {}, body: undefined });
  expect(claimsOn(withLinks(withoutPrefix, busy))).toMatchObject([{ outcome: 'inconclusive' }]);
});

test('a kind of link that did not come is not judged, whatever others lead to', () => {
  expect(outcomes(allOn(withLinks(withoutPrefix, lost)))).toEqual({
    'member=next,relation=served': 'not-applicable',
    'member=self,relation=served': 'failed',
  });
});
