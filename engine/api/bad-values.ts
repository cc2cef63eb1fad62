import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import type { Consequence } from './filter-model.ts';
import { elementSchema, type FlatSchema } from './flat-schema.ts';
import { compilePattern } from './patterns.ts';
import { compileBody } from './validate.ts';

/** A value that a parameter's schema says is bad. */
export interface BadValue {
  readonly value: string;
  /** Why it is bad, to complete the sentence "… is …". */
  readonly because: string;
  /** Consequence of a success without entries, where it is not what nothing else says: that nothing has such a value. */
  readonly empty?: Consequence;
}

/** Words named in a message at most. */
const mostNamed = 6;

/**
 * Bad values that the schema of a parameter gives by itself, one of each kind: by `enum`, `type`, `minimum`, `maximum`,
 * `format`, `pattern`, `minLength` and `maxLength`, wherever it is composed of others that have them.
 *
 * @param pageSize whether it is the size of a page: one of zero, and one too large, have checks of their own.
 * @param ofLengths whether texts too short and too long are among them: many services take these as they come, unless they say that
 *   they refuse bad values.
 */
export function badValuesOf(
  name: string,
  schema: JsonObject,
  pageSize: boolean,
  ofLengths = false,
): readonly BadValue[] {
  const element = elementSchema(schema);
  const words = wordsOf(schema);
  const isBad = ({ value }: BadValue): boolean => !isComposed(schema) || !admits(schema, value);
  if (words.length > 0)
    return [absentWord(name, words), ...absentNumber(words)]
      .map((value) => ({ value, because: `not one of ${named(words)}` }))
      .filter(isBad);
  const values = [...ofType(element), ...ofFormat(element), ...ofPattern(element)];
  const lengths = ofLengths ? textsOfWrongLength(element) : [];
  const bounds = [...ofBounds(element, pageSize), ...ofMultiples(element)];
  const seen = new Set<string>();
  return [...values, ...bounds, ...lengths]
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .filter(isBad);
}

/** The words of a parameter's `enum`, or of that of its elements. */
export function wordsOf(schema: JsonObject): readonly string[] {
  const { enum: words = [] } = elementSchema(schema);
  return [...new Set(words.filter((word) => typeof word !== 'object').map(String))];
}

/** Keywords by which a schema can admit what a part of it does not. */
const compositions = ['allOf', 'anyOf', 'oneOf', 'not', 'if', '$ref'];

function isComposed(schema: JsonObject): boolean {
  return [schema, schema.items].some(
    (part) => isJsonObject(part) && compositions.some((keyword) => part[keyword] !== undefined),
  );
}

/** Whether a schema admits a text of an address, as which of JSON's types it may ever be read. */
export function admits(schema: JsonObject, text: string): boolean {
  const number = Number(text);
  const values: readonly Json[] = [
    text,
    ...(text.trim() !== '' && Number.isFinite(number) ? [number] : []),
    ...(text === 'true' || text === 'false' ? [text === 'true'] : []),
  ];
  try {
    const problemsOf = compileBody(schema, 'standard');
    return [...values, ...values.map((value) => [value])].some((value) => problemsOf(value).length === 0);
  } catch {
    // A schema that is none is refused by itself.
    return true;
  }
}

/** A word of no list, written the way the list's are. */
function absentWord(name: string, words: readonly string[]): string {
  const upper = words.every((word) => word === word.toUpperCase());
  const plain = `no_such_${name.replace(/[^A-Za-z0-9]+/g, '_')}`;
  const wanted = upper ? plain.toUpperCase() : plain.toLowerCase();
  return words.includes(wanted) ? `${wanted}_2` : wanted;
}

/** A whole number of no list, where the words of a list are whole numbers: one between two of them, or after the last. */
function absentNumber(words: readonly string[]): readonly string[] {
  if (!words.every((word) => /^\d{1,9}$/.test(word))) return [];
  const least = Math.min(...words.map(Number));
  const next = Array.from({ length: words.length + 1 }, (_, index) => String(least + index + 1));
  return next.filter((number) => !words.includes(number)).slice(0, 1);
}

function named(words: readonly string[]): string {
  return `${words.slice(0, mostNamed).join(', ')}${words.length > mostNamed ? ', …' : ''}`;
}

const notANumber: BadValue = { value: 'notanumber', because: 'not a number' };
const negative: BadValue = { value: '-1', because: 'negative' };
const notWhole: BadValue = { value: '1.5', because: 'not a whole number' };
/** Numbers to who reads what can be read and leaves the rest. */
const notNumbersAlone: readonly BadValue[] = [
  { value: '5abc', because: 'a number followed by letters' },
  { value: 'abc5', because: 'a number preceded by letters' },
  // What many languages call digits, and some read as numbers; those of JSON and of HTTP are ASCII.
  { value: '\u00b2', because: 'a superscript digit instead of a number' },
  { value: '\u0663', because: 'a digit of another script' },
  { value: '\uff13', because: 'a digit of another width' },
];
const notATime: readonly BadValue[] = [
  { value: 'not-a-time', because: 'not a date and time' },
  { value: '2013-06-07T17:00:39garbage', because: 'a time followed by letters' },
  { value: '2013-13-07T17:00:39Z', because: 'a time in a month that does not exist' },
];

