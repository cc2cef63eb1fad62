import { linkSource, valueSource } from './page-source.ts';
import { pagingRules } from './paging-rules.ts';
import { consequence, name, pointer, readings, statuses } from './shared.ts';
import type { Typed } from './typed.ts';

/** How the list comes in pages. Which members a style needs, and which it cannot have, stands in paging-rules.ts. */
export const paging = {
  type: 'object',
  required: ['ends'],
  additionalProperties: false,
  properties: {
    style: {
      enum: ['marker', 'cursor', 'offset', 'page-number', 'links'],
      default: 'marker',
      description:
        'how a client requests a page. `marker`: by the last entry of the previous page; `cursor`: by a token from the previous page; `offset`: by the number of skipped entries; `page-number`: by its number; `links`: only by a link',
      examples: ['page-number'],
    },
    limit: {
      ...name,
      description:
        'name of the parameter for the page size. Its `minimum` and `maximum` bound the sizes that the suite requests; its `default` is the maximum number of entries on a page if the request has no size',
      $comment: 'required with `marker` and `ends: short-page`',
      examples: ['limit'],
    },
    marker: {
      ...name,
      description: 'name of the parameter for the entry after which a page begins',
      $comment: 'required with `marker`',
      examples: ['marker'],
    },
    markerField: {
      ...pointer,
      description: 'with `marker`: pointer from an entry to the value that the parameter takes',
      $comment: 'the identity of the entry',
      examples: ['/sort/0'],
    },
    before: {
      ...name,
      description:
        'with `marker`: name of the parameter for the page directly before the entry that the value names',
      examples: ['ending_before'],
    },
    cursor: {
      ...name,
      description: 'name of the parameter for the token of a page',
      $comment: 'required with `cursor`',
      examples: ['page_token'],
    },
    token: {
      ...valueSource,
      description:
        'the token for the next page: a pointer into the body, or `{ header: … }`; empty, null or missing on the last page',
      $comment: 'with `cursor`, the value of the parameter in the next link',
      examples: ['/next_page_token', { header: 'X-Next-Cursor' }],
    },
    expired: {
      ...statuses,
      description: 'with `cursor`: statuses that mean that the token has expired',
      $comment: 'none',
      examples: [[410]],
    },
    offset: {
      ...name,
      description:
        'name of the parameter for the number of skipped entries. Its `default`, or else its `minimum`, or else 0, is the value for the first page, so that positions can count from 1',
      $comment: 'required with `offset`',
      examples: ['startIndex'],
    },
    page: {
      ...name,
      description:
        'name of the parameter for the page number. Its `default`, or else its `minimum`, or else 1, is the number of the first page',
      $comment: 'required with `page-number`',
      examples: ['page'],
    },
    large: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      default: 1000,
      description: 'a page size that lets the suite read the whole list in few requests',
      examples: [500],
    },
    overMaximum: {
      enum: ['any', 'capped', 'refused'],
      default: 'any',
      description:
        'the response to a page size above the `maximum` of the parameter: a page of the `maximum` size (`capped`), a client error (`refused`), or either (`any`)',
      examples: ['capped'],
    },
    ends: {
      enum: ['missing-next', 'empty-page', 'short-page', 'total', 'total-pages', 'no-more'],
      description:
        'how a client recognizes the end of the list. `missing-next`: the page has no next link, or no `token`; `empty-page`: the page has no entries; `short-page`: the page has fewer entries than requested; `total`: the client has received `total` entries; `total-pages`: the number of the page is `totalPages`; `no-more`: `more` is not true, or `noMore` is not false',
      examples: ['empty-page'],
    },
    more: {
      ...pointer,
      description: 'pointer from the body to a boolean that says whether more entries follow',
      $comment: 'none; required with `ends: no-more` without `noMore`',
      examples: ['/has_more'],
    },
    noMore: {
      ...pointer,
      description:
        'the opposite of `more`: pointer from the body to a boolean that says whether the page is the last one',
      examples: ['/isLast'],
    },
    total: {
      ...valueSource,
      description:
        'the number of entries on all pages together: a pointer into the body, or `{ header: … }`; in a header such as `Content-Range`, the number after the slash counts',
      $comment: 'none; required with `ends: total`',
      examples: ['/count', { header: 'X-Total-Count' }],
    },
    totalCounts: {
      enum: ['matching', 'everything'],
      default: 'matching',
      description:
        'what the `total` of a filtered list counts: the entries that match (`matching`), or those of the unfiltered list (`everything`)',
      examples: ['everything'],
    },
    totalPages: {
      ...valueSource,
      description: 'the number of pages, in the same form',
      $comment: 'none; required with `ends: total-pages`',
      examples: ['/meta/pages', { header: 'X-Total-Pages' }],
    },
    remaining: {
      ...valueSource,
      description: 'the number of entries after the page, in the same form',
      examples: ['/metadata/remainingItemCount'],
    },
    pastEnd: {
      ...statuses,
      description:
        'with `page-number` and `offset`: statuses that a page after the last one can have instead of being empty',
      $comment: 'none',
      examples: [[404]],
    },
    lastPageAgain: {
      type: 'boolean',
      $comment: '`false`',
      description: 'with `page-number` and `offset`: a page after the last one can repeat the last page',
      examples: [true],
    },
    next: {
      ...linkSource,
      description: 'the link to the next page, see below',
      $comment: 'none; required with `links`, and with `missing-next` without `token`',
      examples: ['/next', { header: 'Link', rel: 'next' }],
    },
    prev: {
      ...linkSource,
      description: 'the link to the previous page, in the same form',
      examples: [{ header: 'Link', rel: 'prev' }],
    },
    first: {
      ...linkSource,
      description:
        'the link to the first page, in the same form; every page has it, but the first page needs it only with `marker`',
      examples: ['/first'],
    },
    last: { ...linkSource, description: 'the link to the last page, in the same form', examples: ['/last'] },
    emptyLastPage: {
      ...consequence,
      default: 'accept',
      description: 'consequence of an empty page after the end',
      examples: ['warn'],
    },
    zeroLimit: {
      type: 'object',
      additionalProperties: false,
      properties: {
        tolerated: { ...statuses, minItems: 0, default: [] },
        wholeList: { ...consequence, default: 'fail' },
        readings,
      },
      default: {},
      description:
        'the allowed responses to a limit of zero, other than an empty page: `tolerated` statuses at level standard, and `wholeList`, the consequence of a list as if the request had no limit. The suite sends no limit of zero if the `minimum` of the parameter is above zero',
      $comment: 'none; `fail`',
      examples: [{ tolerated: [400], wholeList: 'warn' }],
    },
    readings,
  },
  allOf: pagingRules,
} as const;

/** Members that name a query parameter, which the operation has to have. */
export const pagingParameters = ['limit', 'marker', 'before', 'cursor', 'offset', 'page'] as const;

/** Members that say where a page has something, in its body or in a header. */
export const pagingSources = [
  'next',
  'prev',
  'first',
  'last',
  'token',
  'total',
  'totalPages',
  'remaining',
  'more',
  'noMore',
] as const;

export type Paging = Typed<typeof paging>;

/** What a limit of zero may get besides an empty page. */
export type ZeroLimit = Paging['zeroLimit'];
