import { edgeOperator } from './edge.ts';
import type { Operator } from './operator.ts';
import { beginningOf } from './substrings.ts';

/** `starts-with`: the member is a text that begins with the value. */
export const startsWith: Operator = {
  ...edgeOperator({
    word: 'beginning',
    verb: 'begins with',
    partOf: beginningOf,
    signedPart: /^[A-Za-z0-9]{1,20}[%_*][A-Za-z0-9]/,
    isAt: (text, part) => text.startsWith(part),
    isElsewhere: (text, part) => text.indexOf(part, 1) > 0,
    trim: (text) => text.trimStart(),
  }),
  name: 'starts-with',
  phrase: 'starts with',
};
