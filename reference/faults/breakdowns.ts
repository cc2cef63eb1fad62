/** Requests in order that are refused, or that the server breaks down at. */
import * as when from '../conditions.ts';
import type { ApiId } from '../model.ts';
import type { Condition } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { breakingDown, failing, letThrough, refusedWith } from '../wraps/answers.ts';
import { has } from '../wraps/requests.ts';
import { type Extras, type Fault, group, lists, type Row, type Sentence } from './fault.ts';

/** One way to fail, and the conditions under which requests that are in order meet it. */
function failingAt(
  prefix: Parameters<typeof group>[0],
  apis: readonly ApiId[],
  sentence: Sentence,
  stages: Wraps,
  conditions: Readonly<Record<string, readonly [says: string, Condition, Extras?]>>,
): readonly Fault[] {
  const rows = Object.entries(conditions).map(([slug, [says, when, extras = {}]]): readonly [string, Row] => [
    slug,
    [says, when, stages, extras],
  ]);
  return group(prefix, apis, sentence, Object.fromEntries(rows));
}

export const BREAKDOWNS: readonly Fault[] = [
  ...failingAt('status.', lists.all, sentences.WORKS, failing(), {
    'third-filter-500': [
      'Breaks down at three filters',
      ({ exchange: { pairs = [], view } }) =>
        pairs.filter(([name]) => Object.hasOwn(view.filters, name)).length > 2,
    ],
    'emoji-500': [
      'Breaks down at a name with a sign beyond the Basic Multilingual Plane',
      when.withParameter('name', /[\u{10000}-\u{10ffff}]/u),
    ],
    'colon-500': ['Breaks down at a name with a colon', when.withParameter('name', /:/)],
    'long-name-500': [
      'Breaks down at a name of more than 255 letters',
      when.withParameter('name', (name) => name.length > 255),
    ],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS_WITHOUT_ACCEPT, failing(), {
    'no-accept-500': ['Breaks down without an Accept header', when.withoutAccept],
  }),
  ...failingAt('status.', lists.all, sentences.NAME_WORKS, failing(400), {
    'plus-400': ['Refuses a name with a plus sign', when.withParameter('name', /\+/)],
    'percent-400': ['Refuses a name with a percent sign', when.withParameter('name', /%/)],
  }),
  ...failingAt('status.', lists.all, sentences.NAME_WORKS, failing(403), {
    'angle-403': ['A guard refuses a name with markup', when.withParameter('name', /[<>]/)],
    'quote-403': ['A guard refuses a name with an apostrophe', when.withParameter('name', /'/)],
  }),
  ...failingAt('status.', lists.all, sentences.EMPTY_LIST_WORKS, failing(404), {
    'absent-name-404': [
      'Answers a name that no image has with 404',
      ({ exchange }) =>
        has(exchange, 'name', (name) => !exchange.world.live().some((image) => image.name === name)),
    ],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS, breakingDown, {
    'non-ascii-500': [
      'Breaks down at a name with letters beyond ASCII',
      when.withParameter('name', /[^\p{ASCII}]/u),
    ],
    'quote-500': ['Breaks down at a name with a quotation mark', when.withParameter('name', /['"]/)],
    'two-filters-500': [
      'Breaks down at two filters',
      when.allOf(when.withParameter('name'), when.withParameter('status')),
    ],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS_WITH_HEADERS, breakingDown, {
    'accept-500': [
      'Breaks down at an Accept header other than application/json and */*',
      ({ exchange: { headers } }) => !/^(application\/(json|xml)|\*\/\*)?$/.test(headers.accept ?? ''),
    ],
  }),
  ...failingAt('status.', lists.paged, sentences.WORKS, failing(), {
    'marker-and-filter-500': [
      'Breaks down at a marker with a filter',
      when.allOf(when.withParameter('marker'), when.askedByNameOrStatus),
    ],
    'marker-without-limit-500': [
      'Breaks down at a marker without a limit',
      when.allOf(when.withParameter('marker'), when.not(when.withParameter('limit'))),
      { requirements: [...sentences.WORKS.requirements, ...sentences.BAD.marker.requirements] },
    ],
    'limit-one-500': ['Breaks down at limit=1', when.withParameter('limit', '1')],
  }),
  ...failingAt('status.', lists.paged, sentences.WORKS, breakingDown, {
    'marker-500': [
      'Breaks down at any marker',
      when.withParameter('marker'),
      { requirements: [...sentences.WORKS.requirements, ...sentences.BAD.marker.requirements] },
    ],
    'limit-zero-500': [
      'Breaks down at limit=0, and at an empty limit',
      when.withParameter('limit', (limit) => Number(limit) === 0),
      { requirements: [...sentences.WORKS.requirements, ...sentences.BAD.limit.requirements] },
    ],
  }),
  ...failingAt('status.', lists.images, sentences.WORKS, failing(), {
    'marker-and-sort-500': [
      'Breaks down at a marker with a sort key',
      when.allOf(when.withParameter('marker'), when.withParameter('sort_key')),
    ],
    'size-desc-500': [
      'Breaks down at sizes sorted downwards',
      when.allOf(when.withParameter('sort_key', 'size'), when.withParameter('sort_dir', 'desc')),
    ],
    'sort-with-filter-500': [
      'Breaks down at a sort key with a filter',
      when.allOf(when.askedByNameOrStatus, when.withParameter('sort_key')),
    ],
    'sort-without-direction-500': [
      'Breaks down at a sort key without a direction',
      when.allOf(when.withParameter('sort_key'), when.not(when.withParameter('sort_dir'))),
      { requirements: [...sentences.WORKS.requirements, ...sentences.BAD.sortKey.requirements] },
    ],
  }),
  ...failingAt('status.', lists.images, sentences.WORKS, breakingDown, {
    'sort-by-size-500': ['Breaks down at sort_key=size', when.withParameter('sort_key', 'size')],
    'sort-desc-500': ['Breaks down at sort_dir=desc', when.withParameter('sort_dir', 'desc')],
  }),
  ...failingAt('status.', lists.sized, sentences.WORKS, failing(), {
    'size-above-2-31-500': [
      'Breaks down at a size_max above 2^31',
      when.withParameter('size_max', (size) => Number(size) >= 2 ** 31),
    ],
    'size-range-500': [
      'Breaks down at size_min with size_max',
      when.allOf(when.withParameter('size_min'), when.withParameter('size_max')),
    ],
    'size-zero-500': [
      'Breaks down at a bound of zero',
      when.anyOf(when.withParameter('size_min', '0'), when.withParameter('size_max', '0')),
    ],
  }),
  ...failingAt('status.', lists.sized, sentences.WORKS, breakingDown, {
    'large-size-500': [
      'Breaks down at a size_min above 2^32',
      when.withParameter('size_min', (size) => Number(size) > 2 ** 32),
    ],
  }),
  ...failingAt('status.', lists.since, sentences.WORKS, failing(), {
    'since-offset-500': [
      'Breaks down at a time with an offset',
      when.withParameter('changes-since', /[+-]\d\d:\d\d$/),
    ],
  }),
  ...failingAt('status.', lists.since, sentences.TIME_WORKS, failing(400), {
    'since-fraction-400': [
      'Refuses a time with a fraction of a second',
      when.withParameter('changes-since', /\./),
    ],
    'since-future-400': [
      'Refuses a time in the future',
      when.withParameter('changes-since', (time) => Date.parse(time) > Date.now()),
      {
        requirements: [
          ...sentences.SINCE_FUTURE.requirements,
          ...sentences.EMPTY_RESULT.requirements,
          ...sentences.TIME_WORKS.requirements,
        ],
      },
    ],
    'since-epoch-400': [
      'Refuses the time 1970-01-01T00:00:00Z',
      when.withParameter('changes-since', (time) => Date.parse(time) === 0),
      { requirements: [...sentences.SINCE_EVER.requirements, ...sentences.TIME_WORKS.requirements] },
    ],
  }),
  ...failingAt('status.', lists.novas, sentences.WORKS, failing(), {
    'since-with-limit-500': [
      'Breaks down at changes-since with a limit',
      when.allOf(when.withParameter('changes-since'), when.withParameter('limit')),
    ],
    'deleted-500': ['Breaks down at status=DELETED', when.withParameter('status', 'DELETED')],
    'server-url-500': ['Breaks down at a server given by its address', when.withParameter('server', /\//)],
  }),
  ...failingAt('status.', lists.novas, sentences.EMPTY_LIST_WORKS, failing(404), {
    'server-unknown-404': [
      'Answers a server that no image was made from with 404',
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
  ...failingAt('status.', lists.servers, sentences.SINGLE_WORKS, failing(403), {
    'item-of-private-403': [
      'Refuses single images that are private, which the list shows',
      when.allOf(when.onItem, when.forPrivate),
    ],
  }),
  ...failingAt('status.', lists.servers, sentences.SINGLE_FAILS, failing(), {
    'item-of-unuploaded-500': [
      'Breaks down at single images without data',
      when.allOf(when.onItem, when.forUnuploaded),
    ],
    'item-with-query-400': [
      'Breaks down at each tenth single image',
      when.allOf(when.onItem, when.everyNth(10)),
    ],
  }),
  ...failingAt('status.', lists.paged, sentences.LIMIT_TOO_LARGE_FAILS, breakingDown, {
    'large-limit-500': [
      'Breaks down at a limit above 1000 (000 L40-42, 001 L5, 002 L230-232: 413, or a smaller page).',
      when.withParameter('limit', (limit) => Number(limit) > 1000),
    ],
  }),
  ...failingAt('status.', lists.all, sentences.WORKS, breakingDown, {
    'unknown-parameter-500': [
      'Breaks down at a parameter that it does not know (X59, I44).',
      ({ exchange }) =>
        (exchange.pairs ?? []).some(
          ([name]) =>
            !/^(limit|marker|sort_key|sort_dir)$/.test(name) && !Object.hasOwn(exchange.view.filters, name),
        ),
    ],
    'repeated-parameter-500': [
      'Breaks down at a parameter that is given twice (I11).',
      ({ exchange: { pairs = [] } }) => new Set(pairs.map(([name]) => name)).size < pairs.length,
    ],
  }),
  ...failingAt('status.', lists.all, sentences.NO_SERVER_ERROR, breakingDown, {
    'every-seventh-500': [
      'Breaks down at every seventh request (002 L237-240).',
      when.everyNth(7),
      { consequences: sentences.BAD_VALUE.requirements },
    ],
  }),
  ...failingAt('status.', lists.images, sentences.WORKS, breakingDown, {
    'tags-500': ['Breaks down at tags as a filter (002 L30-32, X21).', when.withParameter('tags')],
  }),
  ...failingAt('status.', lists.rackspace, sentences.EVERY_SINGLE_FAILS, breakingDown, {
    'item-500': ['Breaks down at every single image (002 L141-143, 003 L14, 001 L24).', when.onItem],
  }),
  ...group('status.', lists.images, sentences.MEDIA_TYPE, {
    'wrong-content-type-500': [
      'Breaks down when a request says that its content is text/plain (002 L233-236: 415).',
      when.whenRefusedFor('media-type'),
      refusedWith(500),
    ],
  }),
  ...group('status.', lists.servers, sentences.ANY_UNKNOWN_ID, {
    'unknown-id-200': [
      'Answers an id that no image has with another image (003 L10-12, X32).',
      when.whenRefusedFor('no-image'),
      letThrough,
    ],
  }),
  ...group('status.', lists.servers, sentences.NO_ERROR_FOR_ID, {
    'unknown-id-500': [
      'Breaks down at an id that no image has (003 L10-12, X32: 404).',
      when.whenRefusedFor('no-image'),
      refusedWith(500),
    ],
  }),
];
