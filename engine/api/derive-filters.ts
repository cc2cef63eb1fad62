import { isJsonArray, type JsonObject } from '../base/json.ts';
import { splitPointer } from '../base/pointer.ts';
import { each, failure, type Result, success } from '../base/result.ts';
import { alikeAmong } from './alike-filters.ts';
import { wordsOf } from './bad-values.ts';
import type { Filter, Wording } from './filter-model.ts';
import { elementSchema, flatSchema } from './flat-schema.ts';
import { suggestion } from './name-suggestion.ts';
import type { Filter as FilterEntry } from './vocabulary/filter.ts';
import { operatorEntry, placeholdersOf, takesSeveral } from './vocabulary/operators.ts';

/** A filter of a parameter, under the name by which checks know it. */
export interface NamedFilter {
  readonly name: string;
  readonly filter: Filter;
}

/** A parameter with filters, as OpenAPI describes it. */
interface Filtering {
  readonly name: string;
  readonly schema: JsonObject;
  /** What stands between several values in one, by the parameter's style. */
  readonly delimiter: string | undefined;
}

/**
 * The filters of one parameter. A single one has the parameter's name; of several each has a name of its own, made of the parameter,
 * the operator and the field.
 *
 * @returns problem `specification-vocabulary` for values that cannot be written, and for filters that cannot be told apart.
 */
export function deriveFilters(
  parameter: Filtering,
  entries: readonly FilterEntry[],
  where: string,
): Result<readonly NamedFilter[]> {
  const [only, ...others] = entries;
  if (only === undefined) return success([]);
  const place = (index: number): string => `${where}/x-filter${others.length === 0 ? '' : `/${index}`}`;
  const wrong = entries.flatMap((entry, index) => problemsOf(entry, parameter, place(index)));
  const [first] = wrong;
  if (first !== undefined) return failure('specification-vocabulary', first);
  if (others.length === 0) {
    const words = withWords(only, parameter.schema, where);
    if (!words.ok) return words;
    return success([{ name: parameter.name, filter: filterOf(words.value, parameter, entries) }]);
  }
  const named = entries.map((entry) => ({
    name: nameOf(parameter.name, entry),
    filter: filterOf(entry, parameter, entries),
  }));
  const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined)
    return failure(
      'specification-vocabulary',
      `${where}/x-filter: two filters have the operator ${twice.filter.operator} and the field ${twice.filter.field}; leave one out.`,
    );
  const alike = alikeAmong(named.map(({ filter }) => filter));
  if (alike !== undefined)
    return failure(
      'specification-vocabulary',
      `${place(alike.filter)}: its values are written like those of ${place(alike.other).slice(where.length + 1)}, so that no server can distinguish the two; give one of them a value of another form, such as "gte:{value}".`,
    );
  return each(named.map((one) => success({ ...one, filter: withCounterpart(one, named) })));
}

function nameOf(parameter: string, { operator, field }: FilterEntry): string {
  return `${parameter}~${operator}-${splitPointer(field).join('.')}`;
}

/** A bound of a parameter, with the one from the other side that the parameter takes with it. */
function withCounterpart({ filter }: NamedFilter, all: readonly NamedFilter[]): Filter {
  const side = operatorEntry(filter.operator).bounds;
  if (filter.counterpart !== undefined || side === undefined || filter.wording?.together === undefined)
    return filter;
  const other = all.find(({ filter: { operator, field } }) => {
    const otherSide = operatorEntry(operator).bounds;
    return otherSide !== undefined && otherSide !== side && field === filter.field;
  });
  return { ...filter, counterpart: other?.name };
}

/** The values of a filter are the words of its parameter's `enum`, where there is one. */
function withWords(entry: FilterEntry, schema: JsonObject, where: string): Result<FilterEntry> {
  const words = wordsOf(schema);
  if (words.length === 0 || takesTruth(entry)) return success(entry);
  if (entry.values.length > 0)
    return failure(
      'specification-vocabulary',
      `${where}/x-filter/values: it repeats what the schema says in enum; take values out.`,
    );
  if (entry.value !== undefined && entry.value !== '{value}')
    return failure(
      'specification-vocabulary',
      `${where}/x-filter/value: the schema lists whole values in enum, such as ${words[0]}, and "${entry.value}" is another form; leave value out.`,
    );
  const stray = entry.examples.findIndex((example) => !words.includes(example));
  if (stray >= 0)
    return failure(
      'specification-vocabulary',
      `${where}/x-filter/examples/${stray}: the enum of the schema has no ${entry.examples[stray]}.${suggestion(entry.examples[stray] ?? '', words)}`,
    );
  return success({ ...entry, values: words });
}

