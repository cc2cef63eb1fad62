import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByFilters } from './filters.ts';

test('a filter that does not hold by itself explains that it does not hold beside another one', () => {
  const found = causes(
    {
      'filter.returned-items-match:colour': brokenClaim({ parameter: 'colour' }, 'colour'),
      'filter.two-filters-intersect': brokenClaim({}, 'colour, size'),
    },
    ...explanationsByFilters,
  );
  expect(found['filter.two-filters-intersect']).toBe('follows from filter.returned-items-match:colour');
});

test('a filter explains nothing of another filter', () => {
  const found = causes(
    {
      'filter.returned-items-match:colour': brokenClaim({ parameter: 'colour' }, 'colour'),
      'filter.bound-is-inclusive:size': brokenClaim({ parameter: 'size' }, 'size'),
    },
    ...explanationsByFilters,
  );
  expect(found['filter.bound-is-inclusive:size']).not.toMatch(/^follows/);
});

test('a filter that lets in what does not match explains what comes for an unusual value, and no breakdown at it', () => {
  const found = causes(
    {
      'filter.returned-items-match:colour': brokenClaim(
        { parameter: 'colour', relation: 'soundness' },
        'colour',
      ),
      'status.unusual-value:colour': brokenClaim(
        { parameter: 'colour', relation: 'finds-nothing' },
        'colour',
      ),
      'status.unusual-value:size': brokenClaim({ parameter: 'colour', relation: 'no-server-error' }, 'size'),
    },
    ...explanationsByFilters,
  );
  expect(found['status.unusual-value:colour']).toBe('follows from filter.returned-items-match:colour');
  expect(found['status.unusual-value:size']).not.toMatch(/^follows/);
});
