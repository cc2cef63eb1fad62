/**
 * Odd values that are answered otherwise beside further parameters. Document sentences: 000 L30, 001 L5, 002 L215-217, 004 L146 (400),
 * 002 L237-240 (500), 000 L96, 001 L14, 002 L68-69 (limit).
 */
import { allOf, type Condition, whenRefusedAt, withFilters, withParameter } from '../conditions.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { breakingAt, breakingDown, letThrough } from '../wraps/answers.ts';
import { limiting } from '../wraps/pages.ts';
import { ignoringFilters } from '../wraps/requests.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

const beside = (...names: readonly string[]): Condition => allOf(...names.map((name) => withParameter(name)));
const besideOthers: Condition = ({ exchange }) => (exchange.pairs?.length ?? 0) > 1;
const limitOfZero = withParameter('limit', /^0+$/);
const hugeNumber = (name: string): Condition => withParameter(name, /^\d{19,}$/);

const { BAD } = sentences;

export const ODD_VALUES_IN_COMPANY: readonly Fault[] = [
  ...group('status.beside-', lists.paged, sentences.WORKS, {
    'marker-limit-zero-500: Breaks down with 500 at limit=0 behind a marker': only(
      allOf(limitOfZero, beside('marker')),
      breakingDown,
    ),
    'marker-huge-limit-500: Breaks down with 500 at a limit of 19 digits behind a marker': [
      only(allOf(hugeNumber('limit'), beside('marker')), breakingDown),
      { consequences: '000-pagination-005 001-pagination-005' },
    ],
  }),
  ...group('status.beside-', lists.images, sentences.WORKS, {
    'order-limit-zero-500: Breaks down with 500 at limit=0 in a sorted list': only(
      allOf(limitOfZero, beside('sort_key')),
      breakingDown,
    ),
    'marker-huge-size-500: Breaks down with 500 at a size_max of 19 digits behind a marker': only(
      allOf(hugeNumber('size_max'), beside('marker')),
      breakingDown,
    ),
  }),
  ...group('status.beside-', lists.otc, sentences.WORKS, {
    'filter-huge-size-500: Breaks down with 500 at a size_min of 19 digits beside another filter': only(
      allOf(hugeNumber('size_min'), besideOthers),
      breakingDown,
    ),
  }),
  ...group('status.beside-', lists.paged, BAD.limit, {
    'marker-bad-limit-500: Breaks down with 500 at a limit that is no number behind a marker': [
      only(allOf(whenRefusedAt('limit', /[a-z]/i), beside('marker')), breakingAt),
      { requirements: sentences.NO_SERVER_ERROR },
    ],
    'marker-bad-limit-accepted: Takes a limit that is no number behind a marker': [
      only(allOf(whenRefusedAt('limit', /[a-z]/i), beside('marker')), letThrough),
      STRICT_ONLY,
    ],
  }),
  ...group('status.beside-', lists.paged, BAD.limit, {
    'name-bad-limit-500: Breaks down with 500 at a limit that is no number beside a name': [
      only(allOf(whenRefusedAt('limit', /[a-z]/i), beside('name')), breakingAt),
      { requirements: sentences.NO_SERVER_ERROR },
    ],
    'status-bad-limit-accepted: Takes a limit that is no number beside a status': [
      only(allOf(whenRefusedAt('limit', /[a-z]/i), beside('status')), letThrough),
      STRICT_ONLY,
    ],
  }),
  ...group('status.beside-', lists.sized, BAD.sizeMin, {
    'name-bad-size-accepted: Takes a size_min that is no number beside a name': [
      only(allOf(whenRefusedAt('size_min', /[a-z]/i), beside('name')), letThrough),
      STRICT_ONLY,
    ],
  }),
  ...group('status.beside-', lists.paged, BAD.marker, {
    'limit-unknown-marker-accepted: Takes a marker that is the id of no image where a limit is given': [
      only(allOf(whenRefusedAt('marker', /^[0-9a-f-]{36}$/i), beside('limit')), letThrough),
      {},
    ],
    'others-unknown-marker-500: Breaks down with 500 at a marker that is the id of no image beside other parameters':
      [
        only(allOf(whenRefusedAt('marker', /^[0-9a-f-]{36}$/i), besideOthers), breakingAt),
        { requirements: sentences.NO_SERVER_ERROR },
      ],
  }),
  ...group('status.beside-', lists.images, BAD.visibility, {
    'marker-bad-visibility-accepted: Takes a visibility that is none behind a marker': [
      only(allOf(whenRefusedAt('visibility'), beside('marker')), letThrough),
      { also: '002-filter-041' },
    ],
  }),
  ...group('status.beside-', lists.since, BAD.time, {
    'filter-bad-time-500: Breaks down with 500 at a time that is none beside another parameter': [
      only(allOf(whenRefusedAt('changes-since'), besideOthers), breakingAt),
      { requirements: sentences.NO_SERVER_ERROR },
    ],
  }),
  ...group('pagination.beside-', lists.paged, sentences.LIMIT_OF_ZERO, {
    'marker-limit-zero-gives-all: Gives all the rest for limit=0 behind a marker': only(
      allOf(limitOfZero, beside('marker')),
      limiting(() => 1000),
    ),
  }),
  ...group('filter.beside-', lists.images, sentences.FILTERS_ON_PAGES, {
    'marker-huge-size_min-ignored: Ignores a size_min of 19 digits behind a marker': only(
      allOf(hugeNumber('size_min'), beside('marker')),
      ignoringFilters('size_min'),
    ),
  }),
  ...group('filter.beside-', lists.otc, sentences.ALL_FILTERS_HOLD, {
    'filter-huge-size_min-ignored: Ignores a size_min of 19 digits beside another filter': only(
      allOf(hugeNumber('size_min'), withFilters(2)),
      ignoringFilters('size_min'),
    ),
  }),
  ...group('filter.beside-', lists.novas, sentences.FILTERS_ON_PAGES, {
    'marker-far-time-ignored: Ignores a changes-since of the year 9999 behind a marker': only(
      allOf(withParameter('changes-since', /^9999/), beside('marker')),
      ignoringFilters('changes-since'),
    ),
  }),
];
