import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { all, each, failure, type Result, success } from '../base/result.ts';
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
  const derived = each(
    Object.entries(entries)
      .filter(([key, response]) => !key.startsWith('x-') || isJsonObject(response))
      .map(([key, response]) => deriveEntry(key, response, where, file)),
  );
  if (!derived.ok) return derived;
  return success({
    responses: derived.value.flatMap((one) => ('status' in one ? [one] : [])),
    ranges: derived.value.flatMap((one) => ('range' in one ? [one] : [])),
  });
}

/** The response for one status, or for a range of them. */
function deriveEntry(
  key: string,
  response: Json,
  where: string,
  file: string,
): Result<DocumentedResponse | RangedResponse> {
  const range = rangeNamed(key);
  if ((range === undefined && !/^[1-5]\d{2}$/.test(key)) || !isJsonObject(response))
    return failure(
      'specification-malformed',
      `${where}: responses has "${key}"; it has to be a status such as 404, a range such as 4XX, or default.`,
    );
  const one = deriveResponse(response, `${where}: ${key}`, file);
  if (!one.ok) return one;
  return success(range === undefined ? { ...one.value, status: Number(key) } : { ...one.value, range });
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
  const read = all(
    each(
      membersOf(response.headers).map(([name, header]) => deriveHeader(name, header, `${where}: ${name}`)),
    ),
    each(
      membersOf(response.content).map(([mediaType, content]) =>
        deriveContent(mediaType, isJsonObject(content) ? content : {}, `${where}: ${mediaType}`, file),
      ),
    ),
    readOptional(tolerated, response, where),
    readOptional(unexpected, response, where),
    readOptional(fault, response, where),
  );
  if (!read.ok) return read;
  const [headers, contents, accepted, surprising, form] = read.value;
  return success({
    tolerated: accepted !== undefined,
    toleration: tolerationOf(accepted),
    unexpected: surprising,
    fault: form,
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
