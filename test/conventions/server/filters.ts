import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  readPointer,
} from '../../../engine/base/json.ts';
import type { Asked, Entry, FilterRule } from '../../support/list-server/server.ts';
import type { Description } from './document.ts';
import { arrayAt, objectAt, textAt } from './places.ts';
import { compareAs, placeOf } from './values.ts';

/** One filter of a parameter, with the id by which checks name it. */
export interface DescribedFilter {
  readonly subject: string;
  readonly parameter: string;
  readonly filter: JsonObject;
  /** The schema of the parameter. */
  readonly schema: JsonObject;
}

/** How a value is read, so that a fault can read it otherwise. */
export type Reading = (filter: DescribedFilter, entry: Json, value: string) => boolean;

/** Every filter that the file says. */
export function filtersOf({ parameters }: Description): readonly DescribedFilter[] {
  return parameters.flatMap((parameter) => {
    const name = textAt(parameter, '/name');
    const schema = objectAt(parameter, '/schema');
    const own = parameter['x-filter'];
    if (isJsonArray(own))
      return own.filter(isJsonObject).map((filter) => ({
        subject: `${name}~${textAt(filter, '/operator')}-${textAt(filter, '/field').slice(1).replaceAll('/', '.')}`,
        parameter: name,
        filter,
        schema,
      }));
    if (isJsonObject(own)) return [{ subject: name, parameter: name, filter: own, schema }];
    return Object.entries(objectAt(schema, '/properties')).flatMap(([member, inner]) =>
      isJsonObject(inner) && isJsonObject(inner['x-filter'])
        ? [
            {
              subject: `${name}[${member}]`,
              parameter: `${name}[${member}]`,
              filter: inner['x-filter'],
              schema: inner,
            },
          ]
        : [],
    );
  });
}

/** What the server filters by, by the names of the parameters. */
export function filterRules(
  filters: readonly DescribedFilter[],
  reading: Reading = matches,
): Readonly<Record<string, FilterRule>> {
  const names = [...new Set(filters.map(({ parameter }) => parameter))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      ruleOf(
        filters.filter(({ parameter }) => parameter === name),
        reading,
      ),
    ]),
  );
}

function ruleOf(filters: readonly DescribedFilter[], reading: Reading): FilterRule {
  const [first] = filters;
  const severalParameters = /^(?:repeated|bracketed|indexed)$/.test(textAt(first?.filter, '/several'));
  return {
    accepts: (text) => conditionIn(text, filters) !== undefined,
    matches(entry, values) {
      const conditions = values.map(
        (value) => conditionIn(value, filters)?.(shownBy(entry), reading) === true,
      );
      return severalParameters ? conditions.some(Boolean) : conditions.every(Boolean);
    },
  };
}

function shownBy(entry: Entry): Json {
  return entry.value ?? null;
}

type Condition = (entry: Json, reading: Reading) => boolean;

/** What a text asks for; undefined where the server cannot read it. */
function conditionIn(text: string, filters: readonly DescribedFilter[]): Condition | undefined {
  const together = filters
    .map(({ filter }) => textAt(filter, '/together'))
    .find((template) => template.includes('{left}'));
  for (const [left, right] of together === undefined ? [] : halvesOf(text, together)) {
    const [one, other] = [conditionIn(left, filters), conditionIn(right, filters)];
    if (one && other) return (entry, reading) => one(entry, reading) && other(entry, reading);
  }
  // A template that has more letters of its own is the more certain reading.
  const forms = filters.toSorted((one, other) => templateOf(other).length - templateOf(one).length);
  for (const form of forms) {
    const value = wordedValue(text, form);
    if (value !== undefined && isReadable(value, form))
      return (entry, reading) => reading(form, entry, value);
  }
  return undefined;
}

/** Every way in which a text can be two conditions that a template joins. */
function halvesOf(text: string, template: string): readonly (readonly [string, string])[] {
  const [before = '', rest = ''] = template.split('{left}');
  const [between = '', after = ''] = rest.split('{right}');
  if (!text.startsWith(before) || !text.endsWith(after)) return [];
  const inner = text.slice(before.length, text.length - after.length);
  return [...inner].flatMap((_, place) =>
    inner.startsWith(between, place)
      ? [[inner.slice(0, place), inner.slice(place + between.length)] as const]
      : [],
  );
}

function templateOf({ filter }: DescribedFilter): string {
  return textAt(filter, '/value') || '{value}';
}

