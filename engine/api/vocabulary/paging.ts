import { consequence, name, pointer, readings, statuses } from './shared.ts';
import type { Typed } from './typed.ts';

/**
 * How the list comes in pages. Which members a style needs is asked for at the end, so that another style adds its name, its own
 * members and one more such condition.
 */
export const paging = {
  type: 'object',
  additionalProperties: false,
  properties: {
    style: {
      enum: ['marker', 'page-number'],
      default: 'marker',
      description:
        'how a page is asked for; `marker`: after the entry that the page before ended with; `page-number`: by its number',
      examples: ['page-number'],
    },
    limit: {
      ...name,
      description:
        'name of the parameter for the size of a page; its `minimum` and `maximum` say which sizes are asked for',
      $comment: 'required with `marker`',
      examples: ['limit'],
    },
    marker: {
      ...name,
      description:
        'name of the parameter for where a page begins: after the entry whose identity it has as its value',
      $comment: 'required with `marker`',
      examples: ['marker'],
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
      default: 1000,
      description: 'a page size by which the whole list takes few requests',
      examples: [500],
    },
    ends: {
      enum: ['missing-next', 'empty-page', 'total'],
      description:
        '`missing-next`: the list ends where the page has no next link; `empty-page`: where a page has no entries; `total`, with `page-number`: where as many entries have come as `total` says',
      $comment: 'required',
      examples: ['empty-page'],
    },
    total: {
      ...pointer,
      description: 'pointer from the body to the number of entries on all pages together',
      $comment: 'none; required with `ends: total`',
      examples: ['/count'],
    },
    pastEnd: {
      ...statuses,
      description:
        'with `page-number`: statuses that a page after the last one may get in place of an empty page',
      $comment: 'none',
      examples: [[404]],
    },
    next: {
      ...pointer,
      description: 'pointer from the body to the link to the next page',
      $comment: 'none; required with `missing-next`',
      examples: ['/next'],
    },
    first: { ...pointer, description: 'pointer to the link to the first page', examples: ['/first'] },
    last: { ...pointer, description: 'pointer to the link to the last page', examples: ['/last'] },
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
        'what a limit of zero may get besides an empty page: `tolerated` statuses at level standard, and `wholeList`, the consequence of a list as if no limit were given',
      $comment: 'none; `fail`',
      examples: [{ tolerated: [400], wholeList: 'warn' }],
    },
    readings,
  },
  allOf: [
    {
      if: { properties: { style: { const: 'marker' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: {
        required: ['limit', 'marker', 'ends'],
        properties: {
          ends: { enum: ['missing-next', 'empty-page'] },
          page: false,
          total: false,
          pastEnd: false,
        },
      },
    },
    {
      if: { properties: { style: { const: 'page-number' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['page', 'ends'], properties: { marker: false } },
    },
    {
      if: { required: ['ends'], properties: { ends: { const: 'total' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['total'] },
    },
    {
      if: { required: ['ends'], properties: { ends: { const: 'missing-next' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ['next'] },
    },
  ],
} as const;

/** Members that name a query parameter, which the operation has to have. */
export const pagingParameters = ['limit', 'marker', 'page'] as const;

/** Members that point into the body, whose schema has to describe what they point to. */
export const pagingPointers = ['next', 'first', 'last', 'total'] as const;

export type Paging = Typed<typeof paging>;

/** What a limit of zero may get besides an empty page. */
export type ZeroLimit = Paging['zeroLimit'];
