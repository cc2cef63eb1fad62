import { linkSelection, name, pointer, readings, word } from './shared.ts';
import type { Typed } from './typed.ts';

/** A link of an entry to itself. */
export const itemLink = {
  type: 'object',
  required: ['name', 'pointer', 'suffix'],
  additionalProperties: false,
  properties: {
    name: { ...name, description: 'its name in check ids', examples: ['self'] },
    pointer: {
      ...pointer,
      description: 'pointer from the entry to the address, or with `select` to an array of links',
      examples: ['/links'],
    },
    select: {
      ...linkSelection,
      description:
        'which element of the array: its `member` is `equals`, and the address stands in its member `address`',
      $comment: 'the pointer leads to the address',
      examples: [{ member: 'rel', equals: 'self', address: 'href' }],
    },
    suffix: {
      ...word,
      description: "what the path of the address ends in; `{id}` stands for the entry's identity",
      examples: ['/widgets/{id}'],
    },
    leadsToItem: {
      type: 'object',
      additionalProperties: false,
      properties: { wrapper: pointer },
      description: 'the address gives the entry itself, below the pointer `wrapper` if there is one',
      $comment: 'it is not followed',
      examples: [{ wrapper: '/widget' }],
    },
    belowEndpoint: {
      type: 'boolean',
      default: false,
      description: "at level strict the address lies below the endpoint's own path",
      examples: [true],
    },
    differsFrom: {
      ...name,
      description: 'name of a link of the same entry that, as a SHOULD, has another address',
      examples: ['self'],
    },
    readings,
  },
} as const;

export type ItemLink = Typed<typeof itemLink>;
/** A link that stands in an array of links: the element whose `member` is `equals` has it as `address`. */
export type LinkSelection = Typed<typeof linkSelection>;
