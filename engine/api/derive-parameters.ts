import { isSameHeader } from '../base/header-fields.ts';
import { isJsonArray, type Json } from '../base/json.ts';
import { nearestWord } from '../base/nearest.ts';
import { all, each, failure, type Result, success } from '../base/result.ts';
import { badValuesOf, wordsOf } from './bad-values.ts';
import { checkSchema } from './check-schemas.ts';
import type { Declared } from './declared.ts';
import { withoutDeepObjects } from './deep-objects.ts';
import { deriveFilters, type NamedFilter } from './derive-filters.ts';
import { deriveRefusals } from './derive-refusals.ts';
import { typesOf } from './described.ts';
import { exampleIn, textOf } from './example.ts';
import type { Parameter } from './filter-model.ts';
import { elementSchema, type FlatSchema, flatSchema } from './flat-schema.ts';
import { type ParameterObject, readParameter, readSchema } from './openapi.ts';
import { checkValues } from './parameter-values.ts';
import { delimiterOf } from './serialisation.ts';
import { filter } from './vocabulary/filter.ts';
import { readOptional, readRepeated } from './vocabulary/member.ts';
import { refusals } from './vocabulary/refusals.ts';

/** What the operation says that its parameters depend on. */
export interface ParameterContext {
  /** Name of the parameter for the size of a page. */
  readonly pageSize: string | undefined;
  /** Names of the parameters by which pages are asked for. */
  readonly pages: readonly string[];
  /** Names of the parameters by which pages and an order are asked for. */
  readonly named: readonly string[];
  /** Names of headers and cookies, in lower case, that hold what a client shows of itself. */
  readonly secrets: readonly string[];
  /** Whether the suite asks the operation for anything. */
  readonly isAsked: boolean;
  /** Whether the operation documents what a bad value gets. */
  readonly documentsRefusals: boolean;
  /** Statuses that a bad value in the query may get, and one in the path. */
  readonly refused: Readonly<Record<Parameter['place'], readonly number[]>>;
}

/** The query and path parameters of an operation, with what OpenAPI and the vocabulary say of each. */
export function deriveParameters(
  entries: readonly Declared[],
  context: ParameterContext,
): Result<readonly Parameter[]> {
  const declared = entries.flatMap(withoutDeepObjects);
  const derived = each(declared.map((entry) => deriveEntry(entry, context)));
  if (!derived.ok) return derived;
  // A parameter of the operation replaces one of the path.
  const parameters = new Map<string, Parameter>();
  for (const parameter of derived.value.flat())
    parameters.set(`${parameter.place} ${parameter.name}`, parameter);
  return success([...parameters.values()]);
}

/** One parameter, and those that it is to the checks because it filters in several ways; none for one that is neither in the query nor in the path. */
function deriveEntry(declared: Declared, context: ParameterContext): Result<readonly Parameter[]> {
  const { node, file, pointer } = declared;
  const place = `${file}: ${pointer}`;
  const entry = readParameter(node, place);
  if (!entry.ok) return entry;
  const { name, in: stands } = entry.value;
  if (stands !== 'query' && stands !== 'path') return notSent(entry.value, context, place);
  if (stands === 'path' && entry.value['x-filter'] !== undefined)
    return failure(
      'specification-vocabulary',
      `${place}/x-filter: the suite filters by parameters of the query, and ${name} is in the path.`,
    );
  return deriveParameter(entry.value, stands, context, declared);
}

