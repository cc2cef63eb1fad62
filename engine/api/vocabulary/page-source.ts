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
        pointer,
        select: linkSelection,
        header: name,
        rel: name,
        holds: { enum: ['address', 'position'] },
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
