import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

function counted(): { readonly length: (text: string) => number; readonly worked: string[] } {
  const worked: string[] = [];
  const length = remembered((text) => {
    worked.push(text);
    return text.length;
  });
  return { length, worked };
}

test('a text is worked out once', () => {
  const { length, worked } = counted();
  expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3]);
  expect(worked).toEqual(['one', 'three']);
});

test('undefined is remembered as well', () => {
  let times = 0;
  const none = remembered(() => {
    times += 1;
    return undefined;
  });
  none('one');
  expect(none('one')).toBeUndefined();
  expect(times).toBe(1);
});

test('a long text is not kept', () => {
  const { length, worked } = counted();
  const long = 'a'.repeat(201);
  expect([length(long), length(long)]).toEqual([201, 201]);
  expect(worked).toHaveLength(2);
});

test('thousands of texts are forgotten, and right when they come again', () => {
  const { length, worked } = counted();
  const texts = Array.from({ length: 5001 }, (_, index) => `text ${index}`);
  for (const text of [...texts, ...texts.slice(0, 1)]) expect(length(text)).toBe(text.length);
  expect(worked).toHaveLength(5002);
});
