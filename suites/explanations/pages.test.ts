import { expect, test } from 'vitest';
import { brokenClaim, causes } from '../../engine/run/causes.fixture.ts';
import { explanationsByEnds, explanationsByPages } from './pages.ts';

test('what is wrong after the last entry explains the status that is seen there, and nothing that is seen elsewhere too', () => {
  const found = causes(
    {
      'pagination.marker-continues-the-list': brokenClaim({ relation: 'empty-after-the-last' }, 'page'),
      'status.request-in-order-is-served': brokenClaim({}, 'page'),
      'status.success-is-documented': brokenClaim({}, 'page', 'plain'),
    },
    ...explanationsByEnds,
  );
  expect(found['status.request-in-order-is-served']).toBe(
    'follows from pagination.marker-continues-the-list',
  );
  expect(found['status.success-is-documented']).not.toMatch(/^follows/);
});

test('links that leave the path of the endpoint explain what goes wrong along them', () => {
  const found = causes(
    {
      'link.links-stay-below-the-endpoint': brokenClaim({}, 'plain', 'page'),
      'link.page-links-lead-to-pages': brokenClaim({}, 'page'),
    },
    ...explanationsByPages,
  );
  expect(found['link.page-links-lead-to-pages']).toBe('follows from link.links-stay-below-the-endpoint');
});
