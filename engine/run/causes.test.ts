import { describe, expect, test } from 'vitest';
import { type Claim, failed, warned } from '../base/verdict.ts';
import { brokenClaim, causes } from './causes.fixture.ts';
import type { Explanation } from './explanation.ts';

describe('a declared relation', () => {
  const together: Explanation = {
    causes: ['filter.alone'],
    consequences: ['filter.together'],
    sharing: 'parameters',
  };

  test('explains what involves the same parameter', () => {
    const found = causes(
      {
        'filter.alone:colour': brokenClaim({ parameter: 'colour', relation: 'soundness' }, 'colour'),
        'filter.together': brokenClaim({ relation: 'soundness' }, 'colour, size'),
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
        'filter.alone:colour': brokenClaim({ parameter: 'colour' }, 'colour'),
        'filter.together': brokenClaim({}, 'size'),
      },
      together,
    );
    expect(found['filter.together']).toBe('filter.together');
  });

  test('does not explain a failure by a warning', () => {
    const found = causes(
      {
        'filter.alone:colour': warned('It is odd.', {
          aspect: { parameter: 'colour' },
          evidence: ['colour'],
        }),
        'filter.together': brokenClaim({}, 'size'),
      },
      { ...together, sharing: 'nothing' },
    );
    expect(found['filter.together']).toBe('filter.together');
  });

  test('explains a failure by a warning where it says so', () => {
    const found = causes(
      {
        'filter.alone:colour': warned('It is odd.', {
          aspect: { parameter: 'colour' },
          evidence: ['colour'],
        }),
        'filter.together': brokenClaim({}, 'colour, size'),
      },
      { ...together, graver: true },
    );
    expect(found['filter.together']).toBe('follows from filter.alone:colour');
  });

  test('explains by a value of a filter what is seen with the same value alone', () => {
    const found = causes(
      {
        'status.served': brokenClaim({ parameter: 'colour' }, 'colour'),
        'status.together': brokenClaim({}, 'colour, size'),
        'status.others': brokenClaim({}, 'colour, size', 'size'),
      },
      { causes: ['status.served'], consequences: ['status.together', 'status.others'], sharing: 'values' },
    );
    expect(found['status.together']).toBe('follows from status.served');
    expect(found['status.others']).not.toMatch(/^follows/);
  });

  test('may be narrowed to claims of some relations', () => {
    const found = causes(
      {
        'status.served': brokenClaim({}, 'page'),
        'pagination.walk': brokenClaim({ relation: 'order' }, 'page'),
      },
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
        'status.served': brokenClaim({ relation: 'served' }, 'page', 'plain'),
        'pagination.walk': brokenClaim({ relation: 'end' }, 'page'),
        'pagination.other': brokenClaim({ relation: 'end' }, 'size'),
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
        'pagination.without': brokenClaim({}),
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
        'link.own': brokenClaim({ member: 'things.links[rel=self]' }, 'page'),
        'link.whole': brokenClaim({ member: 'things.parts' }, 'page, size'),
        'consistency.same': brokenClaim({ member: 'things.links' }, 'plain'),
        'consistency.part': brokenClaim({ member: 'things.parts.rel' }, 'colour'),
        'consistency.other': brokenClaim({ member: 'things.links.rel' }, 'size'),
      },
      {
        causes: ['link.own', 'link.whole'],
        consequences: ['consistency.same', 'consistency.part', 'consistency.other'],
        sharing: 'member',
      },
    );
    expect(found).toMatchObject({
      'consistency.same': 'follows from link.own',
      'consistency.part': 'follows from link.whole',
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
      'a.one': brokenClaim({ relation: own }, 'plain'),
      'a.two': brokenClaim({}, 'size'),
    });
    expect(causes(claims('bound'), relation)['a.two']).toBe('follows from a.one');
    expect(causes(claims('other'), relation)['a.two']).toBe('a.two');
  });

  test('explains by the subject, up to a dot in its name', () => {
    const found = causes(
      {
        'sorting.sorted:size.descending': brokenClaim({}, 'page'),
        'sorting.mirror:size': brokenClaim({}, 'plain'),
      },
      { causes: ['sorting.sorted'], consequences: ['sorting.mirror'], sharing: 'subject' },
    );
    expect(found['sorting.mirror:size']).toBe('follows from sorting.sorted:size.descending');
  });

  test('leads to where the explanations end', () => {
    const found = causes(
      {
        'a.one': brokenClaim({}, 'plain'),
        'a.two': brokenClaim({}, 'size'),
        'a.three': brokenClaim({}, 'page'),
      },
      { causes: ['a.two'], consequences: ['a.three'], sharing: 'nothing' },
      { causes: ['a.one'], consequences: ['a.two'], sharing: 'nothing' },
    );
    expect(found['a.three']).toBe('follows from a.one');
  });

  test('counts before a later one that says the opposite', () => {
    const found = causes(
      { 'a.one': brokenClaim({}, 'plain'), 'a.two': brokenClaim({}, 'size') },
      { causes: ['a.one'], consequences: ['a.two'], sharing: 'nothing' },
      { causes: ['a.two'], consequences: ['a.one'], sharing: 'nothing' },
    );
    expect(found).toEqual({ 'a.one': 'a.one', 'a.two': 'follows from a.one' });
  });
});
