import {
  type Body,
  describeAnswer,
  describeRequest,
  type Exchange,
  headerOf,
} from '../engine/base/exchange.ts';
import { isJsonArray, isJsonObject } from '../engine/base/json.ts';
import { readJson } from '../engine/base/json-body.ts';
import { memo } from '../engine/base/memo.ts';
import { manyLines, oneLine } from './escape.ts';

/** The exchange in a few words, as the name of a step. */
export function stepName(exchange: Exchange): string {
  return oneLine(`${describeRequest(exchange)} → ${describeAnswer(exchange)}`, 300);
}

/** The request as text. */
export function requestText({ request }: Exchange): string {
  const { method, url, headers, credential } = request;
  const lines = [
    `${method} ${url}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
    `(token: ${credential})`,
  ];
  return lines.map((line) => oneLine(line, 2_000)).join('\n');
}

/** The answer as text: status and headers, and up to `limit` characters of the body, JSON in its pretty form. */
export function responseText(exchange: Exchange, limit: number): string {
  const { outcome } = exchange;
  if (outcome.kind === 'silence') return oneLine(outcome.message);
  return [
    `${outcome.httpVersion} ${outcome.status}`,
    ...outcome.headers.slice(0, 100).map(([name, value]) => `${name}: ${value}`),
  ]
    .map((line) => oneLine(line, 2_000))
    .concat('', bodyText(exchange, outcome.body, limit))
    .join('\n');
}

const longestPretty = 8_000;
/** Indenting can make a text many times as long. */
const longestParsed = 1_000_000;

function bodyText(exchange: Exchange, body: Body, limit: number): string {
  if (body.base64 !== undefined) return `(${body.bytes} bytes that are not text)`;
  if (body.text === '') return '(no body)';
  const known = pretty(exchange);
  if (known.length <= limit) return known;
  return `${known.slice(0, limit).toWellFormed()}\n… (truncated; the recording contains all ${body.bytes} bytes)`;
}

/** The pretty form is long to make and the same exchange shows in many tests. */
const pretty = memo((exchange: Exchange): string => {
  const text = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
  if (!/[/+]json\b/i.test(headerOf(exchange, 'content-type') ?? '')) return manyLines(text, longestPretty);
  // What is too deep or too long to be indented is shown as it came, as is what is no JSON: that may be the very finding.
  const value = text.length > longestParsed ? undefined : readJson(exchange);
  if (isJsonObject(value) || isJsonArray(value))
    return manyLines(JSON.stringify(value, undefined, 2), longestPretty);
  return manyLines(text, longestPretty);
});

/** Both texts line by line, what only the first has behind `-` and what only the second has behind `+`. */
export function difference(expected: string, actual: string): string {
  const [left, right] = [manyLines(expected).split('\n'), manyLines(actual).split('\n')];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [
    ...left.slice(0, start).map((line) => `  ${line}`),
    ...left.slice(start, left.length - end).map((line) => `- ${line}`),
    ...right.slice(start, right.length - end).map((line) => `+ ${line}`),
    ...left.slice(left.length - end).map((line) => `  ${line}`),
  ].join('\n');
}
