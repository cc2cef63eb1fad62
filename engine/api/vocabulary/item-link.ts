import { linkSelection, name, pointer, readings, word } from './shared.ts';
import type { Typed } from './typed.ts';

/** A link of an entry to itself. */
export const itemLink = {
  type: 'object',
  required: ['name', 'pointer', 'suffix'],
  additionalProperties: false,
  properties: {
    name: { ...name, description: 'the name in check ids', examples: ['self'] },
    pointer: {
      ...pointer,
      description: 'pointer from the entry to the address, or with `select` to an array of links',
      examples: ['/links'],
    },
    select: {
      ...linkSelection,
      description:
        'the element of the array to use: its `member` has the value `equals`, and its member `address` has the address',
      $comment: 'the pointer leads to the address',
      examples: [{ member: 'rel', equals: 'self', address: 'href' }],
    },
    suffix: {
      ...word,
      description: 'the end of the path in the address; `{id}` stands for the identity of the entry',
      examples: ['/widgets/{id}'],
    },
    leadsToItem: {
      type: 'object',
      additionalProperties: false,
      properties: { wrapper: pointer },
      description: 'the address returns the entry itself, at the pointer `wrapper` if there is one',
      $comment: 'the suite does not follow the link',
      examples: [{ wrapper: '/widget' }],
    },
    belowEndpoint: {
      type: 'boolean',
      default: false,
      description: 'at level strict, the address is below the path of the endpoint',
      examples: [true],
    },
    differsFrom: {
      ...name,
      description: 'name of another link of the entry that should have a different address',
      examples: ['self'],
    },
    readings,
  },
} as const;

export type ItemLink = Typed<typeof itemLink>;
/** A link that stands in an array of links: the element whose `member` is `equals` has it as `address`. */
export type LinkSelection = Typed<typeof linkSelection>;
