import type { VocabularyMember } from './member.ts';
import { reference } from './reference.ts';
import { selection } from './selection.ts';
import { consequence, kind, name, names, pointer, readings, support } from './shared.ts';
import type { Typed } from './typed.ts';

/** How a parameter picks entries of the list. */
export const filter = {
  name: 'x-filter',
  place: 'parameter',
  schema: {
    description: 'the parameter picks entries of the list',
    type: 'object',
    required: ['operator', 'field', 'kind'],
    additionalProperties: false,
    properties: {
      operator: {
        enum: ['equals', 'at-least', 'at-most', 'changed-since', 'refers-to', 'selects'],
        description: 'how the value picks entries, see below',
        examples: ['equals'],
      },
      field: {
        ...pointer,
        description: 'pointer from an entry to the field it picks by',
        examples: ['/name'],
      },
      kind: { ...kind, description: "how the field's values compare", examples: ['text'] },
      support: {
        ...support,
        default: 'required',
        description: '`optional`: a server may refuse or ignore it',
        examples: ['optional'],
      },
      absence: {
        ...consequence,
        default: 'accept',
        description: 'consequence if a server refuses or ignores an optional filter',
        examples: ['warn'],
      },
      values: {
        ...names,
        default: [],
        description:
          'the values, where the documents name them all and the schema has no enum; the lists they give divide the whole',
        $comment: "the schema's `enum`",
        examples: [['open', 'closed']],
      },
      examples: {
        ...names,
        default: [],
        description:
          'values that the documents name among others and that the plain list shows; each is asked for',
        examples: [['planned', 'built']],
      },
      further: {
        ...names,
        default: [],
        description:
          'words that the documents do not name and that known servers have beside those of the enumeration; each is asked for',
        examples: [['archived']],
      },
      counterpart: {
        ...name,
        description: 'the parameter that bounds the same field from the other side',
        examples: ['heaviest'],
      },
      openBound: {
        ...consequence,
        default: 'fail',
        description: 'consequence if entries equal to the bound are left out',
        examples: ['warn'],
      },
      caseBlind: {
        ...consequence,
        default: 'fail',
        description: 'consequence if case is ignored',
        examples: ['warn'],
      },
      operators: {
        ...consequence,
        default: 'fail',
        description:
          'consequence if a word before a colon in a value is read as an operator; unless `fail`, an unknown word may be refused at level standard',
        examples: ['warn'],
      },
      completeAt: {
        enum: ['always', 'strict'],
        default: 'always',
        description: '`strict`: only at that level must every entry that matches be returned',
        examples: ['strict'],
      },
      tolerance: {
        type: 'number',
        minimum: 0,
        default: 0,
        description:
          'with `changed-since`: seconds about the value in which, at level standard, an entry may be in or out',
        examples: [1],
      },
      admitsDeleted: {
        type: 'boolean',
        default: false,
        description: 'deleted entries, which the plain list does not show, may be returned as well',
        examples: [true],
      },
      reference: {
        ...reference,
        description: 'with `refers-to`: how the thing may be named, see below',
        $comment: 'required with `refers-to`',
      },
      selection: {
        ...selection,
        description: 'with `selects`: what the words stand for, see below',
        $comment: 'required with `selects`',
      },
      readings,
    },
    allOf: [
      {
        if: { properties: { operator: { const: 'refers-to' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ['reference'] },
        else: { not: { required: ['reference'] } },
      },
      {
        if: { properties: { operator: { const: 'selects' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { required: ['selection'] },
        else: { not: { required: ['selection'] } },
      },
      {
        if: { properties: { tolerance: { exclusiveMinimum: 0 } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { properties: { operator: { const: 'changed-since' } } },
      },
    ],
  },
} as const satisfies VocabularyMember;

export type Filter = Typed<typeof filter.schema>;
/**
 * How a filter's value picks items by a field: equal to it; not below or not above it; `changed-since`, a time not
 * before it; `refers-to`, naming the same thing by its id or its address; `selects`, one of a few words each of which
 * stands for conditions.
 */
export type Operator = Filter['operator'];
