import { expect, test } from 'vitest';
import { answered } from '../../test/support/checks/exchange.ts';
import { judgeHeadLength } from './head-length.ts';

const head = (length: string) =>
  answered({ method: 'HEAD', headers: length === '' ? [] : [['content-length', length]] });
const get = (bytes: number) => answered({ received: bytes });

test('the length of GET is that of HEAD', () => {
  expect(judgeHeadLength([get(10), head('10'), get(10)], 'strict').outcome).toBe('passed');
});

test.each([['11'], ['0'], ['ten']])('%s is another', (length) => {
  expect(judgeHeadLength([get(10), head(length), get(10)], 'standard').outcome).toBe('warned');
  expect(judgeHeadLength([get(10), head(length), get(10)], 'strict').outcome).toBe('failed');
});

test('answers whose length changes, or of which there is one, decide nothing', () => {
  expect(judgeHeadLength([get(10), head('11'), get(12)], 'strict').outcome).toBe('inconclusive');
  expect(judgeHeadLength([get(10), head('11')], 'strict').outcome).toBe('inconclusive');
});

test('a HEAD without a length does not apply, nor one that is refused', () => {
  const refused = answered({ method: 'HEAD', status: 405, headers: [['content-length', '5']] });
  expect(judgeHeadLength([get(10), head(''), refused, get(10)], 'strict').outcome).toBe('not-applicable');
});