function filterOf(entry: FilterEntry, parameter: Filtering, all: readonly FilterEntry[]): Filter {
  const wording = wordingOf(entry, parameter, all);
  return {
    ...entry,
    // What a word before a colon means is for the parameter's other filters to say.
    operators: all.length > 1 ? 'accept' : entry.operators,
    delimiter: takesSeveral(entry.operator) ? undefined : parameter.delimiter,
    zones: zonesOf(entry, parameter),
    schema: parameter.schema,
    ...(wording === undefined ? {} : { wording }),
  };
}

/** The ways to write the zone of an instant: as the entry says, or those that the format has, of which RFC 3339 wants one. */
function zonesOf({ zones }: FilterEntry, { schema }: Filtering): Filter['zones'] {
  return (
    zones ?? (elementSchema(schema).format === 'date-time' ? ['utc', 'offset'] : ['utc', 'offset', 'none'])
  );
}

function takesTruth({ operator, kind }: FilterEntry): boolean {
  const { value } = operatorEntry(operator);
  return value === 'truth' || (value !== 'word' && kind === 'boolean');
}

/** How the values of a filter stand in a query; undefined where each is the value of the parameter. */
function wordingOf(
  entry: FilterEntry,
  parameter: Filtering,
  all: readonly FilterEntry[],
): Wording | undefined {
  const { name, schema, delimiter } = parameter;
  const [zone = 'utc'] = zonesOf(entry, parameter);
  const template = templateOf(entry, parameter);
  const isPlain = template === '{value}' && zone === 'utc' && all.length === 1;
  if (isPlain && !takesSeveral(entry.operator) && !takesTruth(entry)) return undefined;
  return {
    parameter: name,
    template,
    several: takesSeveral(entry.operator) ? severalOf(entry, parameter) : undefined,
    separator: entry.separator ?? delimiter ?? ',',
    quotes: entry.quotes,
    together: all.find(({ together }) => together !== undefined)?.together,
    truth: takesTruth(entry) ? truthWords(schema) : undefined,
    zone,
    reserved: all
      .filter((other) => other !== entry)
      .flatMap((other) => templateOf(other, parameter).split('{')[0] ?? [])
      .filter((beginning) => beginning !== ''),
  };
}

/** How several values stand: as the entry says, or as the style of an array does. */
function severalOf(
  { several, separator }: FilterEntry,
  { schema, delimiter }: Filtering,
): Wording['several'] {
  const isRepeated =
    delimiter === undefined && separator === undefined && [flatSchema(schema).type].flat().includes('array');
  return several ?? (isRepeated ? 'repeated' : 'comma');
}

function templateOf(entry: FilterEntry, parameter: Filtering): string {
  const [usual = []] = wantedPlaceholders(entry, parameter);
  return entry.value ?? usual.join(',');
}

/** The placeholders that a filter's value may have, the usual ones first. */
function wantedPlaceholders(entry: FilterEntry, parameter: Filtering): readonly (readonly string[])[] {
  return placeholdersOf(entry.operator, severalOf(entry, parameter) === 'comma');
}

/** The words for true and for false: of the schema's `enum`, or 1 and 0 where it wants numbers. */
function truthWords(schema: JsonObject): Wording['truth'] {
  const element = elementSchema(schema);
  const words = isJsonArray(element.enum) ? element.enum.map(String) : undefined;
  if (words !== undefined)
    return {
      true: words.find((word) => /^(?:true|yes|t|y|1)$/i.test(word)),
      false: words.find((word) => /^(?:false|no|f|n|0)$/i.test(word)),
    };
  const isNumber = (element.type ?? []).some((type) => type === 'integer' || type === 'number');
  return isNumber ? { true: '1', false: '0' } : { true: 'true', false: 'false' };
}

/** What is wrong with how a filter's values are written. */
function problemsOf(entry: FilterEntry, parameter: Filtering, place: string): readonly string[] {
  const { operator, value, together } = entry;
  const wrong: string[] = [];
  if (value !== undefined) {
    const found = [...value.matchAll(/\{[^{}]*\}/g)].map(([sign]) => sign);
    const wanted = wantedPlaceholders(entry, parameter);
    if (!wanted.some((signs) => signs.join() === found.join()))
      wrong.push(
        `${place}/value: "${value}" of ${operator} needs ${wanted.map((signs) => (signs.length === 0 ? 'none' : signs.join(' and '))).join(', or ')}, and has ${found.join(' and ') || 'none'}.`,
      );
  }
  if (
    together !== undefined &&
    together !== 'repeated' &&
    !(together.includes('{left}') && together.includes('{right}'))
  )
    wrong.push(`${place}/together: "${together}" has to be repeated, or a text with {left} and {right}.`);
  return wrong;
}
