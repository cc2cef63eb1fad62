import type { ErrorObject } from 'ajv';
import { isJsonArray, isJsonObject, type Json } from './json.ts';

/**
 * What an error says, in words that follow on the place where it is. Where the schema node has a `title`, a noun
 * phrase such as `a UUID`, the sentence uses it: a reader sees what was asked for and not a regular expression.
 */
export function wordsFor(error: ErrorObject): string {
  const params: Readonly<Record<string, unknown>> = error.params;
  const parent: Readonly<Record<string, unknown>> = error.parentSchema ?? {};
  const title = typeof parent.title === 'string' ? parent.title : undefined;
  const shown = quote(error.data);
  switch (error.keyword) {
    case 'required':
      return `lacks the member ${quote(params.missingProperty)}`;
    case 'type':
      return `is ${describeValue(error.data)}, not ${listOf(typesOf(params.type))}`;
    case 'pattern':
      return `is ${shown}, which is not ${title ?? `of the form ${String(params.pattern)}`}`;
    case 'format':
      return `is ${shown}, which is not ${title ?? `of the format ${String(params.format)}`}`;
    case 'const':
      return `is ${shown}, not ${quote(params.allowedValue)}`;
    case 'enum':
      return `is ${shown}, not ${listOf(isJsonArray(params.allowedValues) ? params.allowedValues.map(quote) : [])}`;
    case 'minLength':
      return error.data === '' ? 'is empty' : `is ${shown}, which is too short`;
    case 'contains':
      return containsWords(params, titleOf(parent.contains) ?? 'element of the kind asked for');
    case 'not':
      return titleOf(parent.not) === undefined
        ? `is ${shown}, which is ruled out`
        : `is ${titleOf(parent.not)}`;
    case 'anyOf':
    case 'oneOf':
      return `is ${shown}, not ${title ?? 'any of the forms that the schema allows'}`;
    case 'minItems':
      return `has ${isJsonArray(error.data) ? error.data.length : 'too few'} elements, fewer than ${String(params.limit)}`;
    case 'maxItems':
      return `has ${isJsonArray(error.data) ? error.data.length : 'too many'} elements, more than ${String(params.limit)}`;
    case 'propertyNames':
      return `has the member ${quote(params.propertyName)}, which is not ${titleOf(parent.propertyNames) ?? 'allowed there'}`;
    case 'false schema':
      return 'must not be there';
    case 'uniqueItems':
      return 'has the same element twice';
    case 'maxProperties':
    case 'minProperties': {
      const count = isJsonObject(error.data) ? Object.keys(error.data).length : 0;
      const relation = error.keyword === 'maxProperties' ? 'more' : 'fewer';
      return `has ${count} ${count === 1 ? 'member' : 'members'}, ${relation} than ${String(params.limit)}`;
    }
    case 'exclusiveMinimum':
      return `is ${shown}, which is not above ${String(params.limit)}`;
    case 'exclusiveMaximum':
      return `is ${shown}, which is not below ${String(params.limit)}`;
    case 'minimum':
      return `is ${shown}, which is below ${String(params.limit)}`;
    case 'maximum':
      return `is ${shown}, which is above ${String(params.limit)}`;
    default:
      return `${error.message ?? 'is not as the schema asks'} (it is ${shown})`;
  }
}

function containsWords(params: Readonly<Record<string, unknown>>, what: string): string {
  const least = typeof params.minContains === 'number' ? params.minContains : 1;
  const most = params.maxContains;
  if (typeof most !== 'number') return least === 1 ? `has no ${what}` : `has fewer than ${least} of: ${what}`;
  return least === most ? `must have exactly ${least} ${what}` : `must have ${least} to ${most} of: ${what}`;
}

function titleOf(schema: unknown): string | undefined {
  return isJsonObject(schema) && typeof schema.title === 'string' ? schema.title : undefined;
}

function typesOf(type: unknown): readonly string[] {
  const names = isJsonArray(type) ? type.map(String) : [String(type)];
  return names.map((name) => withArticle(name));
}

function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (isJsonArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `${withArticle(typeof value)} (${quote(value)})`;
}

function withArticle(name: string): string {
  if (name === 'null') return name;
  return /^[aeio]/.test(name) ? `an ${name}` : `a ${name}`;
}

function listOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Characters of a value that are quoted: what a target sends is of no fixed length. */
const longest = 80;

function quote(value: unknown): string {
  const json: Json | undefined = isJsonArray(value) ? `an array of ${value.length}` : undefined;
  if (json !== undefined) return json;
  if (isJsonObject(value)) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