function ofType({ type }: JsonObject): readonly BadValue[] {
  const types = [type].flat().filter((one) => one !== 'null');
  const only = types.length === 1 ? types[0] : undefined;
  if (only === 'integer') return [notANumber, notWhole, ...notNumbersAlone];
  if (only === 'number') return [notANumber, ...notNumbersAlone];
  return only === 'boolean' ? [{ value: 'notaboolean', because: 'neither true nor false' }] : [];
}

function ofBounds(schema: JsonObject, pageSize: boolean): readonly BadValue[] {
  if (!isJsonArray([schema.type].flat()) || ![schema.type].flat().some(isNumeric)) return [];
  const least = boundOf(schema.minimum, schema.exclusiveMinimum, -1);
  const most = boundOf(schema.maximum, schema.exclusiveMaximum, 1);
  const below = least === -1 ? negative : { value: String(least), because: 'below the minimum' };
  // Many services take a size of zero for none.
  const tooSmall =
    !pageSize || least === undefined || least < 0 ? [below] : least === 0 ? [negative] : [below, negative];
  return [
    ...(least === undefined ? [] : tooSmall),
    ...(most === undefined || pageSize ? [] : [{ value: String(most), because: 'above the maximum' }]),
  ];
}

/** The longest text that is sent: a longer address may be too long for what stands before a service. */
const longestText = 500;

/** A text of one character less than the schema asks for, and of one more; none that is empty, which many take for none. */
function textsOfWrongLength({ type, format, minLength, maxLength }: FlatSchema): readonly BadValue[] {
  if (format !== undefined || (type ?? []).filter((one) => one !== 'null').join() !== 'string') return [];
  const short =
    typeof minLength === 'number' && minLength > 1 && minLength <= longestText ? minLength : undefined;
  const long = typeof maxLength === 'number' && maxLength < longestText ? maxLength : undefined;
  return [
    ...(short === undefined
      ? []
      : [{ value: 'x'.repeat(short - 1), because: `shorter than ${short} characters` }]),
    ...(long === undefined
      ? []
      : [
          {
            value: 'x'.repeat(long + 1),
            because: `longer than ${long === 1 ? '1 character' : `${long} characters`}`,
          },
        ]),
  ];
}

/** The number after the first multiple that the bounds of a schema admit, where it wants multiples. */
function ofMultiples({ type, multipleOf, minimum = 0 }: FlatSchema): readonly BadValue[] {
  if (!(type ?? []).some(isNumeric) || typeof multipleOf !== 'number' || typeof minimum !== 'number')
    return [];
  if (!Number.isSafeInteger(multipleOf) || multipleOf < 2) return [];
  const value = String(Math.ceil(Math.max(minimum, 1) / multipleOf) * multipleOf + 1);
  return [{ value, because: `not a multiple of ${multipleOf}` }];
}

function isNumeric(type: Json | undefined): boolean {
  return type === 'integer' || type === 'number';
}

/** The nearest whole number out of bounds, where it can be written exactly. */
function boundOf(bound: Json | undefined, exclusive: Json | undefined, step: 1 | -1): number | undefined {
  const value =
    typeof exclusive === 'number' ? exclusive : typeof bound === 'number' ? bound + step : undefined;
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

function ofFormat({ format }: JsonObject): readonly BadValue[] {
  if (format === 'date-time') return notATime;
  if (format === 'date')
    return [
      { value: 'not-a-date', because: 'not a date' },
      { value: '2013-13-07', because: 'a date in a month that does not exist' },
    ];
  return format === 'uuid' ? [{ value: 'not-an-id', because: 'not an id' }] : [];
}

function ofPattern({ pattern: source }: JsonObject): readonly BadValue[] {
  if (typeof source !== 'string') return [];
  const pattern = compilePattern(source);
  if (!pattern.ok) return [];
  const bad = ({ value }: BadValue): boolean => !pattern.value.test(value);
  const because = `not of the form ${source}`;
  const isOfDigits = pattern.value.test('0') && pattern.value.test('10');
  if (isOfDigits && [notANumber, ...notNumbersAlone].every(bad))
    return [notANumber, negative, notWhole, ...notNumbersAlone].filter(bad);
  const candidates = ['!', 'not a valid value', '0', 'A'].map((value) => ({
    value,
    because,
    empty: 'warn' as const,
  }));
  return candidates.filter(bad).slice(0, 1);
}
