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
          description: 'the element of the array to use, as in `links`',
          $comment: 'the pointer leads to the address',
          examples: [{ member: 'relation', equals: 'next', address: 'url' }],
        },
        header: {
          ...name,
          description: 'the header with the address; the success response must declare it',
          $comment: 'either `pointer` or `header`',
          examples: ['Link'],
        },
        rel: {
          ...name,
          description: 'with `header`: the relation of the link in a `Link` header (RFC 8288)',
          $comment: 'the value of the header is the address',
          examples: ['next'],
        },
        holds: {
          enum: ['address', 'position'],
          description:
            '`address`: an address, which can be relative to that of the page; `position`: only the value of the parameter for the position of the page',
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
