import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../base/json.ts';
import { collection } from './collection.ts';
import { filter } from './filter.ts';
import { readMember, readRepeated, type VocabularyMember } from './member.ts';
import { tolerated } from './response.ts';

/** What is wrong with a value, after its place, with each further sentence on a line of its own. */
function wrongWith(member: VocabularyMember, value: Json): string {
  const read = readMember(member, value, 'AT');
  if (read.ok) return '';
  const { message, others = [] } = read.problem;
  return [message, ...others.map((other) => other.message)].join('\n').replaceAll('AT', '');
}

const list = { items: '/rows', identity: '/id' };
const equals = { operator: 'equals', field: '/colour', kind: 'word' };
const paged = (paging: Json): JsonObject => ({ ...list, paging });
const cursor = { style: 'cursor', cursor: 'after', ends: 'missing-next' };

describe('one sentence says what is wrong:', () => {
  test.each<[string, VocabularyMember, Json, string]>([
    [
      'a member that is misspelt is not also missing',
      filter,
      { opeartor: 'equals', field: '/colour', kind: 'word' },
      ': it has "opeartor", which has no meaning here. Did you mean operator?',
    ],
    ['what is missing alone', filter, { field: '/colour', kind: 'word' }, ': it needs operator.'],
    ['a text where an object has to be', filter, 'colour', ': it is a string ("colour"), not an object.'],
    ['null where an object has to be', collection, null, ': it is null, not an object.'],
    [
      'a text for what has rules',
      collection,
      { ...list, sorting: 'x' },
      '/sorting: it is a string ("x"), not an object.',
    ],
    ['a word of an enumeration', filter, { ...equals, operator: 'eqals' }, 'Did you mean equals?'],
    [
      'a pointer without a slash',
      filter,
      { ...equals, field: 'colour' },
      '/field: it is "colour", which is not a JSON pointer, such as /name.',
    ],
    [
      'a pointer with a false escape',
      filter,
      { ...equals, field: '/a~2' },
      '/field: it is "/a~2", which is not a JSON pointer, such as /name.',
    ],
    [
      'what one operator needs',
      filter,
      { ...equals, operator: 'selects' },
      ': it needs selection beside operator: selects.',
    ],
    [
      'what only another operator has',
      filter,
      { ...equals, tolerance: 5 },
      '/tolerance: it means nothing beside an operator that is not changed-since.',
    ],
    [
      'a cursor that stands nowhere',
      collection,
      paged(cursor),
      '/paging: it needs token or next beside ends: missing-next.',
    ],
    [
      'two ways at once',
      collection,
      { ...paged({ style: 'offset', offset: 'o', ends: 'empty-page' }), unpaged: {} },
      ': it has paging and unpaged, which exclude each other; leave one out.',
    ],
    [
      'two places at once',
      collection,
      paged({ ...cursor, token: { pointer: '/a', header: 'A' } }),
      '/paging/token: it has pointer and header, which exclude each other; leave one out.',
    ],
    [
      'no place at all',
      collection,
      paged({ ...cursor, token: {} }),
      '/paging/token: it needs pointer or header.',
    ],
    [
      'another form than either',
      collection,
      paged({ ...cursor, token: 5 }),
      '/paging/token: it is a number (5), not a string or an object.',
    ],
    [
      'the form that is meant',
      collection,
      paged({ ...cursor, token: 'next' }),
      '/paging/token: it is "next", which is not a JSON pointer, such as /name.',
    ],
    ['neither a text nor an object', tolerated, 5, ': it is a number (5), not a string or an object.'],
    ['an object without what it needs', tolerated, {}, ': it needs reading.'],
  ])('%s', (_name, member, value, words) => {
    const message = wrongWith(member, value);
    expect(message).not.toContain('\n');
    expect(message).toContain(words);
  });
});

describe('a word of another vocabulary is told what it is called here:', () => {
  test.each([
    ['gte', 'at-least'],
    ['>=', 'at-least'],
    ['GE', 'at-least'],
    ['eq', 'equals'],
    ['==', 'equals'],
    ['ne', 'not'],
    ['<', 'less'],
    ['gt', 'greater'],
    ['startsWith', 'starts-with'],
    ['starts_with', 'starts-with'],
    ['like', 'contains'],
    ['one_of', 'in'],
  ])('operator: %s', (operator, word) => {
    expect(wrongWith(filter, { ...equals, operator })).toContain(`Did you mean ${word}?`);
  });

  test.each([
    ['string', 'text'],
    ['int', 'integer'],
    ['uuid', 'identifier'],
    ['date-time', 'instant'],
  ])('kind: %s', (kind, word) => {
    expect(wrongWith(filter, { ...equals, kind })).toContain(`Did you mean ${word}?`);
  });

  test.each([
    ['page', 'page-number'],
    ['keyset', 'marker'],
    ['link_header', 'links'],
  ])('style: %s', (style, word) => {
    expect(wrongWith(collection, paged({ style, ends: 'empty-page' }))).toContain(`Did you mean ${word}?`);
  });

  test('and one that means nothing gets no hint', () => {
    expect(wrongWith(filter, { ...equals, operator: 'zz' })).not.toContain('Did you mean');
  });
});

test('what is right is left alone', () => {
  expect(wrongWith(collection, paged({ ...cursor, token: '/next' }))).toBe('');
  expect(wrongWith(collection, paged({ ...cursor, next: { header: 'Link', rel: 'next' } }))).toBe('');
  expect(wrongWith(filter, { ...equals, operator: 'changed-since', kind: 'instant', tolerance: 5 })).toBe('');
});

test('an empty list of filters is no filter', () => {
  const read = readRepeated(filter, { 'x-filter': [] }, 'AT');
  expect(read.ok ? '' : read.problem.message).toBe(
    'AT/x-filter: the list is empty; give it at least one entry, or leave x-filter out.',
  );
});
