import { describe, expect, test } from 'vitest';
import type { Aspect } from '../base/aspect.ts';
import { passed, warned } from '../base/verdict.ts';
import { brokenClaim, causes } from './causes.fixture.ts';
import type { Explanation } from './explanation.ts';

describe('findings that nothing explains have one cause', () => {
  test('where they come from one check', () => {
    const found = causes({
      'sorting.sorted:name': brokenClaim({}, 'plain'),
      'sorting.sorted:size': brokenClaim({}, 'page'),
    });
    expect(found['sorting.sorted:size']).toBe('sorting.sorted:name');
  });

  test('where they are about one header', () => {
    const found = causes({
      'negotiation.type': brokenClaim({ header: 'content-type' }, 'plain'),
      'header.error-type': brokenClaim({ header: 'content-type' }, 'page'),
    });
    expect(found['header.error-type']).toBe('negotiation.type');
  });

  test('where they are about one member', () => {
    const found = causes({
      'schema.body:list': brokenClaim({ member: 'books.title' }, 'plain'),
      'schema.body-of-one:item': brokenClaim({ member: 'title' }, 'page'),
    });
    expect(found['schema.body-of-one:item']).toBe('schema.body:list');
  });

  test('where they are seen in the same exchange', () => {
    const found = causes({ 'a.one': brokenClaim({}, 'plain', 'page'), 'b.two': brokenClaim({}, 'page') });
    expect(found['b.two']).toBe('a.one');
  });

  test('but not where one is about how any answer is built, which is seen in many', () => {
    const found = causes({
      'schema.body': brokenClaim({}, 'plain', 'page'),
      'b.two': brokenClaim({}, 'page'),
    });
    expect(found['b.two']).toBe('b.two');
  });

  test('and two causes where they have nothing in common', () => {
    const found = causes({ 'a.one': brokenClaim({}, 'plain'), 'b.two': brokenClaim({}, 'page') });
    expect(found).toEqual({ 'a.one': 'a.one', 'b.two': 'b.two' });
  });

  test('which the gravest of them shows', () => {
    const found = causes({
      'a.one': warned('It is odd.', { evidence: ['plain'] }),
      'b.two': brokenClaim({}, 'plain'),
    });
    expect(found).toEqual({ 'a.one': 'b.two', 'b.two': 'b.two' });
  });
});

test('what is no finding has no cause', () => {
  expect(causes({ 'a.one': passed('It is right.') })).toEqual({});
});

describe('a relation whose cause makes answers unreadable', () => {
  const relation = (about: NonNullable<Explanation['about']>): Explanation => ({
    causes: ['schema.body'],
    consequences: ['filter.*'],
    sharing: 'exchange',
    about,
  });
  const causeOfFilter = (about: NonNullable<Explanation['about']>, aspect: Aspect) =>
    causes(
      {
        'schema.body:x': brokenClaim(aspect, 'plain', 'colour'),
        'filter.alone:colour': brokenClaim({}, 'colour'),
      },
      relation(about),
    )['filter.alone:colour'];
  const follows = 'follows from schema.body:x';

  test('explains by a body that is none, and by a list that is none', () => {
    expect(causeOfFilter('unreadable-body', { keyword: 'type' })).toBe(follows);
    expect(causeOfFilter('unreadable-body', { member: 'stones', keyword: 'type' })).toBe(follows);
    expect(causeOfFilter('unreadable-body', { member: 'stones.colour', keyword: 'type' })).not.toBe(follows);
    expect(causeOfFilter('unreadable-body', { member: 'stones[]', keyword: 'type' })).not.toBe(follows);
  });

  test('explains by an entry that is none, and by one without its id', () => {
    expect(causeOfFilter('unreadable-entry', { member: 'stones[]', keyword: 'type' })).toBe(follows);
    expect(causeOfFilter('unreadable-entry', { member: 'stones.id', keyword: 'required' })).toBe(follows);
    expect(causeOfFilter('unreadable-entry', { member: 'stones.id', keyword: 'format' })).not.toBe(follows);
    expect(causeOfFilter('unreadable-entry', { member: 'stones.colour', keyword: 'type' })).not.toBe(follows);
  });

  test('explains by the ids of entries', () => {
    expect(causeOfFilter('identity', { member: 'stones.id', keyword: 'format' })).toBe(follows);
    expect(causeOfFilter('identity', { member: 'stones.colour', keyword: 'format' })).not.toBe(follows);
  });
});
