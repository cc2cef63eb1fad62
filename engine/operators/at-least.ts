import { operators } from '../api/vocabulary/operators.ts';
import { boundOperator } from './bound.ts';
import type { Operator } from './operator.ts';

/**
 * `at-least`: the member is the value or above it. `openBound` says whether a server may leave out what equals the value;
 * `counterpart` names the parameter that bounds the member from above.
 */
export const atLeast: Operator = {
  ...boundOperator(operators['at-least'].bounds, 'in'),
  name: 'at-least',
  phrase: 'is at least',
  wantedData: ({ counterpart }, { noun: { one }, member, parameter }) => [
    {
      what: `at least five values of ${member}, three or more apart, two further values that differ by one, and one above 4294967296`,
      why: `${parameter} and \`${counterpart ?? ''}\` can be tested at, next to, and between values, and with numbers of more than 32 bits`,
    },
    {
      what: `one ${one} without ${member}, for example one that is being created`,
      why: 'the test shows that an entry without a value matches no bound',
    },
  ],
};
