import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { badValuesOf, wordsOf } from './bad-values.ts';
import { deriveRefusals } from './derive-refusals.ts';
import type { Filter, Parameter } from './filter-model.ts';
import { checkPattern } from './patterns.ts';
import { delimiterOf } from './serialisation.ts';
import { filter } from './vocabulary/filter.ts';
import { readOptional } from './vocabulary/member.ts';
import { refusals } from './vocabulary/refusals.ts';

/** What the operation says that its parameters depend on. */
export interface ParameterContext {
  /** Name of the parameter for the size of a page. */
  readonly pageSize: string | undefined;
  /** Names of the parameters by which pages and an order are asked for. */
  readonly named: readonly string[];
  /** Statuses that a bad value in the query may get, and one in the path. */
  readonly refused: Readonly<Record<Parameter['place'], readonly number[]>>;
}

/** The query and path parameters of an operation, with what OpenAPI and the vocabulary say of each. */
export function deriveParameters(
  entries: readonly Json[],
  context: ParameterContext,
  where: string,
): Result<readonly Parameter[]> {
  const parameters = new Map<string, Parameter>();
  for (const entry of entries) {
    if (!isJsonObject(entry) || typeof entry.name !== 'string' || typeof entry.in !== 'string')
      return failure(
        'specification-malformed',
        `${where}: a parameter needs a name and says in what it stands.`,
      );
    if (entry.in !== 'query' && entry.in !== 'path') continue;
    const derived = deriveParameter(entry, entry.name, entry.in, context, `${where}: ${entry.name}`);
    if (!derived.ok) return derived;
    // A parameter of the operation replaces one of the path.
    parameters.set(`${entry.in} ${entry.name}`, derived.value);
  }
  return success([...parameters.values()]);
}

function deriveParameter(
  entry: JsonObject,
  name: string,
  place: Parameter['place'],
  { pageSize, named, refused }: ParameterContext,
  where: string,
): Result<Parameter> {
  const schema = isJsonObject(entry.schema) ? entry.schema : {};
  const pattern = checkPattern(schema, where);
  if (!pattern.ok) return pattern;
  const filtering = readOptional(filter, entry, where);
  if (!filtering.ok) return filtering;
  const given = readOptional(refusals, entry, where);
  if (!given.ok) return given;
  const isSent =
    place === 'path' || filtering.value !== undefined || given.value !== undefined || named.includes(name);
  const delimiter = delimiterOf(entry, place, isSent, where);
  if (!delimiter.ok) return delimiter;
  const bad = badValuesOf(name, schema, name === pageSize);
  const bounds = deriveRefusals(bad, given.value, refused[place], `${where}: x-refuses`);
  if (!bounds.ok) return bounds;
  const words = withWords(filtering.value, wordsOf(schema), where);
  if (!words.ok) return words;
  return success({
    name,
    place,
    default: textOf(schema.default),
    example: textOf(schema.default) ?? textOf(entry.example) ?? textOf(schema.example),
    range: { minimum: numberOf(schema.minimum), maximum: numberOf(schema.maximum) },
    filter: words.value === undefined ? undefined : { ...words.value, delimiter: delimiter.value },
    refusals: bounds.value,
  });
}

/** The values of a filter are the words of its parameter's `enum`, where there is one. */
function withWords(
  filtering: Filter | undefined,
  words: readonly string[],
  where: string,
): Result<Filter | undefined> {
  if (filtering === undefined || words.length === 0) return success(filtering);
  if (filtering.values.length > 0)
    return failure(
      'specification-vocabulary',
      `${where}: x-filter repeats in values what the schema says in enum; take values out.`,
    );
  return success({ ...filtering, values: words });
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function textOf(value: Json | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}
