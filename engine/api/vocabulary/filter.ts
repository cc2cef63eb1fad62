import { goesWith, isNeededBy } from './filter-rules.ts';
import type { VocabularyMember } from './member.ts';
import { looksIntoTexts, operatorNames, takesSeveral } from './operators.ts';
import { reference } from './reference.ts';
import { selection } from './selection.ts';
import {
  consequence,
  kind,
  meaningless,
  name,
  names,
  pointerOrNone,
  pointers,
  readings,
  support,
} from './shared.ts';
import type { Typed } from './typed.ts';

/** How a parameter picks entries of the list. */
export const filter = {
  name: 'x-filter',
  place: 'parameter',
  repeats: true,
  schema: {
    description:
      'the parameter picks entries of the list; a list of such entries where it does so in several ways, told apart by how the value is written',
    type: 'object',
    required: ['operator', 'field', 'kind'],
    additionalProperties: false,
    properties: {
      operator: {
        enum: operatorNames,
        description: 'how the value picks entries, see below',
        examples: ['equals'],
      },
      field: {
        ...pointerOrNone,
        description:
          'pointer from an entry to the field it picks by; empty where the entry itself is a text or a number',
        examples: ['/name'],
      },
      kind: { ...kind, description: "how the field's values compare", examples: ['text'] },
      fields: {
        ...pointers,
        default: [],
        description: 'with `search`: pointers to the other fields that are searched, all of them',
        $comment: 'none',
        examples: [['/title', '/summary']],
      },
      value: {
        ...name,
        minLength: 1,
        description:
          'how the value stands in the parameter: `{value}`; with `in` and `not-in`, `{values}`; with `between`, `{low}` and `{high}`; with `is-null` and `is-present` also a text without any of them, which stands for true',
        $comment: '`{value}`',
        examples: ['gte:{value}'],
      },
      several: {
        enum: ['comma', 'repeated', 'bracketed', 'indexed'],
        description:
          'with `in`, `not-in` and `between`, how several values stand: `comma`, in one, between commas; `repeated`, each in a parameter of its own; `bracketed` and `indexed`, the same with `[]`, or with `[0]`, `[1]` and so on, after its name',
        $comment: "as the schema's `style` and `explode` say of an array; `comma` otherwise",
        examples: ['repeated'],
      },
      separator: {
        ...name,
        minLength: 1,
        description:
          'with `in` and `not-in`: what stands between several values in one, where that is another sign than a comma, or a word',
        $comment: "as the schema's `style` says of an array; a comma otherwise",
        examples: ['|', ' OR '],
      },
      quotes: {
        enum: ['none', 'doubled', 'backslash'],
        default: 'none',
        description:
          'how a quotation mark is written in a value that stands between such: `doubled`; after a `backslash`; `none`: values that have one are not asked for',
        examples: ['doubled'],
      },
      together: {
        ...name,
        minLength: 1,
        description:
          'how one parameter takes two of its filters at once: `repeated`, given twice, or a text with `{left}` and `{right}`',
        $comment: 'it takes one at a time',
        examples: ['{left} and {right}'],
      },
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
      case: {
        enum: ['significant', 'ignored', 'any'],
        description:
          'of texts, in place of `caseBlind`, whether a difference in case counts: it is `significant`, or `ignored`, or `any` of both will do',
        $comment: '`any` with `contains`, `starts-with`, `ends-with` and `search`; `caseBlind` otherwise',
        examples: ['ignored'],
      },
      wildcards: {
        enum: ['open', 'literal'],
        default: 'open',
        description:
          'with `contains`, `starts-with`, `ends-with` and `search`: whether `%`, `_` and `*` in a value are `open`, because servers may take them for any text, or `literal` signs',
        examples: ['literal'],
      },
      unknown: {
        enum: ['empty', 'open'],
        default: 'empty',
        description:
          'what a value brings that nothing has: an `empty` list, or, `open`, a refusal with 400, 404 or 422 will do as well, as where it names a thing that has to exist',
        examples: ['open'],
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
      equality: {
        enum: ['open', 'included', 'excluded'],
        default: 'open',
        description:
          'with `changed-since`: whether an entry whose time is the value itself is `included` or `excluded`; `open`: it may be either',
        examples: ['included'],
      },
      zones: {
        type: 'array',
        minItems: 1,
        items: { enum: ['utc', 'offset', 'none'] },
        $comment: '`[utc, offset, none]`, and with the format date-time `[utc, offset]`',
        description:
          'of an instant, the ways to write its zone that the server takes: `utc`, as `Z`; an `offset` such as `+01:00`; `none`, which means UTC; requests have the first of them',
        examples: [['utc']],
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
      isNeededBy('reference', 'refers-to'),
      isNeededBy('selection', 'selects'),
      goesWith('tolerance', ['changed-since'], { exclusiveMinimum: 0 }),
      goesWith('equality', ['changed-since'], { enum: ['included', 'excluded'] }),
      goesWith('fields', ['search'], { minItems: 1 }),
      goesWith('wildcards', operatorNames.filter(looksIntoTexts), { const: 'literal' }),
      goesWith('several', operatorNames.filter(takesSeveral), {}),
      goesWith('separator', ['in', 'not-in'], {}),
      {
        if: { required: ['several'], properties: { several: { not: { const: 'comma' } } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { properties: { separator: meaningless('several values that do not stand in one', {}) } },
      },
      {
        if: { required: ['case'] },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: { properties: { caseBlind: meaningless('case', { enum: ['accept', 'warn'] }) } },
      },
      goesWith('reference', ['refers-to'], {}),
      goesWith('selection', ['selects'], {}),
    ],
  },
} as const satisfies VocabularyMember;

export type Filter = Typed<typeof filter.schema>;
