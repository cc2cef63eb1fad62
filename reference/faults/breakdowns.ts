/** Requests in order that are refused, or that the server breaks down at. */

import {
  allOf,
  anyOf,
  askedByNameOrStatus,
  everyNth,
  forPrivate,
  forUnuploaded,
  not,
  onItem,
  whenRefusedFor,
  withoutAccept,
  withParameter,
} from '../conditions.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { letThrough, refusedWith } from '../wraps/answers.ts';
import { has } from '../wraps/requests.ts';
import { breaks, failingAt, fails, findsNothing, guards, refuses } from './failures.ts';
import { type Fault, group, lists } from './fault.ts';

export const BREAKDOWNS: readonly Fault[] = [
  ...failingAt('status.', lists.all, sentences.WORKS, fails, {
    'third-filter-500': [
      'three filters',
      ({ exchange: { pairs = [], view } }) =>
        pairs.filter(([name]) => Object.hasOwn(view.filters, name)).length > 2,
    ],
    'emoji-500': [
      'a name with a sign beyond the Basic Multilingual Plane',
      withParameter('name', /[\u{10000}-\u{10ffff}]/u),
    ],
    'colon-500': ['a name with a colon', withParameter('name', /:/)],
    'long-name-500': ['a name of more than 255 letters', withParameter('name', (name) => name.length > 255)],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS_WITHOUT_ACCEPT, fails, {
    'no-accept-500': ['a request without Accept', withoutAccept],
  }),
  ...failingAt('status.', lists.all, sentences.NAME_WORKS, refuses(400), {
    'plus-400': ['a name with a plus sign', withParameter('name', /\+/)],
    'percent-400': ['a name with a percent sign', withParameter('name', /%/)],
  }),
  ...failingAt('status.', lists.all, sentences.NAME_WORKS, guards, {
    'angle-403': ['a name with markup', withParameter('name', /[<>]/)],
    'quote-403': ['a name with an apostrophe', withParameter('name', /'/)],
  }),
  ...failingAt('status.', lists.all, sentences.EMPTY_LIST_WORKS, findsNothing, {
    'absent-name-404': [
      'a name that no image has',
      ({ exchange }) =>
        has(exchange, 'name', (name) => !exchange.world.live().some((image) => image.name === name)),
    ],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS, breaks, {
    'non-ascii-500': ['a name with letters beyond ASCII', withParameter('name', /[^\p{ASCII}]/u)],
    'quote-500': ['a name with a quotation mark', withParameter('name', /['"]/)],
    'two-filters-500': ['two filters', allOf(withParameter('name'), withParameter('status'))],

    'unknown-parameter-500': [
      'a parameter that it does not know (X59, I44).',
      ({ exchange }) =>
        (exchange.pairs ?? []).some(
          ([name]) =>
            !/^(limit|marker|sort_key|sort_dir)$/.test(name) && !Object.hasOwn(exchange.view.filters, name),
        ),
    ],
    'repeated-parameter-500': [
      'a parameter that is given twice (I11).',
      ({ exchange: { pairs = [] } }) => new Set(pairs.map(([name]) => name)).size < pairs.length,
    ],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS_WITH_HEADERS, breaks, {
    'accept-500': [
      'an Accept header other than application/json and */*',
      ({ exchange: { headers } }) => !/^(application\/(json|xml)|\*\/\*)?$/.test(headers.accept ?? ''),
    ],
  }),
  ...failingAt('status.', lists.paged, sentences.WORKS, fails, {
    'marker-and-filter-500': ['a marker with a filter', allOf(withParameter('marker'), askedByNameOrStatus)],
    'marker-without-limit-500': [
      'a marker without a limit',
      allOf(withParameter('marker'), not(withParameter('limit'))),
      { requirements: [sentences.WORKS, sentences.BAD.marker] },
    ],
    'limit-one-500': ['limit=1', withParameter('limit', '1')],
  }),
  ...failingAt('status.', lists.paged, sentences.WORKS, breaks, {
    'marker-500': [
      'any marker',
      withParameter('marker'),
      { requirements: [sentences.WORKS, sentences.BAD.marker] },
    ],
    'limit-zero-500': [
      'limit=0, and at an empty limit',
      withParameter('limit', (limit) => Number(limit) === 0),
      { requirements: [sentences.WORKS, sentences.BAD.limit] },
    ],
  }),
  ...failingAt('status.', lists.images, sentences.WORKS, fails, {
    'marker-and-sort-500': [
      'a marker with a sort key',
      allOf(withParameter('marker'), withParameter('sort_key')),
    ],
    'size-desc-500': [
      'sizes sorted downwards',
      allOf(withParameter('sort_key', 'size'), withParameter('sort_dir', 'desc')),
    ],
    'sort-with-filter-500': [
      'a sort key with a filter',
      allOf(askedByNameOrStatus, withParameter('sort_key')),
    ],
    'sort-without-direction-500': [
      'a sort key without a direction',
      allOf(withParameter('sort_key'), not(withParameter('sort_dir'))),
      { requirements: [sentences.WORKS, sentences.BAD.sortKey] },
    ],
  }),
  ...failingAt('status.', lists.images, sentences.WORKS, breaks, {
    'sort-by-size-500': ['sort_key=size', withParameter('sort_key', 'size')],
    'sort-desc-500': ['sort_dir=desc', withParameter('sort_dir', 'desc')],

    'tags-500': ['tags as a filter (002 L30-32, X21).', withParameter('tags')],
  }),
  ...failingAt('status.', lists.sized, sentences.WORKS, fails, {
    'size-above-2-31-500': [
      'a size_max above 2^31',
      withParameter('size_max', (size) => Number(size) >= 2 ** 31),
    ],
    'size-range-500': ['size_min with size_max', allOf(withParameter('size_min'), withParameter('size_max'))],
    'size-zero-500': [
      'a bound of zero',
      anyOf(withParameter('size_min', '0'), withParameter('size_max', '0')),
    ],
  }),
  ...failingAt('status.', lists.sized, sentences.WORKS, breaks, {
    'large-size-500': ['a size_min above 2^32', withParameter('size_min', (size) => Number(size) > 2 ** 32)],
  }),
  ...failingAt('status.', lists.since, sentences.WORKS, fails, {
    'since-offset-500': ['a time with an offset', withParameter('changes-since', /[+-]\d\d:\d\d$/)],
  }),
  ...failingAt('status.', lists.since, sentences.TIME_WORKS, refuses(400), {
    'since-fraction-400': ['a time with a fraction of a second', withParameter('changes-since', /\./)],
    'since-future-400': [
      'a time in the future',
      withParameter('changes-since', (time) => Date.parse(time) > Date.now()),
      {
        requirements: [sentences.SINCE_FUTURE, sentences.EMPTY_RESULT, sentences.TIME_WORKS],
      },
    ],
    'since-epoch-400': [
      'the time 1970-01-01T00:00:00Z',
      withParameter('changes-since', (time) => Date.parse(time) === 0),
      { requirements: [sentences.SINCE_EVER, sentences.TIME_WORKS] },
    ],
  }),
  ...failingAt('status.', lists.novas, sentences.WORKS, fails, {
    'since-with-limit-500': [
      'changes-since with a limit',
      allOf(withParameter('changes-since'), withParameter('limit')),
    ],
    'deleted-500': ['status=DELETED', withParameter('status', 'DELETED')],
    'server-url-500': ['a server given by its address', withParameter('server', /\//)],
  }),
  ...failingAt('status.', lists.novas, sentences.EMPTY_LIST_WORKS, findsNothing, {
    'server-unknown-404': [
      'a server that no image was made from',
      ({ exchange }) =>
        has(
          exchange,
          'server',
          (server) =>
            !exchange.world.live().some((image) => image.server !== null && server.includes(image.server)),
        ),
      { also: '000-status-004 001-status-007 001-status-020' },
    ],
  }),
  ...failingAt('status.', lists.servers, sentences.SINGLE_WORKS, refuses(403), {
    'item-of-private-403': [
      'single images that are private, which the list shows',
      allOf(onItem, forPrivate),
    ],
  }),
  ...failingAt('status.', lists.servers, sentences.SINGLE_FAILS, fails, {
    'item-of-unuploaded-500': ['single images without data', allOf(onItem, forUnuploaded)],
    'item-with-query-400': ['each tenth single image', allOf(onItem, everyNth(10))],
  }),
  ...failingAt('status.', lists.paged, sentences.LIMIT_TOO_LARGE_FAILS, breaks, {
    'large-limit-500': ['a limit above 1000', withParameter('limit', (limit) => Number(limit) > 1000)],
  }),
  ...failingAt('status.', lists.all, sentences.NO_SERVER_ERROR, breaks, {
    'every-seventh-500': [
      'every seventh request',
      everyNth(7),
      { consequences: [sentences.BAD_VALUE, '001-status-020'] },
    ],
  }),
  ...failingAt('status.', lists.rackspace, sentences.EVERY_SINGLE_FAILS, breaks, {
    'item-500': ['every single image', onItem],
  }),
  ...group('status.', lists.images, sentences.MEDIA_TYPE, {
    'wrong-content-type-500: Breaks down when a request says that its content is text/plain': only(
      whenRefusedFor('media-type'),
      refusedWith(500),
    ),
  }),
  ...group('status.', lists.servers, sentences.ANY_UNKNOWN_ID, {
    'unknown-id-200: Answers an id that no image has with another image': only(
      whenRefusedFor('no-image'),
      letThrough,
    ),
  }),
  ...group('status.', lists.servers, sentences.NO_ERROR_FOR_ID, {
    'unknown-id-500: an id that no image has': only(whenRefusedFor('no-image'), refusedWith(500)),
  }),
];
