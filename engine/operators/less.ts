import { boundOperator } from './bound.ts';
import type { Operator } from './operator.ts';

/** `less`: the member lies below the value. What equals the value does not match; the wanted data of `greater` serve both. */
export const less: Operator = {
  ...boundOperator('below', 'out'),
  name: 'less',
  phrase: 'is less than',
  wantedData: () => [],
};