/** A parameter in a header or a cookie, by which the suite asks for nothing. */
function notSent(
  entry: ParameterObject,
  { secrets, isAsked }: ParameterContext,
  place: string,
): Result<readonly []> {
  const { name, in: stands, required } = entry;
  if (stands !== 'header' && stands !== 'cookie') {
    const near = nearestWord(stands, ['query', 'path', 'header', 'cookie']);
    return failure(
      'specification-malformed',
      `${place}/in: "${stands}" is no place of a parameter; it has to be query, path, header or cookie.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const member = ['x-filter', 'x-refuses'].find((one) => entry[one] !== undefined);
  if (member !== undefined)
    return failure(
      'specification-vocabulary',
      `${place}/${member}: the suite asks by parameters of the query, and ${name} is in a ${stands}.`,
    );
  if (
    !isAsked ||
    stands === 'header' ||
    required !== true ||
    secrets.some((secret) => isSameHeader(secret, name))
  )
    return success([]);
  return failure(
    'specification-parameter',
    `${place}: the cookie ${name} is required, and the suite sends no cookies but that of a token.`,
  );
}

/** The types of what stands for a page, or for its size. */
const typesOfPages = ['integer', 'number', 'string'];

function deriveParameter(
  entry: ParameterObject,
  place: Parameter['place'],
  { pageSize, pages, named, refused, documentsRefusals, isAsked }: ParameterContext,
  { file, pointer }: Declared,
): Result<readonly Parameter[]> {
  const where = `${file}: ${pointer}`;
  const { name } = entry;
  const read = all(
    readSchema(entry.schema, where),
    readRepeated(filter, entry, where),
    readOptional(refusals, entry, where),
  );
  if (!read.ok) return read;
  const [schema, filtering, given] = read.value;
  const flat = flatSchema(schema);
  const isNamed = filtering.length > 0 || given !== undefined || named.includes(name);
  const isSent = isNamed || (isAsked && place === 'path');
  if (isSent && elementSchema(schema).enum?.some((word) => typeof word === 'object' && word !== null))
    return failure(
      'specification-parameter',
      `${where}/schema/enum: it lists objects or arrays, which no text in an address is; list texts, numbers or truth values.`,
    );
  // What cannot be used is looked at no further.
  const sound = checkSchema(schema, `${where}/schema`, false);
  if (!sound.ok) return sound;
  const bad = badValuesOf(name, schema, name === pageSize, documentsRefusals && !pages.includes(name));
  const types = typesOf(flat);
  if (pages.includes(name) && types.length > 0 && !types.some((type) => typesOfPages.includes(type)))
    return failure(
      'specification-parameter',
      `${where}/schema/type: ${name} asks for pages, and a value of the type ${types.join(' or ')} asks for none; give it the type ${typesOfPages.join(' or ')}.`,
    );
  const words = elementSchema(schema).enum?.map(String) ?? [];
  if (name === pageSize && words.length > 0 && !words.some((word) => /^\d+$/.test(word)))
    return failure(
      'specification-parameter',
      `${where}/schema/enum: ${name} asks for pages of a size, and ${words[0]} is none; list whole numbers.`,
    );
  const derived = all(
    checkValues(schema, `${where}/schema`),
    delimiterOf(entry, place, isSent, where),
    deriveRefusals(bad, given, refused[place], `${where}/x-refuses`),
  );
  if (!derived.ok) return derived;
  const [, delimiter, bounds] = derived.value;
  const filters = deriveFilters({ name, schema, delimiter }, filtering, where);
  if (!filters.ok) return filters;
  const [only, ...others] = filters.value;
  const several = isJsonArray(entry['x-filter']);
  const pointers = filters.value.map((_, index) => `${pointer}/x-filter${several ? `/${index}` : ''}`);
  const own: Parameter = {
    name,
    pointer,
    place,
    schema,
    required: entry.required === true,
    words: wordsOf(schema),
    default: textOf(flat.default),
    example: exampleIn(entry, flat),
    range: rangeOf(flat),
    filter: others.length === 0 ? only?.filter : undefined,
    filterPointer: pointers[0] ?? `${pointer}/x-filter`,
    refusals: bounds,
  };
  if (others.length === 0) return success([own]);
  return success([
    own,
    ...filters.value.map((one, index) => withFilter(own, one, pointers[index] ?? pointer)),
  ]);
}

/** One of several filters of a parameter, as checks know it: a parameter that does nothing else. */
function withFilter(
  parameter: Parameter,
  { name, filter: one }: NamedFilter,
  filterPointer: string,
): Parameter {
  return {
    ...parameter,
    name,
    words: [],
    default: undefined,
    example: undefined,
    range: { minimum: undefined, maximum: undefined },
    filter: one,
    filterPointer,
    refusals: [],
  };
}

/** The numbers between which a value has to be; of whole numbers, exclusive bounds are the next ones, and a list of numbers has its ends. */
function rangeOf(flat: FlatSchema): Parameter['range'] {
  const inclusive = (bound: Json | undefined, exclusive: Json | undefined, step: 1 | -1) => {
    if (typeof bound === 'number') return bound;
    return typeof exclusive === 'number' && flat.type?.join() === 'integer' ? exclusive + step : undefined;
  };
  const words = (flat.enum ?? []).map((word) => (typeof word === 'object' ? Number.NaN : Number(word)));
  const isListed = words.length > 0 && words.every(Number.isFinite);
  return {
    minimum: isListed ? Math.min(...words) : inclusive(flat.minimum, flat.exclusiveMinimum, 1),
    maximum: isListed ? Math.max(...words) : inclusive(flat.maximum, flat.exclusiveMaximum, -1),
  };
}
