import { describe, expect, test } from 'vitest';
import { type Claim, failed } from '../base/verdict.ts';
import { brokenClaim, causes } from './causes.fixture.ts';
import type { Explanation } from './explanation.ts';

describe('a declared relation of filters', () => {
  const together: Explanation = {
    causes: ['filter.alone'],
    consequences: ['filter.together'],
    sharing: 'parameters',
  };

  test('explains by entries what is about no others, whether they are missing there or too many', () => {
    const about = (relation: string, ...entries: readonly string[]): Claim =>
      failed('It is broken.', { aspect: { relation }, evidence: [], entries });
    const found = causes(
      {
        'list.lost': about('completeness', 'a', 'b'),
        'page.lost': about('completeness', 'b'),
        'page.excess': about('soundness', 'a'),
        'page.others': about('completeness', 'b', 'c'),
        'page.none': about('completeness'),
      },
      {
        causes: ['list.lost'],
        consequences: ['page.lost', 'page.excess', 'page.others', 'page.none'],
        sharing: 'entries',
      },
    );
    expect(found).toMatchObject({
      'page.lost': 'follows from list.lost',
      'page.excess': 'follows from list.lost',
      'page.others': 'page.others',
      'page.none': 'page.none',
    });
  });

  test('does not explain missing entries by entries too many', () => {
    const found = causes(
      {
        'filter.alone:colour': brokenClaim({ parameter: 'colour', relation: 'soundness' }, 'colour'),
        'filter.together:x': brokenClaim({ relation: 'completeness' }, 'size'),
      },
      { ...together, sharing: 'nothing' },
    );
    expect(found['filter.together:x']).toBe('filter.together:x');
  });

  test('explains by entries too many that something comes where nothing should, and by missing ones not', () => {
    const following = (relation: string) =>
      causes(
        {
          'filter.alone:colour': brokenClaim({ parameter: 'colour', relation }, 'colour'),
          'filter.together:x': brokenClaim({ relation: 'beyond-all' }, 'colour, size'),
        },
        together,
      )['filter.together:x'];
    expect(following('soundness')).toBe('follows from filter.alone:colour');
    expect(following('completeness')).toBe('filter.together:x');
  });
});
