import { describe, expect, test } from 'vitest';
import { memo } from './memo.ts';

describe('memo', () => {
  test('computes once for an object, and again for another', () => {
    let computed = 0;
    const size = memo((list: readonly number[]) => {
      computed += 1;
      return list.length;
    });
    const list = [1, 2];
    expect([size(list), size(list), size([1, 2])]).toEqual([2, 2, 2]);
    expect(computed).toBe(2);
  });

  test('distinguishes further arguments, and remembers undefined too', () => {
    const asked: string[] = [];
    const find = memo((list: readonly string[], wanted: string, from: number) => {
      asked.push(`${wanted} ${from}`);
      return list.slice(from).find((each) => each === wanted);
    });
    const list = ['a', 'b'];
    expect([find(list, 'a', 0), find(list, 'a', 1), find(list, 'a', 1), find(list, 'b', 1)]).toEqual([
      'a',
      undefined,
      undefined,
      'b',
    ]);
    expect(asked).toEqual(['a 0', 'a 1', 'b 1']);
  });

  test('does not remember a call that threw', () => {
    let attempts = 0;
    const fragile = memo((_key: object) => {
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
      return attempts;
    });
    const key = {};
    expect(() => fragile(key)).toThrow('not yet');
    expect(fragile(key)).toBe(2);
  });
});
