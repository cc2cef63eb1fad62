import { linkSelection, name, pointer } from './shared.ts';
import type { Typed } from './typed.ts';

/** Where a page has a link to another page: in its body or in a header; a text alone is a pointer. */
export const linkSource = {
  anyOf: [
    pointer,
    {
      type: 'object',
      additionalProperties: false,
      properties: {
        pointer: {
          ...pointer,
          description: 'pointer from the body to the address, or with `select` to an array of links',
          $comment: 'either `pointer` or `header`',
          examples: ['/link'],
        },
        select: {
          ...linkSelection,
          description: 'which element of the array, as in `links`',
          $comment: 'the pointer leads to the address',
          examples: [{ member: 'relation', equals: 'next', address: 'url' }],
        },
        header: {
          ...name,
          description: 'the header that has the address; the success has to declare it',
          $comment: 'either `pointer` or `header`',
          examples: ['Link'],
        },
        rel: {
          ...name,
          description:
            'with `header`, which of the links of a header `Link` (RFC 8288): the one with this relation',
          $comment: 'the value of the header is the address',
          examples: ['next'],
        },
        holds: {
          enum: ['address', 'position'],
          description:
            '`address`, which may be relative to that of the page; or `position`: only the value of the parameter for where a page begins',
          $comment: '`address`',
          examples: ['position'],
        },
      },
      oneOf: [{ required: ['pointer'] }, { required: ['header'] }],
      dependentRequired: { select: ['pointer'], rel: ['header'] },
    },
  ],
} as const;

/** Where a page has a number or a text about itself: in its body or in a header; a text alone is a pointer. */
export const valueSource = {
  anyOf: [
    pointer,
    {
      type: 'object',
      additionalProperties: false,
      properties: { pointer, header: name },
      oneOf: [{ required: ['pointer'] }, { required: ['header'] }],
    },
  ],
} as const;

export type LinkSource = Typed<typeof linkSource>;
export type ValueSource = Typed<typeof valueSource>;
