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

  test('but not where that check keeps to what it asks of most of its subjects', () => {
    const right = passed('It is right.');
    const found = causes({
      'sorting.sorted:name': brokenClaim({}, 'plain'),
      'sorting.sorted:size': brokenClaim({}, 'page'),
      'sorting.sorted:id': right,
      'sorting.sorted:status': right,
      'sorting.sorted:created': right,
    });
    expect(found['sorting.sorted:size']).toBe('sorting.sorted:size');
  });

  test('nor where it finds two different wrongs', () => {
    const found = causes({
      'filter.alone:colour': brokenClaim({ parameter: 'colour', relation: 'soundness' }, 'colour'),
      'filter.alone:size': brokenClaim({ parameter: 'size', relation: 'completeness' }, 'size'),
    });
    expect(found['filter.alone:size']).toBe('filter.alone:size');
  });

  test('where one check finds it of one subject in two directions', () => {
    const right = passed('It is right.');
    const found = causes({
      'sorting.sorted:name.ascending': brokenClaim({}, 'plain'),
      'sorting.sorted:name.descending': brokenClaim({}, 'page'),
      'sorting.sorted:id': right,
      'sorting.sorted:status': right,
      'sorting.sorted:created': right,
    });
    expect(found['sorting.sorted:name.descending']).toBe('sorting.sorted:name.ascending');
  });

  test('where one check finds the same of several members in the same answers', () => {
    const inAll = brokenClaim({ member: 'books.title', keyword: 'format' }, 'plain', 'page');
    const found = causes({
      'schema.body:title': inAll,
      'schema.body:press': { ...inAll, aspect: { member: 'books.press', keyword: 'format' } },
      'schema.body:genre': brokenClaim({ member: 'books.genre', keyword: 'format' }, 'page'),
      'schema.body:state': { ...inAll, aspect: { member: 'books.state', keyword: 'required' } },
    });
    expect(found).toMatchObject({
      'schema.body:press': 'schema.body:title',
      'schema.body:genre': 'schema.body:genre',
      'schema.body:state': 'schema.body:state',
    });
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

  test('but not where that is the plain list, on which many checks rest, unless it was refused', () => {
    const found = causes({ 'a.one': brokenClaim({}, 'plain'), 'b.two': brokenClaim({}, 'plain') });
    expect(found['b.two']).toBe('b.two');
    const refused = causes({ 'a.one': brokenClaim({}, 'refused'), 'b.two': brokenClaim({}, 'refused') });
    expect(refused['b.two']).toBe('a.one');
  });

  test('but not where one is about a member of entries, and the other one is not', () => {
    const found = causes({
      'link.own': brokenClaim({ member: 'books.link' }, 'page'),
      'pagination.walk': brokenClaim({}, 'page'),
    });
    expect(found['pagination.walk']).toBe('pagination.walk');
  });

  test('nor where one of them is refused and the other one is answered', () => {
    const found = causes({
      'a.one:colour': brokenClaim({ parameter: 'colour' }, 'colour'),
      'b.two:colour': brokenClaim({ parameter: 'colour' }, 'refused', 'colour'),
    });
    expect(found['b.two:colour']).toBe('b.two:colour');
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
      'a.one': warned('It is odd.', { evidence: ['page'] }),
      'b.two': brokenClaim({}, 'page'),
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
    expect(causeOfFilter('unreadable-entry', { member: 'stone.id', keyword: 'required' })).toBe(follows);
    expect(causeOfFilter('unreadable-entry', { member: 'stones.id', keyword: 'format' })).not.toBe(follows);
    expect(causeOfFilter('unreadable-entry', { member: 'stones.colour', keyword: 'type' })).not.toBe(follows);
  });

  test('explains by the ids of entries', () => {
    expect(causeOfFilter('identity', { member: 'stones.id', keyword: 'format' })).toBe(follows);
    expect(causeOfFilter('identity', { member: 'stones.colour', keyword: 'format' })).not.toBe(follows);
  });
});
