import { admitsAll } from '../api/admitted.ts';
import { flatSchema } from '../api/flat-schema.ts';
import type { Filter, Operation, Parameter, Wording } from '../api/model.ts';
import type { Query } from '../base/exchange.ts';
import type { JsonObject } from '../base/json.ts';
import { memo } from '../base/memo.ts';

/** What stands between the values of a filter that takes several, in the one text that checks know them by. */
export const betweenValues = ',';

type Pair = Query[number];

/** The parameter in the query that a filter is asked for by. */
export function parameterOf(name: string, { wording }: Pick<Filter, 'wording'>): string {
  return wording?.parameter ?? name;
}

/** A filter and the name that checks know it by. */
interface Named {
  readonly name: string;
  readonly filter: Filter;
}

/** Whether two filters can be asked for at once: not where they are two meanings of one parameter that takes one value. */
export function canBeTogether(left: Named, right: Named): boolean {
  return (
    parameterOf(left.name, left.filter) !== parameterOf(right.name, right.filter) ||
    left.filter.wording?.together !== undefined
  );
}

/** Of filters those that can be asked for at once, the first of each parameter that takes one value. */
export function askableTogether<T extends Named>(filters: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const filter of filters) if (kept.every((other) => canBeTogether(other, filter))) kept.push(filter);
  return kept;
}

const worded = memo(
  (parameters: readonly Parameter[]): ReadonlyMap<string, Wording> =>
    new Map(
      parameters.flatMap(({ name, filter }) =>
        filter?.wording === undefined ? [] : [[name, filter.wording]],
      ),
    ),
);

/** A query as a target gets it: with each filter that checks name in the parameter, and in the words, that the file gives it. */
export function written({ parameters }: Pick<Operation, 'parameters'>, query: Query): Query {
  const wordings = worded(parameters);
  if (!query.some(([name]) => wordings.has(name))) return query;
  const pairs: Pair[] = [];
  const joined = new Map<string, number>();
  for (const [name, value] of query) {
    const wording = wordings.get(name);
    if (wording === undefined) {
      pairs.push([name, value]);
      continue;
    }
    for (const pair of pairsOf(wording, value)) {
      const at = joined.get(wording.parameter);
      const before = at === undefined ? undefined : pairs[at];
      const { together } = wording;
      if (at !== undefined && before !== undefined && together !== undefined && together !== 'repeated') {
        pairs[at] = [pair[0], filled(together, { left: before[1], right: pair[1] })];
      } else {
        joined.set(wording.parameter, pairs.length);
        pairs.push(pair);
      }
    }
  }
  return pairs;
}

/**
 * Whether the schema of a filter's parameter lets a value be asked for. Where the vocabulary says in which forms a value may stand, as it
 * does of instants and of things, these count instead of a `format`.
 */
export function isAdmitted(
  filter: Pick<Filter, 'schema' | 'wording' | 'kind' | 'reference'>,
  value: string,
): boolean {
  const { wording } = filter;
  if (filter.schema === undefined) return true;
  const hasForms = filter.reference !== undefined || filter.kind === 'instant';
  const schema = hasForms ? withoutFormat(filter.schema) : filter.schema;
  if (wording === undefined) return admitsAll(schema, [value]);
  const { template, several } = wording;
  const isBare = /^(?:\{\w+\},?)+$/.test(template);
  const texts =
    several === 'comma' && isBare && isOfArrays(schema)
      ? value.split(betweenValues).map((one) => inWords(wording, one))
      : pairsOf(wording, value).map(([, text]) => text);
  return admitsAll(schema, texts);
}

const withoutFormat = memo(({ format: _, ...schema }: JsonObject): JsonObject => schema);

function isOfArrays(schema: JsonObject): boolean {
  return (flatSchema(schema).type ?? []).includes('array');
}

function pairsOf(wording: Wording, value: string): readonly Pair[] {
  const { parameter, template, several, separator } = wording;
  const write = (text: string): string => inWords(wording, text);
  if (several === undefined) return [[parameter, filled(template, { value: write(value) })]];
  const values = value.split(betweenValues).map(write);
  if (several === 'comma') {
    const [low = '', high = ''] = values;
    // Where the values stand between quotation marks, each of them does.
    const mark = quotationMark(template);
    return [[parameter, filled(template, { values: values.join(`${mark}${separator}${mark}`), low, high })]];
  }
  const suffix = { repeated: () => '', bracketed: () => '[]', indexed: (index: number) => `[${index}]` };
  return values.map(
    (one, index): Pair => [`${parameter}${suffix[several](index)}`, filled(template, { value: one })],
  );
}

function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (sign, name: string) => values[name] ?? sign);
}

