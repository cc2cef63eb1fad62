import { memo } from '../base/memo.ts';
import { drawIds, isOfFormOf } from './id-form.ts';
import type { FieldValue, Kind } from './kind.ts';
import { text } from './text.ts';

/** The ids that are seen, each once. */
const distinct = memo((values: readonly FieldValue[]): readonly string[] => [
  ...new Set(values.map((value) => value.text)),
]);

/**
 * `identifier`: names one thing, by a text or by a number. Compared as it stands; what nothing has is of the form of the ids that are
 * seen, and a server may refuse what is not.
 */
export const identifier: Kind = {
  ...text,
  name: 'identifier',
  isFreeText: false,
  read: (value) =>
    text.read(typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value),
  recognises: () => false,
  mayBeRefused: (value, values) => !isOfFormOf(distinct(values), value),
  *absentValues(values, seed, purpose) {
    yield* drawIds(distinct(values), seed, purpose);
    yield* text.absentValues(values, seed, purpose);
  },
  // Any two items differ in what identifies them.
  dataForOrder: () => [],
};
