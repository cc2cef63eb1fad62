import { describe, expect, test } from 'vitest';
import type { Aspect } from '../base/aspect.ts';
import { type Claim, failed, passed, warned } from '../base/verdict.ts';
import { causesOf } from './causes.ts';
import type { Explanation, RequestFacts } from './explanation.ts';

const queries: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  plain: [],
  colour: [['colour', 'red']],
  'colour, size': [
    ['colour', 'red'],
    ['size', '3'],
  ],
  size: [['size', '3']],
  page: [['limit', '2']],
};
const requests: RequestFacts = {
  queryOf: (key) => queries[key],
  filters: new Set(['colour', 'size']),
  identity: 'stones.id',
};
const broken = (aspect: Aspect, ...evidence: readonly string[]): Claim =>
  failed('It is broken.', { aspect, evidence });

/** The cause of each finding by the id of its check: of the check itself, or what it follows from. */
function causes(
  checks: Readonly<Record<string, Claim>>,
  ...explanations: readonly Explanation[]
): Readonly<Record<string, string>> {
  const all = Object.entries(checks).map(([id, claim]) => ({ id, claims: [claim] }));
  const found = causesOf(all, explanations, requests);
  return Object.fromEntries(
    Object.entries(checks).flatMap(([id, claim]) => {
      const cause = found.get(claim);
      return cause === undefined ? [] : [[id, cause.follows ? `follows from ${cause.id}` : cause.id]];
    }),
  );
}

describe('a declared relation', () => {
  const together: Explanation = {
    causes: ['filter.alone'],
    consequences: ['filter.together'],
    sharing: 'parameters',
  };

  test('explains what involves the same parameter', () => {
    const found = causes(
      {
        'filter.alone:colour': broken({ parameter: 'colour', relation: 'soundness' }, 'colour'),
        'filter.together': broken({ relation: 'soundness' }, 'colour, size'),
      },
      together,
    );
    expect(found).toEqual({
      'filter.alone:colour': 'filter.alone:colour',
      'filter.together': 'follows from filter.alone:colour',
    });
  });

  test('explains nothing about another parameter', () => {
    const found = causes(
      {
        'filter.alone:colour': broken({ parameter: 'colour' }, 'colour'),
        'filter.together': broken({}, 'size'),
      },
      together,
    );
    expect(found['filter.together']).toBe('filter.together');
  });

  test('does not explain missing entries by entries too many', () => {
    const found = causes(
      {
        'filter.alone:colour': broken({ parameter: 'colour', relation: 'soundness' }, 'colour'),
        'filter.together:x': broken({ relation: 'completeness' }, 'size'),
      },
      { ...together, sharing: 'nothing' },
    );
    expect(found['filter.together:x']).toBe('filter.together:x');
  });

  test('does not explain a failure by a warning', () => {
    const found = causes(
      {
        'filter.alone:colour': warned('It is odd.', {
          aspect: { parameter: 'colour' },
          evidence: ['colour'],
        }),
        'filter.together': broken({}, 'size'),
      },
      { ...together, sharing: 'nothing' },
    );
    expect(found['filter.together']).toBe('filter.together');
  });

  test('may be narrowed to claims of some relations', () => {
    const found = causes(
      { 'status.served': broken({}, 'page'), 'pagination.walk': broken({ relation: 'order' }, 'page') },
      { causes: ['status.*'], consequences: ['pagination.*'], sharing: 'exchange', of: ['end'] },
    );
    // Both show in the same answer, so they have one cause; neither follows from the other.
    expect(found).toEqual({ 'status.served': 'status.served', 'pagination.walk': 'status.served' });
  });

  test('explains by an exchange that both rest on', () => {
    const explanation: Explanation = {
      causes: ['status.*'],
      consequences: ['pagination.*'],
      sharing: 'exchange',
    };
    const found = causes(
      {
        'status.served': broken({ relation: 'served' }, 'page', 'plain'),
        'pagination.walk': broken({ relation: 'end' }, 'page'),
        'pagination.other': broken({ relation: 'end' }, 'size'),
      },
      explanation,
    );
    expect(found).toEqual({
      'status.served': 'status.served',
      'pagination.walk': 'follows from status.served',
      'pagination.other': 'pagination.other',
    });
  });

  test('explains what is seen nowhere but in exchanges of the cause', () => {
    const seen = (...seenIn: readonly string[]): Claim =>
      failed('It is broken.', { evidence: ['plain', ...seenIn], seenIn });
    const found = causes(
      {
        'pagination.link': seen('page', 'size'),
        'pagination.walk': seen('page'),
        'pagination.other': seen('page', 'colour'),
        'pagination.without': broken({}),
      },
      {
        causes: ['pagination.link'],
        consequences: ['pagination.walk', 'pagination.other', 'pagination.without'],
        sharing: 'every-exchange',
      },
    );
    expect(found).toEqual({
      'pagination.link': 'pagination.link',
      'pagination.walk': 'follows from pagination.link',
      // It is seen in another exchange too; one exchange they share, so they have one cause.
      'pagination.other': 'pagination.link',
      'pagination.without': 'pagination.without',
    });
  });

  test('explains by a member that is the same, or a part of it', () => {
    const found = causes(
      {
        'link.own': broken({ member: 'things.links[rel=self]' }, 'page'),
        'consistency.same': broken({ member: 'things.links' }, 'plain'),
        'consistency.other': broken({ member: 'things.link' }, 'size'),
      },
      {
        causes: ['link.own'],
        consequences: ['consistency.same', 'consistency.other'],
        sharing: 'member',
      },
    );
    expect(found).toMatchObject({
      'consistency.same': 'follows from link.own',
      'consistency.other': 'consistency.other',
    });
  });

  test('may be narrowed to claims of some relations that explain', () => {
    const relation = {
      causes: ['a.one'],
      by: ['bound'],
      consequences: ['a.two'],
      sharing: 'nothing',
    } as const;
    const claims = (own: string) => ({
      'a.one': broken({ relation: own }, 'plain'),
      'a.two': broken({}, 'size'),
    });
    expect(causes(claims('bound'), relation)['a.two']).toBe('follows from a.one');
    expect(causes(claims('other'), relation)['a.two']).toBe('a.two');
  });

  test('explains by the subject, up to a dot in its name', () => {
    const found = causes(
      { 'sorting.sorted:size.descending': broken({}, 'page'), 'sorting.mirror:size': broken({}, 'plain') },
      { causes: ['sorting.sorted'], consequences: ['sorting.mirror'], sharing: 'subject' },
    );
    expect(found['sorting.mirror:size']).toBe('follows from sorting.sorted:size.descending');
  });

  test('leads to where the explanations end', () => {
    const found = causes(
      { 'a.one': broken({}, 'plain'), 'a.two': broken({}, 'size'), 'a.three': broken({}, 'page') },
      { causes: ['a.two'], consequences: ['a.three'], sharing: 'nothing' },
      { causes: ['a.one'], consequences: ['a.two'], sharing: 'nothing' },
    );
    expect(found['a.three']).toBe('follows from a.one');
  });

  test('counts before a later one that says the opposite', () => {
    const found = causes(
      { 'a.one': broken({}, 'plain'), 'a.two': broken({}, 'size') },
      { causes: ['a.one'], consequences: ['a.two'], sharing: 'nothing' },
      { causes: ['a.two'], consequences: ['a.one'], sharing: 'nothing' },
    );
    expect(found).toEqual({ 'a.one': 'a.one', 'a.two': 'follows from a.one' });
  });
});

