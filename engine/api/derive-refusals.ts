import { failure, type Result, success } from '../base/result.ts';
import type { BadValue } from './bad-values.ts';
import type { Refusal } from './filter-model.ts';
import type { RefusalEntry } from './vocabulary/refusals.ts';

/**
 * The bad values of a parameter and what each must get: those that its schema gives, and those that the vocabulary adds.
 *
 * @param bad the values that the schema gives.
 * @param entries what the vocabulary says: an entry without a value is of all that the schema gives, one with a value of
 *   that value; an empty list means that no value is refused.
 * @param refused the statuses that a bad value may get where the vocabulary says nothing.
 */
export function deriveRefusals(
  bad: readonly BadValue[],
  entries: readonly RefusalEntry[] | undefined,
  refused: readonly number[],
  where: string,
): Result<readonly Refusal[]> {
  if (entries?.length === 0) return success([]);
  const ofAll = (entries ?? []).filter(({ value }) => value === undefined);
  const [general, ...further] = ofAll;
  if (further.length > 0)
    return failure(
      'specification-vocabulary',
      `${where}: ${ofAll.length} entries have no value; one says what all values get that the schema refuses.`,
    );
  if (general !== undefined && bad.length === 0)
    return failure(
      'specification-vocabulary',
      `${where}: an entry has no value, and the schema refuses none; give the entry a value.`,
    );
  const derived = bad
    .filter(({ value }) => entries?.every((entry) => entry.value !== value) ?? true)
    .map(
      ({ value, because, empty = 'accept' }): Refusal => ({
        ...(general ?? { ...lenient(refused), empty }),
        value,
        because,
      }),
    );
  const explicit: Refusal[] = [];
  for (const { value, because, ...rest } of entries ?? []) {
    if (value === undefined) continue;
    const reason = because ?? bad.find((one) => one.value === value)?.because;
    if (reason === undefined)
      return failure(
        'specification-vocabulary',
        `${where}: "${value}" needs because, which says why it is bad.`,
      );
    explicit.push({ ...rest, value, because: reason });
  }
  return success([...derived, ...explicit]);
}

/**
 * OpenAPI says which values are bad, and not what a server does about them: none but a failure of the server is one. A word of no list and
 * a number out of bounds may select nothing, since nothing has them; who finds nothing by what breaks a pattern does not heed it.
 */
function lenient(refused: readonly number[]): Omit<Refusal, 'value' | 'because' | 'empty'> {
  return {
    query: [],
    expected: refused,
    tolerated: [],
    otherClientError: 'warn',
    ignored: 'warn',
    served: 'warn',
    readings: [],
  };
}