/** What stands for `{value}` or `{values}` in a text; undefined where the text has another form. */
function wordedValue(text: string, form: DescribedFilter): string | undefined {
  const template = templateOf(form);
  if (!template.includes('{')) return text === template ? '' : undefined;
  if (template.includes('{low}')) {
    const ends = partsIn(text, template, '{low}', '{high}');
    return ends.length === 0 ? undefined : ends.join(',');
  }
  const several = template.includes('{values}');
  const [value] = partsIn(text, template, several ? '{values}' : '{value}');
  if (value === undefined) return undefined;
  const mark = /(['"])\{values?\}\1/.exec(template)?.[1];
  const separator = textAt(form.filter, '/separator') || ',';
  if (several) return value.split(`${mark ?? ''}${separator}${mark ?? ''}`).join(',');
  if (mark === undefined) return value;
  const quotes = textAt(form.filter, '/quotes');
  if (quotes === 'doubled')
    return value.replaceAll(mark + mark, '').includes(mark) ? undefined : value.replaceAll(mark + mark, mark);
  const unescaped = value.replaceAll(/\\(["'\\])/g, '$1');
  return /(?<!\\)(?:\\\\)*["]/.test(value) ? undefined : unescaped;
}

/** What stands in a text for each name of a template. */
function partsIn(text: string, template: string, ...names: readonly string[]): readonly string[] {
  let pattern = template.replaceAll(/[\\^$.*+?()[\]|]/g, '\\$&');
  for (const name of names) pattern = pattern.replace(name, '([\\s\\S]*)');
  return new RegExp(`^${pattern}$`, 'u').exec(text)?.slice(1) ?? [];
}

function isReadable(value: string, { filter, schema }: DescribedFilter): boolean {
  const operator = textAt(filter, '/operator');
  const kind = textAt(filter, '/kind');
  if (operator === 'is-null') return value === '' || arrayOr(schema.enum, ['true', 'false']).includes(value);
  if (operator === 'search' || operator === 'contains' || operator === 'starts-with') return true;
  const values = operator === 'in' || operator === 'between' ? value.split(',') : [value];
  if (isJsonArray(schema.enum) && !values.every((one) => arrayOr(schema.enum, []).includes(one)))
    return false;
  return values.every((one) => placeOf(kind, one) !== undefined);
}

function arrayOr(value: Json | undefined, other: readonly string[]): readonly string[] {
  return isJsonArray(value) ? value.map(String) : other;
}

/** Whether an entry is what a right server lets through. */
export const matches: Reading = ({ filter }, entry, value) => {
  const operator = textAt(filter, '/operator');
  const kind = textAt(filter, '/kind');
  const found = readPointer(entry, textAt(filter, '/field'));
  const have = isJsonArray(found) ? found : [found];
  const any = (holds: (compared: number) => boolean): boolean =>
    have.some((one) => {
      const compared = compareAs(kind, one, value);
      return compared !== undefined && holds(compared);
    });
  const folded = (one: Json | undefined): string =>
    textAt(filter, '/case') === 'significant' ? String(one ?? '') : String(one ?? '').toLowerCase();
  switch (operator) {
    case 'equals':
      return any((compared) => compared === 0);
    case 'not':
      return !any((compared) => compared === 0);
    case 'in':
      return value.split(',').some((one) => have.some((own) => compareAs(kind, own, one) === 0));
    case 'between': {
      const [low = '', high = ''] = value.split(',');
      return have.some(
        (one) => (compareAs(kind, one, low) ?? -1) >= 0 && (compareAs(kind, one, high) ?? 1) <= 0,
      );
    }
    case 'at-least':
    case 'changed-since':
      return any((compared) => compared >= 0);
    case 'at-most':
      return any((compared) => compared <= 0);
    case 'greater':
      return any((compared) => compared > 0);
    case 'less':
      return any((compared) => compared < 0);
    case 'contains':
      return have.some((one) => folded(one).includes(folded(value)));
    case 'starts-with':
      return have.some((one) => folded(one).startsWith(folded(value)));
    case 'search':
      return [textAt(filter, '/field'), ...arrayAt(filter, '/fields').map(String)].some((field) =>
        String(readPointer(entry, field) ?? '')
          .toLowerCase()
          .includes(value.toLowerCase()),
      );
    case 'is-null':
      return (found === null || found === undefined) === (value !== 'false');
    default:
      throw new Error(`The server does not know the operator ${operator}.`);
  }
};

/** A request in which each of several values stands in a parameter of the name that the file gives. */
export function withPlainNames(asked: Asked, filters: readonly DescribedFilter[]): Asked {
  const plain = new Set(
    filters
      .filter(({ filter }) => /^(?:bracketed|indexed)$/.test(textAt(filter, '/several')))
      .map(({ parameter }) => parameter),
  );
  return {
    ...asked,
    query: asked.query.map(([name, value]) => {
      const stem = name.replace(/\[\d*\]$/, '');
      return plain.has(stem) ? [stem, value] : [name, value];
    }),
  };
}
