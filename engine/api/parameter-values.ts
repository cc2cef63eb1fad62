import type { Json, JsonObject } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { admits } from './bad-values.ts';
import { elementSchema, type FlatSchema, flatSchema } from './flat-schema.ts';
import { compileBody } from './validate.ts';

/**
 * Whether the schema of a parameter allows any value, and its default among them.
 *
 * @returns problem `specification-schema`.
 */
export function checkValues(schema: JsonObject, where: string): Result<undefined> {
  const flat = flatSchema(schema);
  const problem = (words: string): Result<never> => failure('specification-schema', `${where}: ${words}.`);
  if (elementSchema(schema).enum?.length === 0) return problem('its enum has no value that it allows');
  const [least, most] = boundsOf(flat);
  if (least !== undefined && most !== undefined && least > most)
    return problem(`no value is at least ${least} and at most ${most}`);
  return flat.default === undefined || flat.default === null || fits(schema, flat.default)
    ? success(undefined)
    : problem(`its default ${JSON.stringify(flat.default)} is no value that it allows`);
}

function boundsOf(flat: FlatSchema): readonly [least: number | undefined, most: number | undefined] {
  const numbers = (...values: readonly (Json | undefined)[]): readonly number[] =>
    values.filter((value) => typeof value === 'number');
  const [least, most] = [
    numbers(flat.minimum, flat.exclusiveMinimum),
    numbers(flat.maximum, flat.exclusiveMaximum),
  ];
  return [
    least.length === 0 ? undefined : Math.max(...least),
    most.length === 0 ? undefined : Math.min(...most),
  ];
}

function fits(schema: JsonObject, value: Json): boolean {
  if (typeof value !== 'object') return admits(schema, String(value));
  try {
    return compileBody(schema, 'standard')(value).length === 0;
  } catch {
    return true;
  }
}
