import { expect, test } from 'vitest';
import type { Body } from './exchange.ts';
import { createKeptBodies } from './kept-bodies.ts';

const bodyOf = (text: string, more: Partial<Body> = {}): Body => ({
  text,
  base64: undefined,
  received: text.length,
  bytes: text.length,
  ...more,
});

const memoryOf = (...bodies: readonly Body[]): number => {
  const kept = createKeptBodies();
  for (const body of bodies) kept.shared(body);
  return kept.memory;
};

test('a body that came before is kept once, and counts for what is worked out of each answer', () => {
  const kept = createKeptBodies();
  const first = bodyOf('{"books": [1, 2]}');
  expect(kept.shared(first)).toBe(first);
  const { memory } = kept;
  expect(kept.shared({ ...first })).toBe(first);
  const more = kept.memory - memory;
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThan(memory / 4);
});

test('a text that came before takes no more memory', () => {
  const text = bodyOf('not found');
  expect(memoryOf(text, { ...text })).toBe(memoryOf(text));
});

test.each([
  ['text', bodyOf('{"books": [1, 3]}')],
  ['number of bytes on the way', bodyOf('{"books": [1, 2]}', { received: 40 })],
  ['number of bytes', bodyOf('{"books": [1, 2]}', { bytes: 18 })],
  ['bytes that are no text', bodyOf('{"books": [1, 2]}', { base64: 'eyI=' })],
])('a body of another %s is another one', (_what, other) => {
  const kept = createKeptBodies();
  kept.shared(bodyOf('{"books": [1, 2]}'));
  expect(kept.shared(other)).toBe(other);
});

test('a document takes more memory than its text, and the more the more parts it has', () => {
  const text = memoryOf(bodyOf('x'.repeat(1000)));
  const document = memoryOf(bodyOf(`["${'x'.repeat(996)}"]`));
  const parts = memoryOf(bodyOf(`[${'0,'.repeat(498)} 0]`));
  expect(text).toBe(1000);
  expect(document).toBeGreaterThan(2 * text);
  expect(parts).toBeGreaterThan(8 * document);
});

test('an element takes more memory than a value of JSON', () => {
  const [elements, values] = [`<a>${'<b/>'.repeat(100)}</a>`, `[${'"",'.repeat(100)} 0]`];
  expect(memoryOf(bodyOf(elements))).toBeGreaterThan(2 * memoryOf(bodyOf(values)));
});

test('one letter that does not fit into a byte makes the memory of a text double', () => {
  expect(memoryOf(bodyOf(`${'x'.repeat(999)}ł`))).toBe(2 * memoryOf(bodyOf('x'.repeat(1000))));
});

test('objects that came before in another body take no more memory but for their text', () => {
  const books = Array.from({ length: 100 }, (_, id) => `{"id": ${id}, "title": "${'x'.repeat(80)}"}`);
  const whole = bodyOf(`[${books.join(', ')}]`);
  const half = bodyOf(`[${books.slice(0, 50).join(', ')}]`);
  const more = memoryOf(whole, half) - memoryOf(whole);
  expect(more).toBeGreaterThan(half.text.length);
  expect(more).toBeLessThan(memoryOf(half) * 0.7);
});
