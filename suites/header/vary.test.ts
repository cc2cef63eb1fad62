import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { answered } from '../../test/support/checks/exchange.ts';
import { judgeVary } from './vary.ts';

type Fields = Readonly<Record<string, string>>;

function exchange(sent: Fields, given: Fields, status = 200, url = 'http://host/list'): Exchange {
  return answered({ url, sent: Object.entries(sent), status, headers: Object.entries(given) });
}

const json = (more: Fields = {}): Exchange =>
  exchange({ Accept: 'application/json' }, { 'content-type': 'application/json; charset=utf-8', ...more });
const xml = (more: Fields = {}): Exchange =>
  exchange({ Accept: 'application/xml' }, { 'Content-Type': 'application/xml', ...more });
const plain = (more: Fields = {}): Exchange => exchange({}, { 'content-type': 'application/json', ...more });
const packed = (more: Fields = {}): Exchange =>
  exchange(
    { 'accept-encoding': 'gzip' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip', ...more },
  );

describe('an answer that depends on Accept', () => {
  test('is to name it in Vary', () => {
    expect(judgeVary([json(), xml({ vary: 'Accept' })], 'standard')).toMatchObject({
      outcome: 'warned',
      actual: expect.stringContaining('no Vary'),
      evidence: [json().key, xml().key],
    });
    expect(judgeVary([json({ vary: 'Accept' }), xml({ vary: 'Origin' })], 'strict').outcome).toBe('failed');
  });

  test.each([
    ['the name in any case', { vary: 'ACCEPT' }],
    ['a list', { vary: 'accept-encoding , accept' }],
    ['several fields', { vary: 'Origin', Vary: 'Accept' }],
    ['a star', { vary: '*' }],
    ['no reuse by caches', { 'cache-control': 'private, max-age=0' }],
    ['no storing by caches', { 'cache-control': 'No-Store' }],
  ])('may say so by %s', (_, more) => {
    expect(judgeVary([json(more), xml(more)], 'strict').outcome).toBe('passed');
  });
});

describe('an answer that depends on Accept-Encoding', () => {
  test('is to name it in Vary where it is packed', () => {
    expect(judgeVary([plain(), packed()], 'standard').outcome).toBe('warned');
    expect(judgeVary([plain(), packed({ vary: 'Accept-Encoding' })], 'strict').outcome).toBe('passed');
  });

  test('is none where the coding says that there is no packing', () => {
    expect(judgeVary([plain(), packed({ 'content-encoding': 'identity' })], 'strict').outcome).toBe(
      'not-applicable',
    );
  });
});

describe('it does not apply', () => {
  test.each([
    ['by nothing', []],
    ['by one answer', [json()]],
    ['by answers alike', [json(), exchange({ Accept: '*/*' }, { 'content-type': 'application/json' })]],
    ['by answers of two addresses', [json(), exchange({ Accept: 'text/xml' }, {}, 200, 'http://host/other')]],
    ['by a refusal', [json(), exchange({ Accept: 'text/html' }, { 'content-type': 'text/html' }, 406)]],
    ['where two headers differ', [json(), packed({ 'content-type': 'application/xml' })]],
    ['where one request gets now this, now that', [json(), json({ 'content-type': 'text/xml' }), xml()]],
  ])('%s', (_, answers) => {
    expect(judgeVary(answers, 'strict').outcome).toBe('not-applicable');
  });
});
