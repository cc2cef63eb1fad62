import { expect, test } from 'vitest';
import { answered } from '../../test/support/checks/exchange.ts';
import { judgeLinks } from './header-links-have-a-relation.ts';

const outcomeOf = (value: string): string =>
  judgeLinks([answered({ headers: [['Link', value]] })], 'standard').outcome;

test.each([
  ['</list>; rel="service"'],
  ['<https://host/list?a=1,2&m=x>; rel=next, <>; REL="first self"; title="one, two; three"'],
  ['</a>; rel="https://host.example/relations/own"'],
  ['</a> ;rel=Next; type="application/json";'],
  ["</a>; title*=UTF-8''n%c3%a4chstes; rel=next"],
])('%s has an address and a relation', (value) => {
  expect(outcomeOf(value)).toBe('passed');
});

test.each([
  ['/list; rel="service"', 'form'],
  ['</list>', 'no relation'],
  ['</list>; title="rel=next"', 'no relation'],
  ['</list>; rel=""', 'neither'],
  ['</list>; rel="a_b"', 'neither'],
  ['</a>; rel=next, </b', 'form'],
])('%s has not', (value, words) => {
  const claim = judgeLinks([answered({ headers: [['Link', value]] })], 'strict');
  expect(claim).toMatchObject({ outcome: 'failed', message: expect.stringContaining(words) });
});

test('no header Link does not apply', () => {
  expect(judgeLinks([answered()], 'strict').outcome).toBe('not-applicable');
});

test('a header of any length is read in a moment', () => {
  const started = performance.now();
  outcomeOf(`</a>${'; a="'.repeat(20_000)}`);
  outcomeOf(`</a>${' '.repeat(50_000)}; rel=next`);
  expect(performance.now() - started).toBeLessThan(5_000);
});
