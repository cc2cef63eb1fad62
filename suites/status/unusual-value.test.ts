import { expect, test } from 'vitest';
import { type Book, someBooks } from '../../test/support/checks/books.ts';
import { onBooks } from '../../test/support/checks/books-api.ts';
import { outcomes } from '../../test/support/checks/judging.ts';
import check from './unusual-value.ts';

const byTitle = onBooks(check, 'title');
const right = { 'relation=no-server-error': 'passed', 'relation=finds-nothing': 'passed' };
const breaking = (name: string, pattern: RegExp): Parameters<typeof byTitle>[0] => ({
  replies: (found, { url }) => {
    const sent = new RegExp(`[?&]${name}=([^&]*)`).exec(url)?.[1] ?? '';
    return pattern.test(sent) ? { ...found, status: 500 } : found;
  },
});

test('a server that finds nothing by what nothing has passes', () => {
  expect(outcomes(byTitle())).toEqual(right);
});

test.each([
  ['letters beyond ASCII', /%C3%A9/],
  ['letters of another script', /%D8%B9/],
  ['signs beyond the Basic Multilingual Plane', /%F0%9F/],
  ['markup', /%3Cscript/],
  ['quotation marks', /%22/],
  ['U+0000', /%00/],
  ['a byte that is no UTF-8', /%FF/],
  ['256 letters', /^.{256,}$/],
])('a server that breaks down at %s fails, whatever the list shows', (_, pattern) => {
  expect(someBooks.every(({ title }) => /^[A-Za-z]+$/.test(title))).toBe(true);
  expect(outcomes(byTitle(breaking('title', pattern)))).toEqual({
    ...right,
    'relation=no-server-error': 'failed',
  });
});

test.each([
  ['genre', /%00/],
  ['press', /%F0%9F/],
  ['limit', /%FF/],
  ['after', /^.{256,}$/],
  ['sort', /%D8%B9/],
  ['min_pages', /^9223372036854775808$/],
  ['max_pages', /^9{20}$/],
  ['since', /^9999-/],
  ['since', /^1969-/],
  ['since', /^0001-/],
  ['since', /%3A60Z$/],
  ['limit', /^$/],
  ['genre', /^$/],
])('a server that breaks down at such a %s fails', (name, pattern) => {
  const outcome = outcomes(onBooks(check, name)(breaking(name, pattern)));
  expect(outcome).toEqual({ 'relation=no-server-error': 'failed' });
  expect(outcomes(onBooks(check, name)())).toEqual({ 'relation=no-server-error': 'passed' });
});

test('a server that refuses such values passes', () => {
  const refusing = {
    refuses: (query: readonly (readonly [string, string])[]) => query.some(([name]) => name === 'title'),
  };
  expect(outcomes(byTitle(refusing))).toEqual({ ...right, 'relation=finds-nothing': 'inconclusive' });
});

test('a server that takes such a text for no filter finds too much', () => {
  const cutting = {
    matches: { title: ({ title }: Book, value: string) => value.includes('\u0000') || title === value },
  };
  expect(outcomes(byTitle(cutting))).toEqual({ ...right, 'relation=finds-nothing': 'failed' });
});
