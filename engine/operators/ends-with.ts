import { edgeOperator } from './edge.ts';
import type { Operator } from './operator.ts';
import { endOf } from './substrings.ts';

/** `ends-with`: the member is a text that ends with the value. */
export const endsWith: Operator = {
  ...edgeOperator({
    word: 'end',
    verb: 'ends with',
    partOf: endOf,
    signedPart: /[A-Za-z0-9][%_*][A-Za-z0-9]{1,20}$/,
    isAt: (text, part) => text.endsWith(part),
    isElsewhere: (text, part) => text.slice(0, -1).includes(part),
    trim: (text) => text.trimEnd(),
  }),
  name: 'ends-with',
  phrase: 'ends with',
};
