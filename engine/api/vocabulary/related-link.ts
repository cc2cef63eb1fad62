import { linkSelection, name, pointer, readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** A link inside an entry that leads to something else than the entry. */
export const relatedLink = {
  type: 'object',
  required: ['name', 'pointer', 'identity', 'suffix'],
  additionalProperties: false,
  properties: {
    name: { ...name, description: 'the name in check ids', examples: ['server-self'] },
    pointer: {
      ...pointer,
      description: 'pointer from the entry to the address, or with `select` to an array of links',
      examples: ['/server/links'],
    },
    select: {
      ...linkSelection,
      description: 'the element of the array to use, as in `links`',
      $comment: 'the pointer leads to the address',
      examples: [{ member: 'rel', equals: 'self', address: 'href' }],
    },
    identity: {
      ...pointer,
      description: 'pointer from the entry to the identity of the linked thing',
      examples: ['/server/id'],
    },
    suffix: {
      ...name,
      description: 'the end of the path in the address; `{id}` stands for that identity',
      examples: ['/servers/{id}'],
    },
    readings,
  },
} as const;

export type RelatedLink = Typed<typeof relatedLink>;
