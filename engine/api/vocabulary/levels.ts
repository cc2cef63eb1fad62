import type { VocabularyMember } from './member.ts';
import { names, readings } from './shared.ts';

const overlay = { type: 'object', properties: { readings } } as const;

/** Keywords that replace those beside them when a SHOULD counts. */
export const should = {
  name: 'x-should',
  place: 'schema',
  schema: {
    ...overlay,
    description:
      'keywords that express a SHOULD, in place of the same keywords next to `x-should`: a violation is a warning at level standard and a failure at level strict; `readings` are the readings behind them',
    examples: [{ required: ['weight'] }],
  },
} as const satisfies VocabularyMember;

/** Keywords that replace those beside them at level strict. */
export const strict = {
  name: 'x-strict',
  place: 'schema',
  schema: {
    ...overlay,
    description:
      'keywords that apply at level strict, in place of the same keywords next to `x-strict` and in `x-should`; `readings` are the readings behind them',
    examples: [{ type: ['integer', 'null'], readings: ['W09'] }],
  },
} as const satisfies VocabularyMember;

/** The readings that the keywords of a schema rest on. */
export const schemaReadings = {
  name: 'x-readings',
  place: 'schema',
  schema: { ...readings, description: 'the readings behind the keywords of the schema itself' },
} as const satisfies VocabularyMember;

/** Members that single entries may lack and the whole list may not. */
export const appears = {
  name: 'x-appears',
  place: 'schema',
  schema: {
    ...names,
    description: 'members that some entries can lack, but not all of them',
    examples: [['state']],
  },
} as const satisfies VocabularyMember;
