import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentedContent, DocumentedHeader, DocumentedResponse, RangedResponse } from './model.ts';
import { checkPattern } from './patterns.ts';
import { format, grammar } from './vocabulary/content.ts';
import { header as headerMember } from './vocabulary/header.ts';
import { readMember, readOptional } from './vocabulary/member.ts';
import { fault, type Toleration, tolerated, unexpected } from './vocabulary/response.ts';

/** What an operation answers: by status, and by range or for all others. */
export interface Responses {
  readonly responses: readonly DocumentedResponse[];
  readonly ranges: readonly RangedResponse[];
}

/**
 * The responses of an operation, with what the vocabulary says of each.
 *
 * @param file the specification's own file, from which other files are named.
 */
export function deriveResponses(entries: JsonObject, where: string, file: string): Result<Responses> {
  const responses: DocumentedResponse[] = [];
  const ranges: RangedResponse[] = [];
  for (const [key, response] of Object.entries(entries)) {
    const range = rangeNamed(key);
    const exact = /^[1-5]\d{2}$/.test(key);
    if (key.startsWith('x-') && !isJsonObject(response)) continue;
    if ((range === undefined && !exact) || !isJsonObject(response))
      return failure(
        'specification-malformed',
        `${where}: responses has "${key}"; it has to be a status such as 404, a range such as 4XX, or default.`,
      );
    const one = deriveResponse(response, `${where}: ${key}`, file);
    if (!one.ok) return one;
    if (range === undefined) responses.push({ ...one.value, status: Number(key) });
    else ranges.push({ ...one.value, range });
  }
  return success({ responses, ranges });
}

const ranges: readonly RangedResponse['range'][] = ['1XX', '2XX', '3XX', '4XX', '5XX', 'default'];

function rangeNamed(key: string): RangedResponse['range'] | undefined {
  return ranges.find((range) => range.toLowerCase() === key.toLowerCase());
}

function deriveResponse(
  response: JsonObject,
  where: string,
  file: string,
): Result<Omit<DocumentedResponse, 'status'>> {
  const headers: DocumentedHeader[] = [];
  for (const [name, header] of membersOf(response.headers)) {
    const derived = deriveHeader(name, header, `${where}: ${name}`);
    if (!derived.ok) return derived;
    headers.push(derived.value);
  }
  const contents: DocumentedContent[] = [];
  for (const [mediaType, content] of membersOf(response.content)) {
    const derived = deriveContent(
      mediaType,
      isJsonObject(content) ? content : {},
      `${where}: ${mediaType}`,
      file,
    );
    if (!derived.ok) return derived;
    contents.push(derived.value);
  }
  const accepted = readOptional(tolerated, response, where);
  if (!accepted.ok) return accepted;
  const surprising = readOptional(unexpected, response, where);
  if (!surprising.ok) return surprising;
  const form = readOptional(fault, response, where);
  if (!form.ok) return form;
  return success({
    tolerated: accepted.value !== undefined,
    toleration: tolerationOf(accepted.value),
    unexpected: surprising.value,
    fault: form.value,
    headers,
    contents,
  });
}

/** The reading alone is a short form. */
function tolerationOf(entry: string | Toleration | undefined): Toleration | undefined {
  return typeof entry === 'string' ? { reading: entry, consequence: 'warn' } : entry;
}

function deriveHeader(name: string, header: Json, where: string): Result<DocumentedHeader> {
  const entry = readMember(
    headerMember,
    isJsonObject(header) ? (header['x-header'] ?? {}) : {},
    `${where}: x-header`,
  );
  if (!entry.ok) return entry;
  const schema = isJsonObject(header) && isJsonObject(header.schema) ? header.schema : {};
  const pattern = checkPattern(schema, where);
  if (!pattern.ok) return pattern;
  return success({
    name,
    ...entry.value,
    pattern: typeof schema.pattern === 'string' ? schema.pattern : undefined,
  });
}

function deriveContent(
  mediaType: string,
  content: JsonObject,
  where: string,
  file: string,
): Result<DocumentedContent> {
  const asked = readMember(format, content['x-format'] ?? {}, `${where}: x-format`);
  if (!asked.ok) return asked;
  const written = readOptional(grammar, content, where);
  if (!written.ok) return written;
  const grammarFile = written.value === undefined ? undefined : resolve(dirname(file), written.value.file);
  if (grammarFile !== undefined && !existsSync(grammarFile))
    return failure('specification-reference', `${where}: x-xsd: there is no file ${grammarFile}.`);
  return success({
    mediaType,
    schema: isJsonObject(content.schema) ? content.schema : undefined,
    format: asked.value,
    grammar:
      written.value === undefined
        ? undefined
        : { ...written.value, file: resolve(dirname(file), written.value.file) },
  });
}

function membersOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
