import type { VocabularyMember } from './member.ts';
import { name, readings } from './shared.ts';
import type { Typed } from './typed.ts';

/** How a part of a body stands in XML, where OpenAPI's own `xml` cannot say it. */
export const xml = {
  name: 'x-xml',
  place: 'schema',
  schema: {
    description: "how XML represents a part of a body, if OpenAPI's own `xml` cannot describe it",
    type: 'object',
    additionalProperties: false,
    properties: {
      root: {
        const: 'member',
        description:
          '`member`: the root element stands for the only member of the object and has its name, such as `<badRequest code="400">`',
        examples: ['member'],
      },
      entries: {
        type: 'object',
        required: ['element', 'key'],
        additionalProperties: false,
        properties: { element: name, key: name },
        description:
          'the object is a map: each pair is an `element` with its name in the attribute `key` and its value as text, such as `<meta key="os_type">linux</meta>`',
        examples: [{ element: 'meta', key: 'key' }],
      },
      null: {
        type: 'object',
        required: ['text'],
        additionalProperties: false,
        properties: {
          text: name,
          tolerated: { type: 'array', items: { enum: ['empty', 'nil', 'absent'] }, default: [] },
          readings,
        },
        description:
          'the `text` that stands for null; `tolerated` lists what can stand for null at level standard: an `empty` element, an element with `xsi:nil` (`nil`), or no element (`absent`)',
        examples: [{ text: 'None', tolerated: ['empty'] }],
      },
    },
  },
} as const satisfies VocabularyMember;

export type XmlEntry = Typed<typeof xml.schema>;