/** The quotation mark that values stand between; empty where there is none. */
function quotationMark(template: string): string {
  return /(['"])\{/.exec(template)?.[1] ?? '';
}

/** One value in the words of the parameter. */
function inWords({ template, quotes, truth, zone }: Wording, text: string): string {
  const word = text === 'true' ? truth?.true : text === 'false' ? truth?.false : undefined;
  if (word !== undefined) return word;
  const timed = zone === 'utc' ? text : text.replace(/(T.*)Z$/, zone === 'none' ? '$1' : '$1+00:00');
  const mark = quotationMark(template);
  if (mark === '' || quotes === 'none') return timed;
  return quotes === 'doubled'
    ? timed.replaceAll(mark, `${mark}${mark}`)
    : timed.replace(/["'\\]/g, (sign) => (sign === mark || sign === '\\' ? `\\${sign}` : sign));
}

/** Whether a filter's parameter can say a value so that no server takes it for anything else. */
export function canBeWritten({ wording }: Pick<Filter, 'wording'>, text: string): boolean {
  if (wording === undefined) return true;
  const { template, several, separator, quotes, reserved, truth } = wording;
  if (truth !== undefined) {
    const word = text === 'true' ? truth.true : truth.false;
    return word !== undefined && (text === 'true' || template.includes('{'));
  }
  if (several !== undefined && (text.includes(betweenValues) || text.includes(separator))) return false;
  const mark = quotationMark(template);
  if (mark !== '') return quotes !== 'none' || !(text.includes(mark) || text.includes('\\'));
  const around = template.replace(/\{\w+\}/g, '');
  // In an expression a bare value is a number, a time or one word.
  if (/\s/.test(around)) return /^[\w.:+-]+$/.test(text);
  if (/[()[\]]/.test(around) && /[()[\]",]/.test(text)) return false;
  return template !== '{value}' || !reserved.some((beginning) => text.startsWith(beginning));
}

/** A query as checks know it: the parameters that came back to the filters whose words they are in. */
export function readBack({ parameters }: Pick<Operation, 'parameters'>, query: Query): Query {
  const wordings = [...worded(parameters)];
  if (wordings.length === 0) return query;
  const known: Pair[] = [];
  const gathered = new Set<string>();
  for (const [name, value] of query) {
    const found = wordings
      .filter(([, wording]) => isNamed(wording, name))
      .flatMap(([logical, wording]) => {
        const text = textIn(wording, value);
        return text === undefined ? [] : [{ logical, wording, text }];
      })
      .sort((left, right) => right.wording.template.length - left.wording.template.length)[0];
    if (found === undefined) known.push([name, value]);
    else if (found.wording.several === undefined || found.wording.several === 'comma')
      known.push([found.logical, found.text]);
    else if (!gathered.has(found.logical)) {
      gathered.add(found.logical);
      known.push([found.logical, allTexts(found.wording, query).join(betweenValues)]);
    }
  }
  return known;
}

function isNamed({ parameter, several }: Wording, name: string): boolean {
  if (several === 'bracketed') return name === `${parameter}[]`;
  if (several === 'indexed') return name.startsWith(`${parameter}[`) && /\[\d+\]$/.test(name);
  return name === parameter;
}

function allTexts(wording: Wording, query: Query): readonly string[] {
  return query.flatMap(([name, value]) => (isNamed(wording, name) ? (textIn(wording, value) ?? []) : []));
}

const patternOf = memo((wording: Wording): RegExp => {
  const source = wording.template
    .split(/\{\w+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('(.*)');
  return new RegExp(`^${source}$`, 's');
});

/** What a value of the parameter asks for; undefined where it is in other words. */
function textIn(wording: Wording, value: string): string | undefined {
  const match = patternOf(wording).exec(value);
  if (match === null) return undefined;
  const [, ...texts] = match;
  if (texts.length === 0) return 'true';
  const mark = quotationMark(wording.template);
  const parts =
    wording.several === 'comma' && texts.length === 1
      ? (texts[0] ?? '').split(`${mark}${wording.separator}${mark}`)
      : texts;
  return parts.map((part) => outOfWords(wording, part)).join(betweenValues);
}

function outOfWords({ template, quotes, truth, zone }: Wording, text: string): string {
  if (truth?.true === text) return 'true';
  if (truth?.false === text) return 'false';
  const mark = quotationMark(template);
  const plain =
    mark === '' || quotes === 'none'
      ? text
      : quotes === 'doubled'
        ? text.replaceAll(`${mark}${mark}`, mark)
        : text.replace(/\\(.)/gs, '$1');
  if (zone === 'utc') return plain;
  return plain.replace(zone === 'none' ? /^(\d{4}-\d\d-\d\dT[\d:.]+)$/ : /(T.*)\+00:00$/, '$1Z');
}
