import { describe, expect, test } from 'vitest';
import { all, each, failure, failures, listed, type Result, success, unlessAny } from './result.ts';

const bad = (message: string, code = 'bad'): Result<never> => failure(code, message);

describe('several results together', () => {
  test('are their values where none went wrong', () => {
    expect(all(success(1), success('a'))).toEqual({ ok: true, value: [1, 'a'] });
    expect(each([])).toEqual({ ok: true, value: [] });
    expect(unlessAny('bad', [])).toEqual({ ok: true, value: undefined });
  });

  test('are all that went wrong, in order and without nesting', () => {
    const first = all(success(1), bad('one', 'first'), all(bad('two'), bad('three')));
    expect(first).toMatchObject({ ok: false, problem: { code: 'first', message: 'one' } });
    expect(listed(first)).toMatchObject({ problem: { code: 'first', message: 'one\ntwo\nthree' } });
    expect(listed(unlessAny('bad', ['one', 'two']))).toMatchObject({ problem: { message: 'one\ntwo' } });
  });
});

describe('a list of problems', () => {
  const lines = (count: number): readonly string[] => {
    const [head = '', ...tail] = Array.from({ length: count }, (_, index) => `problem ${index}`);
    const result = listed(failures('bad', [head, ...tail]));
    return result.ok ? [] : result.problem.message.split('\n');
  };

  test('has ten lines at most, and says how many are left', () => {
    expect(lines(10)).toHaveLength(10);
    expect(lines(11).slice(9)).toEqual(['problem 9', '1 more problem is not listed.']);
    expect(lines(30).slice(9)).toEqual(['problem 9', '20 more problems are not listed.']);
  });

  test('names each once', () => {
    expect(listed(all(bad('one'), bad('one')))).toMatchObject({ problem: { message: 'one' } });
    expect(listed(success(1))).toEqual({ ok: true, value: 1 });
  });
});
