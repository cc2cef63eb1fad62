import { linkSelection, pointer, readings, support, word } from './shared.ts';
import type { Typed } from './typed.ts';

const form = {
  type: 'object',
  required: ['form'],
  additionalProperties: false,
  properties: {
    form: { enum: ['id', 'url'] },
    support: { ...support, default: 'required' },
    readings,
  },
} as const;

/** Of `refers-to`: how the thing may be named. */
export const reference = {
  type: 'object',
  required: ['forms', 'suffix'],
  additionalProperties: false,
  properties: {
    forms: {
      type: 'array',
      items: form,
      minItems: 1,
      description:
        'how a value can name the thing, the most likely form first: each with `form`, which is `id` or `url`, and its `support`',
      examples: [[{ form: 'url' }, { form: 'id', support: 'optional' }]],
    },
    suffix: {
      ...word,
      description: 'the end of the path in the address of the thing; `{id}` stands for its id',
      examples: ['/servers/{id}'],
    },
    link: {
      type: 'object',
      required: ['pointer', 'select'],
      additionalProperties: false,
      properties: { pointer, select: linkSelection },
      description: 'where an entry shows that address, with `pointer` and `select` as in `links`',
      examples: [{ pointer: '/server/links', select: { member: 'rel', equals: 'self', address: 'href' } }],
    },
  },
} as const;

export type Reference = Typed<typeof reference>;
export type ReferenceForm = Typed<typeof form>;
