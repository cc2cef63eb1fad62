import { nullness } from './nullness.ts';
import type { Operator } from './operator.ts';

/**
 * `is-null`: by true the member is null, by false it is not. A member that is not shown, or shown empty, may be null in the data base
 * and is open.
 */
export const isNull: Operator = {
  ...nullness('true'),
  name: 'is-null',
  phrase: 'being null is',
};
