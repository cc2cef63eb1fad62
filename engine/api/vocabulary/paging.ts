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
        'how a page is asked for; `marker`: after the entry that the page before ended with; `cursor`: by a text that the page before gives; `offset`: by the number of entries before it; `page-number`: by its number; `links`: by nothing but a link',
      examples: ['page-number'],
    },
    limit: {
      ...name,
      description:
        'name of the parameter for the size of a page; its `minimum` and `maximum` say which sizes are asked for, its `default` how many entries a page has at most where no size is given',
      $comment: 'required with `marker` and `ends: short-page`',
      examples: ['limit'],
    },
    marker: {
      ...name,
      description: 'name of the parameter for where a page begins: after the entry that has its value',
      $comment: 'required with `marker`',
      examples: ['marker'],
    },
    markerField: {
      ...pointer,
      description: 'with `marker`: pointer from an entry to what the parameter takes of it',
      $comment: "the entry's identity",
      examples: ['/sort/0'],
    },
    before: {
      ...name,
      description:
        'with `marker`: name of the parameter for the page that comes right before the entry that has its value',
      examples: ['ending_before'],
    },
    cursor: {
      ...name,
      description: 'name of the parameter that takes the text which leads to a page',
      $comment: 'required with `cursor`',
      examples: ['page_token'],
    },
    token: {
      ...valueSource,
      description:
        'where a page has that text for the next page: a pointer into the body, or `{ header: … }`; empty, null or missing on the last page',
      $comment: 'with `cursor`, the value of the parameter in the next link',
      examples: ['/next_page_token', { header: 'X-Next-Cursor' }],
    },
    expired: {
      ...statuses,
      description: 'with `cursor`: statuses that say that the text is no longer known',
      $comment: 'none',
      examples: [[410]],
    },
    offset: {
      ...name,
      description:
        'name of the parameter for the number of entries before the page; its `default`, or else its `minimum`, or else 0, is that of the first page, so that places may be counted from 1',
      $comment: 'required with `offset`',
      examples: ['startIndex'],
    },
    page: {
      ...name,
      description:
        'name of the parameter for the number of a page; its `default`, or else its `minimum`, or else 1, is the number of the first page',
      $comment: 'required with `page-number`',
      examples: ['page'],
    },
    large: {
      type: 'integer',
      minimum: 1,
      maximum: 1_000_000,
      default: 1000,
      description: 'a page size by which the whole list takes few requests',
      examples: [500],
    },
    overMaximum: {
      enum: ['any', 'capped', 'refused'],
      default: 'any',
      description:
        "what a size above the parameter's `maximum` gets: a page of the `maximum` (`capped`), an error of the client's (`refused`), or either (`any`)",
      examples: ['capped'],
    },
    ends: {
      enum: ['missing-next', 'empty-page', 'short-page', 'total', 'total-pages', 'no-more'],
      description:
        'where the list ends. `missing-next`: where the page has no next link, or no `token`; `empty-page`: where a page has no entries; `short-page`: where a page has fewer entries than were asked for; `total`: where as many entries have come as `total` says; `total-pages`: with the page whose number `totalPages` says; `no-more`: where `more` is not true, or `noMore` is not false',
      examples: ['empty-page'],
    },
    more: {
      ...pointer,
      description: 'pointer from the body to whether more entries follow, true or false',
      $comment: 'none; required with `ends: no-more` where there is no `noMore`',
      examples: ['/has_more'],
    },
    noMore: {
      ...pointer,
      description: 'the opposite: pointer from the body to whether the page is the last one, true or false',
      examples: ['/isLast'],
    },
    total: {
      ...valueSource,
      description:
        'where a page says how many entries all pages have together: a pointer into the body, or `{ header: … }`; of a header such as `Content-Range` the number after the slash counts',
      $comment: 'none; required with `ends: total`',
      examples: ['/count', { header: 'X-Total-Count' }],
    },
    totalCounts: {
      enum: ['matching', 'everything'],
      default: 'matching',
      description:
        'what the `total` of a filtered list counts: the entries that match, or those of the list without a filter',
      examples: ['everything'],
    },
    totalPages: {
      ...valueSource,
      description: 'likewise, where a page says how many pages there are',
      $comment: 'none; required with `ends: total-pages`',
      examples: ['/meta/pages', { header: 'X-Total-Pages' }],
    },
    remaining: {
      ...valueSource,
      description: 'likewise, where a page says how many entries follow after it',
      examples: ['/metadata/remainingItemCount'],
    },
    pastEnd: {
      ...statuses,
      description:
        'with `page-number` and `offset`: statuses that a page after the last one may get in place of an empty page',
      $comment: 'none',
      examples: [[404]],
    },
    lastPageAgain: {
      type: 'boolean',
      $comment: '`false`',
      description:
        'with `page-number` and `offset`: a page after the last one may be the last page once more',
      examples: [true],
    },
    next: {
      ...linkSource,
      description: 'where a page has the link to the next one, see below',
      $comment: 'none; required with `links`, and with `missing-next` where there is no `token`',
      examples: ['/next', { header: 'Link', rel: 'next' }],
    },
    prev: {
      ...linkSource,
      description: 'likewise, the link to the page before',
      examples: [{ header: 'Link', rel: 'prev' }],
    },
    first: {
      ...linkSource,
      description:
        'likewise, the link to the first page; every page has it, but for the first one, which needs it with `marker` only',
      examples: ['/first'],
    },
    last: { ...linkSource, description: 'likewise, the link to the last page', examples: ['/last'] },
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
        'what a limit of zero may get besides an empty page: `tolerated` statuses at level standard, and `wholeList`, the consequence of a list as if no limit were given; not asked for where the `minimum` of the parameter is above zero',
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