describe('findings that nothing explains have one cause', () => {
  test('where they come from one check', () => {
    const found = causes({
      'sorting.sorted:name': broken({}, 'plain'),
      'sorting.sorted:size': broken({}, 'page'),
    });
    expect(found['sorting.sorted:size']).toBe('sorting.sorted:name');
  });

  test('where they are about one member', () => {
    const found = causes({
      'schema.body:list': broken({ member: 'books.title' }, 'plain'),
      'schema.body-of-one:item': broken({ member: 'title' }, 'page'),
    });
    expect(found['schema.body-of-one:item']).toBe('schema.body:list');
  });

  test('where they are seen in the same exchange', () => {
    const found = causes({ 'a.one': broken({}, 'plain', 'page'), 'b.two': broken({}, 'page') });
    expect(found['b.two']).toBe('a.one');
  });

  test('but not where one is about how any answer is built, which is seen in many', () => {
    const found = causes({ 'schema.body': broken({}, 'plain', 'page'), 'b.two': broken({}, 'page') });
    expect(found['b.two']).toBe('b.two');
  });

  test('and two causes where they have nothing in common', () => {
    const found = causes({ 'a.one': broken({}, 'plain'), 'b.two': broken({}, 'page') });
    expect(found).toEqual({ 'a.one': 'a.one', 'b.two': 'b.two' });
  });

  test('which the gravest of them shows', () => {
    const found = causes({
      'a.one': warned('It is odd.', { evidence: ['plain'] }),
      'b.two': broken({}, 'plain'),
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
      { 'schema.body:x': broken(aspect, 'plain', 'colour'), 'filter.alone:colour': broken({}, 'colour') },
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
