import { operators } from '../api/vocabulary/operators.ts';
import { boundOperator } from './bound.ts';
import type { Operator } from './operator.ts';

/** `less`: the member lies below the value. What equals the value does not match; the wanted data of `greater` serve both. */
export const less: Operator = {
  ...boundOperator(operators.less.bounds, 'out'),
  name: 'less',
  phrase: 'is less than',
  wantedData: () => [],
};
