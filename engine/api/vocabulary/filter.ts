import { goesWith, isNeededBy } from './filter-rules.ts';
import type { VocabularyMember } from './member.ts';
import { comparesParts, operatorNames, takesSeveral } from './operators.ts';
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
      'the parameter filters the list. Can be an array if the parameter filters in several ways, which the form of the value distinguishes',
    type: 'object',
    required: ['operator', 'field', 'kind'],
    additionalProperties: false,
    properties: {
      operator: {
        enum: operatorNames,
        description: 'how the value selects entries, see below',
        examples: ['equals'],
      },
      field: {
        ...pointerOrNone,
        description:
          'pointer from an entry to the field that the parameter filters by; empty if the entries are plain texts or numbers',
        examples: ['/name'],
      },
      kind: { ...kind, description: 'how values of the field compare', examples: ['text'] },
      fields: {
        ...pointers,
        default: [],
        description: 'with `search`: pointers to all other fields that the server searches',
        $comment: 'none',
        examples: [['/title', '/summary']],
      },
      value: {
        ...name,
        minLength: 1,
        description:
          'a template for the value of the parameter, with the placeholder `{value}`; with `in` and `not-in`, `{values}`; with `between`, `{low}` and `{high}`; with `is-null` and `is-present`, a text without a placeholder stands for true',
        $comment: '`{value}`',
        examples: ['gte:{value}'],
      },
      several: {
        enum: ['comma', 'repeated', 'bracketed', 'indexed'],
        description:
          'with `in`, `not-in` and `between`: how to write several values. `comma`: in one parameter, separated by commas; `repeated`: each in a separate parameter; `bracketed` and `indexed`: as `repeated`, with `[]`, or with `[0]`, `[1]` and so on, after the name',
        $comment: 'for an array, as `style` and `explode` say; otherwise `comma`',
        examples: ['repeated'],
      },
      separator: {
        ...name,
        minLength: 1,
        description:
          'with `in` and `not-in`: the separator of several values in one parameter, if it is not a comma; it can be a word',
        $comment: 'for an array, as `style` says; otherwise a comma',
        examples: ['|', ' OR '],
      },
      quotes: {
        enum: ['none', 'doubled', 'backslash'],
        default: 'none',
        description:
          'how to write a quotation mark in a quoted value: `doubled`; after a `backslash`; `none`: the suite sends no value that contains one',
        examples: ['doubled'],
      },
      together: {
        ...name,
        minLength: 1,
        description:
          'how a request combines two filters of the parameter: `repeated` gives the parameter twice; any other text is a template with `{left}` and `{right}`',
        $comment: 'one filter per request',
        examples: ['{left} and {right}'],
      },
      support: {
        ...support,
        default: 'required',
        description: '`optional`: a server can refuse or ignore it',
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
          'all values, if the documents name them all and the schema has no enum; each entry of the list matches exactly one of them',
        $comment: "the schema's `enum`",
        examples: [['open', 'closed']],
      },
      examples: {
        ...names,
        default: [],
        description:
          'values that the documents name as examples and that the unfiltered list shows; the suite sends each of them',
        examples: [['planned', 'built']],
      },
      further: {
        ...names,
        default: [],
        description:
          'words that known servers have in addition to the enumeration and that the documents do not name; the suite sends each of them',
        examples: [['archived']],
      },
      counterpart: {
        ...name,
        description: 'the parameter for the opposite bound of the same field',
        examples: ['heaviest'],
      },
      openBound: {
        ...consequence,
        default: 'fail',
        description: 'consequence if the result leaves out entries equal to the bound',
        examples: ['warn'],
      },
      caseBlind: {
        ...consequence,
        default: 'fail',
        description: 'consequence if the filter is case-insensitive',
        examples: ['warn'],
      },
      case: {
        enum: ['significant', 'ignored', 'any'],
        description:
          'for texts, instead of `caseBlind`: whether the filter is case-sensitive (`significant`), case-insensitive (`ignored`), or either (`any`)',
        $comment: '`any` with `contains`, `starts-with`, `ends-with` and `search`; `caseBlind` otherwise',
        examples: ['ignored'],
      },
      wildcards: {
        enum: ['open', 'literal'],
        default: 'open',
        description:
          'with `contains`, `starts-with` and `ends-with`: the meaning of `%`, `_` and `*` in a value. `open`: a server can treat them as wildcards; `literal`: they stand for themselves, and the suite sends values that have them',
        examples: ['literal'],
      },
      unknown: {
        enum: ['empty', 'open'],
        default: 'empty',
        description:
          'the response to a value that no entry has. `empty`: an empty list; `open`: an empty list or status 400, 404 or 422, for values that name a thing that has to exist',
        examples: ['open'],
      },
      operators: {
        ...consequence,
        default: 'fail',
        description:
          'consequence if the server treats a word before a colon in a value as an operator; unless it is `fail`, a server can refuse an unknown word at level standard',
        examples: ['warn'],
      },
      completeAt: {
        enum: ['always', 'strict'],
        default: 'always',
        description: '`strict`: the result must have every matching entry only at level strict',
        examples: ['strict'],
      },
      tolerance: {
        type: 'number',
        minimum: 0,
        default: 0,
        description:
          'with `changed-since`: seconds before and after the value within which, at level standard, an entry can match or not',
        examples: [1],
      },
      equality: {
        enum: ['open', 'included', 'excluded'],
        default: 'open',
        description:
          'with `changed-since`: whether an entry whose time equals the value is `included` or `excluded`; `open`: either is correct',
        examples: ['included'],
      },
      zones: {
        type: 'array',
        minItems: 1,
        items: { enum: ['utc', 'offset', 'none'] },
        $comment: '`[utc, offset, none]`, and with the format date-time `[utc, offset]`',
        description:
          'for an instant: the forms of the time zone that the server accepts. `utc`: `Z`; `offset`: such as `+01:00`; `none`: no zone, which means UTC. Requests use the first of them',
        examples: [['utc']],
      },
      admitsDeleted: {
        type: 'boolean',
        default: false,
        description: 'the result can include deleted entries that the unfiltered list does not show',
        examples: [true],
      },
      reference: {
        ...reference,
        description: 'with `refers-to`: how a value can name the thing, see below',
        $comment: 'required with `refers-to`',
      },
      selection: {
        ...selection,
        description: 'with `selects`: the meaning of the words, see below',
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
      goesWith('wildcards', operatorNames.filter(comparesParts), { const: 'literal' }),
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
