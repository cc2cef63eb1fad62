import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains } from './contains.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';

const texts = filterOf('contains', { field: '/text', kind: 'text' });
const tags = filterOf('contains', { field: '/tags', kind: 'text' });
const item = (text: string | null) => itemOf(0, { n: null, text, word: null, at: '' });
const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '1', ' '), maxLength: 8 });
const part = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'C', '1'), minLength: 1, maxLength: 3 });

describe('of a text', () => {
  test('an item matches where the value stands in it, and where case may be ignored it is open', () => {
    fc.assert(
      fc.property(plain, part, (have, value) => {
        const isThere = have.includes(value);
        const isNear = have.toLowerCase().includes(value.toLowerCase());
        const judge = (letters: 'significant' | 'ignored' | 'any') =>
          contains.matches({ ...texts, case: letters }, value, item(have), 'strict');
        expect(judge('significant')).toBe(isThere ? 'yes' : 'no');
        expect(judge('ignored')).toBe(isNear ? 'yes' : 'no');
        expect(judge('any')).toBe(isThere ? 'yes' : isNear ? 'open' : 'no');
      }),
    );
  });

  test.each(['a%', '_b', 'a*', 'a?', '\\'])('a value with a sign for any text is open: %s', (value) => {
    expect(contains.matches(texts, value, item('ab'), 'strict')).toBe('open');
    expect(contains.matches({ ...texts, wildcards: 'literal' }, value, item('ab'), 'strict')).toBe('no');
  });

  test('a sign that stands for itself is asked for, in a part that has it and in place of a letter', () => {
    const items = ['a_bc', 'axyz', 'bxyz', 'plain'].map((text, index) => ({
      ...item(text),
      id: String(index),
    }));
    const ask = (wildcards: 'open' | 'literal') =>
      contains
        .valuesToAsk({ ...texts, case: 'significant', wildcards }, { items, seed: 1, level: 'standard' })
        .filter(({ values }) => /[%_*]/.test(values.join('')));
    expect(ask('literal').map(({ values, matchesNothing }) => [values, matchesNothing])).toEqual([
      [['a_b'], undefined],
      [[expect.stringMatching(/^\w%\w$/)], true],
      [[expect.stringMatching(/^\w_\w$/)], true],
      [[expect.stringMatching(/^\w\*\w$/)], true],
    ]);
    expect(ask('open')).toEqual([]);
  });

  test('letters with marks of their own leave it open, and no text never matches', () => {
    expect(contains.matches(texts, 'cafe', item('cafe\u0301'), 'strict')).toBe('open');
    expect(contains.matches(texts, 'cafe', item('café'), 'strict')).toBe('open');
    expect(contains.matches(texts, 'cafe', item(null), 'strict')).toBe('no');
  });

  test('nothing is asked for where a mark leaves every part of the only text open', () => {
    const basis = {
      items: [item('00A\u0325')],
      seed: 0,
      level: 'standard',
      name: 'text',
      endpoint: 'http://list.example',
    } as const;
    expect(contains.valuesToAsk(texts, basis)).toEqual([]);
  });

  test('a part from within is asked for, and one in other case where case is said to count or not', () => {
    const items = ['ubuntu', 'kubuntu', 'debian', 'fedora'].map((text, index) =>
      itemOf(index, { n: null, text, word: null, at: '' }),
    );
    const ask = (filter: typeof texts) =>
      contains.valuesToAsk(filter, { items, seed: 1, level: 'standard' }).map(({ why }) => why);
    expect(ask(texts)).toEqual([
      'a part from the middle of a value',
      'the beginning of a value',
      'the end of a value',
    ]);
    expect(ask({ ...texts, case: 'ignored' })).toContain('a part in different case');
  });
});

test('of an array an item matches by its elements, and is open by a part of one', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('red', 'blue', 'dark', 'gone'), (items, value) => {
      for (const each of items) {
        const shown = Array.isArray(each.value.tags) ? each.value.tags.map(String) : [];
        const isPart = shown.some((tag) => tag.includes(value));
        expect(contains.matches(tags, value, each, 'strict')).toBe(
          shown.includes(value) ? 'yes' : isPart ? 'open' : 'no',
        );
      }
    }),
  );
});
