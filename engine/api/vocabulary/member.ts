import type { ErrorObject } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonArray, isJsonObject, type Json } from '../../base/json.ts';
import { memo } from '../../base/memo.ts';
import { each, failures, type Result, success } from '../../base/result.ts';
import type { Typed } from './typed.ts';

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
  const reasons = withoutOtherForms(validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(
      ({ instancePath, keyword, message, params }) =>
        `${where}${instancePath}: it ${keyword === 'false schema' ? 'means nothing beside the others' : message}${detail(params)}.`,
    );
  const [first = `${where}: it is not as the vocabulary has it.`, ...others] = new Set(reasons);
  return failures('specification-vocabulary', [first, ...others]);
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
  if (isJsonArray(value) && value.length > 0)
    return each(value.map((one, index) => readMember(member, one, `${place}/${index}`)));
  const only = readMember(member, value, place);
  return only.ok ? success([only.value]) : only;
}

function isValid<T>(validate: ValidateFunction, value: unknown): value is T {
  return validate(value);
}

/** Where a value may have one of several forms, only what is wrong with the form that it has. */
function withoutOtherForms(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  return choices.reduce((left, choice) => {
    const inside = left.filter(({ schemaPath }) => schemaPath.startsWith(`${choice.schemaPath}/`));
    const isOther = ({ keyword, instancePath }: ErrorObject): boolean =>
      keyword === 'type' && instancePath === choice.instancePath;
    if (inside.every(isOther)) return left;
    return left.filter((error) => error !== choice && !(inside.includes(error) && isOther(error)));
  }, errors);
}

/** A copy of a value in which every part that is left out and has a default is there. */
function withDefaults(schema: unknown, value: Json): Json {
  if (!isJsonObject(schema)) return value;
  if (isJsonArray(value)) return value.map((element) => withDefaults(schema.items, element));
  if (!isJsonObject(value)) return value;
  const described = isJsonObject(schema.properties) ? schema.properties : {};
  const members = new Map(Object.entries(value));
  for (const [name, part] of Object.entries(described)) {
    const given = members.get(name) ?? (isJsonObject(part) ? part.default : undefined);
    if (given !== undefined) members.set(name, withDefaults(part, given));
  }
  return Object.fromEntries(members);
}

/** The name that Ajv's own words leave out. */
function detail(params: Readonly<Record<string, unknown>>): string {
  if (typeof params.additionalProperty === 'string') return ` (${params.additionalProperty})`;
  return Array.isArray(params.allowedValues) ? ` (${params.allowedValues.join(', ')})` : '';
}
