import { nullness } from './nullness.ts';
import type { Operator } from './operator.ts';

/** `is-present`: the opposite of `is-null`: by true the member has a value, by false it is null. */
export const isPresent: Operator = {
  ...nullness('false'),
  name: 'is-present',
  phrase: 'having a value is',
};
