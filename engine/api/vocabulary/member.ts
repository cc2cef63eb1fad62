import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonArray, isJsonObject, type Json } from '../../base/json.ts';
import { memo } from '../../base/memo.ts';
import { each, failure, failures, type Result, success } from '../../base/result.ts';
import type { Typed } from './typed.ts';
import { sentencesOf } from './wrong.ts';

/** The objects of an OpenAPI file on which a member of the vocabulary can stand. */
export type Place =
  | 'document'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'header'
  | 'response'
  | 'content'
  | 'schema';

/** One `x-` member: where it stands and what it holds. */
export interface VocabularyMember<S extends object = object> {
  readonly name: `x-${string}`;
  readonly place: Place;
  /** JSON Schema of the value; its defaults are what counts where a part is left out. */
  readonly schema: S;
  /** A list of such values may stand there as well as one. */
  readonly repeats?: true;
}

/** The suite's own schemas are held to the schema of schemas by a test, since compiling that one takes longer than all of them. */
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allErrors: true,
  verbose: true,
  meta: false,
  validateSchema: false,
});
const validatorOf = memo((schema: object): ValidateFunction => ajv.compile(schema));

/**
 * Reads the value of a member.
 *
 * @param where the file and the place of the value in it, for messages.
 * @returns the value with every default filled in, or a problem with the code `specification-vocabulary`.
 */
export function readMember<S extends object>(
  member: VocabularyMember<S>,
  value: Json,
  where: string,
): Result<Typed<S>> {
  const validate = validatorOf(member.schema);
  const completed = withDefaults(member.schema, value);
  if (isValid<Typed<S>>(validate, completed)) return success(completed);
  return failures(
    'specification-vocabulary',
    sentencesOf(validate.errors ?? [], (pointer) => `${where}${pointer}`),
  );
}

/** Reads the value of a member where the object has it. */
export function readOptional<S extends object>(
  member: VocabularyMember<S>,
  parent: { readonly [name: string]: Json },
  where: string,
): Result<Typed<S> | undefined> {
  const value = parent[member.name];
  return value === undefined ? success(undefined) : readMember(member, value, `${where}/${member.name}`);
}

/** Reads the values of a member that may stand there once or as a list; none where the object does not have it. */
export function readRepeated<S extends object>(
  member: VocabularyMember<S>,
  parent: { readonly [name: string]: Json },
  where: string,
): Result<readonly Typed<S>[]> {
  const value = parent[member.name];
  if (value === undefined) return success([]);
  const place = `${where}/${member.name}`;
  if (isJsonArray(value) && value.length === 0)
    return failure(
      'specification-vocabulary',
      `${place}: the list is empty; give it at least one entry, or leave ${member.name} out.`,
    );
  if (isJsonArray(value))
    return each(value.map((one, index) => readMember(member, one, `${place}/${index}`)));
  const only = readMember(member, value, place);
  return only.ok ? success([only.value]) : only;
}

function isValid<T>(validate: ValidateFunction, value: unknown): value is T {
  return validate(value);
}

/** A copy of a value in which every part that is left out and has a default is there. */
function withDefaults(schema: unknown, value: Json): Json {
  if (!isJsonObject(schema)) return value;
  if (isJsonArray(value)) return value.map((element) => withDefaults(schema.items, element));
  if (!isJsonObject(value)) return value;
  const described = isJsonObject(schema.properties) ? schema.properties : {};
  const members = new Map(Object.entries(value));
  for (const [name, part] of Object.entries(described)) {
    const given = members.has(name) ? members.get(name) : isJsonObject(part) ? part.default : undefined;
    if (given !== undefined) members.set(name, withDefaults(part, given));
  }
  return Object.fromEntries(members);
}
