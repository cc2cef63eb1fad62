import { operators } from '../api/vocabulary/operators.ts';
import { boundOperator } from './bound.ts';
import type { Operator } from './operator.ts';

/** `greater`: the member lies above the value. What equals the value does not match; `counterpart` is as for `at-least`. */
export const greater: Operator = {
  ...boundOperator(operators.greater.bounds, 'out'),
  name: 'greater',
  phrase: 'is greater than',
  wantedData: (_, { noun: { one }, member, parameter }) => [
    {
      what: `at least five values of ${member}, three or more apart, and one ${one} without it`,
      why: `${parameter} can be tested at, next to, and between values`,
    },
  ],
};
