import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { all, each, failure, type Result, success } from '../base/result.ts';
import { badValuesOf, wordsOf } from './bad-values.ts';
import { deriveRefusals } from './derive-refusals.ts';
import type { Filter, Parameter } from './filter-model.ts';
import { elementSchema, type FlatSchema, flatSchema } from './flat-schema.ts';
import { type ParameterObject, readParameter, readSchema } from './openapi.ts';
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

/** A parameter as it stands in the file, and where. */
export interface Declared {
  readonly node: Json;
  readonly place: string;
}

/** The query and path parameters of an operation, with what OpenAPI and the vocabulary say of each. */
export function deriveParameters(
  entries: readonly Declared[],
  context: ParameterContext,
  where: string,
): Result<readonly Parameter[]> {
  const derived = each(entries.map((entry) => deriveEntry(entry, context, where)));
  if (!derived.ok) return derived;
  // A parameter of the operation replaces one of the path.
  const parameters = new Map<string, Parameter>();
  for (const parameter of derived.value)
    if (parameter !== undefined) parameters.set(`${parameter.place} ${parameter.name}`, parameter);
  return success([...parameters.values()]);
}

/** One parameter; undefined for one that is neither in the query nor in the path. */
function deriveEntry(
  { node, place }: Declared,
  context: ParameterContext,
  where: string,
): Result<Parameter | undefined> {
  const entry = readParameter(node, place);
  if (!entry.ok) return entry;
  const { name, in: stands } = entry.value;
  if (stands !== 'query' && stands !== 'path') return success(undefined);
  return deriveParameter(entry.value, stands, context, `${where}: ${name}`);
}

function deriveParameter(
  entry: ParameterObject,
  place: Parameter['place'],
  { pageSize, named, refused }: ParameterContext,
  where: string,
): Result<Parameter> {
  const { name } = entry;
  const read = all(
    readSchema(entry.schema, where),
    readOptional(filter, entry, where),
    readOptional(refusals, entry, where),
  );
  if (!read.ok) return read;
  const [schema, filtering, given] = read.value;
  const flat = flatSchema(schema);
  if (elementSchema(schema).enum?.some((word) => typeof word === 'object' && word !== null))
    return failure(
      'specification-parameter',
      `${where}: its enum lists objects or arrays, which no text in an address is; list texts, numbers or truth values.`,
    );
  const isSent = place === 'path' || filtering !== undefined || given !== undefined || named.includes(name);
  const bad = badValuesOf(name, schema, name === pageSize);
  const derived = all(
    checkPattern(schema, where),
    delimiterOf(entry, place, isSent, where),
    deriveRefusals(bad, given, refused[place], `${where}: x-refuses`),
    withWords(filtering, wordsOf(schema), where),
  );
  if (!derived.ok) return derived;
  const [, delimiter, bounds, words] = derived.value;
  return success({
    name,
    place,
    required: entry.required === true,
    default: textOf(flat.default),
    example: exampleIn(entry, flat),
    range: rangeOf(flat),
    filter: words === undefined ? undefined : { ...words, delimiter },
    refusals: bounds,
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

/** The numbers between which a value has to be; of whole numbers, exclusive bounds are the next ones. */
function rangeOf(flat: FlatSchema): Parameter['range'] {
  const inclusive = (bound: Json | undefined, exclusive: Json | undefined, step: 1 | -1) => {
    if (typeof bound === 'number') return bound;
    return typeof exclusive === 'number' && flat.type?.join() === 'integer' ? exclusive + step : undefined;
  };
  return {
    minimum: inclusive(flat.minimum, flat.exclusiveMinimum, 1),
    maximum: inclusive(flat.maximum, flat.exclusiveMaximum, -1),
  };
}

/** A value that a parameter shows, its default before all others. */
function exampleIn(entry: ParameterObject, flat: FlatSchema): string | undefined {
  const named = isJsonObject(entry.examples) ? Object.values(entry.examples) : [];
  const shown = named.map((example) => (isJsonObject(example) ? example.value : undefined));
  const listed = isJsonArray(flat.examples) ? flat.examples : [];
  return [flat.default, entry.example, ...shown, flat.example, ...listed]
    .map(textOf)
    .find((text) => text !== undefined);
}

function textOf(value: Json | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}
