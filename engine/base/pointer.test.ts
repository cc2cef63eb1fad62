import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPointer, splitPointer } from './pointer.ts';

describe('a JSON pointer', () => {
  // the examples of RFC 6901, section 5
  test.each([
    ['', []],
    ['/foo/0', ['foo', '0']],
    ['/', ['']],
    ['/a~1b', ['a/b']],
    ['/m~0n', ['m~n']],
    ['/~01', ['~1']],
  ])('%s leads through its tokens', (pointer, tokens) => {
    expect(splitPointer(pointer)).toEqual(tokens);
    expect(joinPointer(tokens)).toBe(pointer);
  });

  test('is split as it was joined, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (tokens) => {
        expect(splitPointer(joinPointer(tokens))).toEqual(tokens);
      }),
    );
  });
});
