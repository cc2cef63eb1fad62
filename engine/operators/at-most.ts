import { operators } from '../api/vocabulary/operators.ts';
import { boundOperator } from './bound.ts';
import type { Operator } from './operator.ts';

/**
 * `at-most`: the member is the value or below it. `openBound` and `counterpart` are as for `at-least`, whose wanted data serve
 * both.
 */
export const atMost: Operator = {
  ...boundOperator(operators['at-most'].bounds, 'in'),
  name: 'at-most',
  phrase: 'is at most',
  wantedData: () => [],
};
