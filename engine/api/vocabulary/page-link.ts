import { consequence, name, pointer, readings, word } from './shared.ts';
import type { Typed } from './typed.ts';

/** A link of the page itself other than those that chain pages. */
export const pageLink = {
  type: 'object',
  required: ['name', 'pointer'],
  additionalProperties: false,
  properties: {
    name: { ...name, description: 'the name in check ids', examples: ['schema'] },
    pointer: { ...pointer, description: 'pointer from the body to the address', examples: ['/schema'] },
    absence: {
      ...consequence,
      default: 'accept',
      description: 'consequence of a page without the link',
      examples: ['warn'],
    },
    suffix: { ...word, description: 'the end of the path in the address', examples: ['/schemas/widgets'] },
    readings,
  },
} as const;

export type PageLink = Typed<typeof pageLink>;
