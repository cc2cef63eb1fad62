/** Limits taken wrongly. Document sentences: 000 L96, 001 L14, 002 L68-69. */

import { afterMarker, atLimitOf, whenSorted, withFilters, withLimit, withParameter } from '../conditions.ts';
import { only } from '../only.ts';
import {
  LIMIT,
  LIMIT_AFTER_MARKER,
  LIMIT_CUTS,
  LIMIT_OF_ZERO,
  LIMIT_TAKEN,
  LIMIT_TOO_LARGE,
} from '../sentences/index.ts';
import { failing } from '../wraps/answers.ts';
import { limiting, onOrder } from '../wraps/pages.ts';
import { onQuery } from '../wraps/requests.ts';
import { type Fault, group, lists, under } from './fault.ts';

const large = limiting(() => 1000);
const oneMore = limiting((limit) => limit + 1);
const none = onQuery((query) => ({ ...query, limit: Number.POSITIVE_INFINITY }));

const refusingLimit = (isRefused: (limit: number) => boolean) =>
  only(
    withParameter('limit', (value) => /^[1-9]\d*$/.test(value) && isRefused(Number(value))),
    failing(400),
  );

export const LIMITS: readonly Fault[] = [
  ...group('pagination.', lists.paged, LIMIT_TOO_LARGE, {
    'large-limit-empty: A limit above 1000 gives an empty page': only(
      withLimit((asked) => asked > 1000),
      limiting(() => 0),
    ),
  }),
  ...group('pagination.', lists.paged, LIMIT, {
    'limit-ignored: Gives as many images as it has, whatever the limit': none,
    ...under(withFilters(), {
      'limit-ignored-with-filter: With a filter the limit is ignored': large,
      'limit-one-more-with-filter: With a filter a page has one image more than the limit': oneMore,
    }),
    'limit-one-gives-two: limit=1 gives two images': limiting((limit) => Math.max(2, limit)),
    'one-more-than-limit: Gives one image more than the limit': oneMore,
  }),
  ...group('pagination.', lists.paged, LIMIT_TAKEN, {
    'limits-refused: Refuses every limit': refusingLimit(() => true),
    'limit-one-refused: Refuses limit=1, and takes larger ones': refusingLimit((limit) => limit === 1),
    'limit-three-refused: Refuses limit=3, and takes smaller and larger ones': refusingLimit(
      (limit) => limit === 3,
    ),
    'odd-limits-refused: Refuses odd limits, and takes even ones': refusingLimit((limit) => limit % 2 === 1),
    'limits-between-refused: Refuses limits from 11 to 100, and takes 101': refusingLimit(
      (limit) => limit > 10 && limit <= 100,
    ),
    'large-and-one-refused: Refuses limits above 10, and limit=1': refusingLimit(
      (limit) => limit > 10 || limit === 1,
    ),
  }),
  ...group('pagination.', lists.paged, LIMIT_AFTER_MARKER, {
    ...under(afterMarker, {
      'limit-ignored-after-first-page: Gives all the rest on the second page, whatever the limit': none,
      'limit-one-more-after-first-page: Behind a marker a page has one image more than the limit': oneMore,
    }),
  }),
  ...group('pagination.', lists.paged, LIMIT_CUTS, {
    'limit-of-ten-only: Gives ten images for any limit above ten, and says that there are no more': only(
      withLimit((limit) => limit > 10),
      onOrder((line) => line.slice(0, 10)),
    ),
  }),
  ...group('pagination.', lists.images, LIMIT, {
    ...under(whenSorted, {
      'limit-ignored-with-sort: With a sort key the limit is ignored': large,
      'limit-one-more-with-sort: With a sort key a page has one image more than the limit': oneMore,
    }),
  }),
  ...group('pagination.', lists.paged, LIMIT_OF_ZERO, {
    'limit-zero-gives-all: Gives all images for limit=0': only(atLimitOf(0), none),
  }),
];
