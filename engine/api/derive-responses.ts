import { dirname, resolve } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { type Result, success } from '../base/result.ts';
import type { DocumentedContent, DocumentedHeader, DocumentedResponse } from './model.ts';
import {
  type FaultEntry,
  readFault,
  readFormat,
  readGrammar,
  readHeader,
  readTolerated,
  readUnexpected,
  type ToleratedEntry,
} from './vocabulary.ts';

/**
 * The responses of an operation, with what the vocabulary says of each.
 *
 * @param file the specification's own file, from which other files are named.
 */
export function deriveResponses(
  responses: JsonObject,
  where: string,
  file: string,
): Result<readonly DocumentedResponse[]> {
  const derived: DocumentedResponse[] = [];
  for (const [status, response] of Object.entries(responses)) {
    if (!/^\d{3}$/.test(status) || !isJsonObject(response)) continue;
    const one = deriveResponse(Number(status), response, `${where}: ${status}`, file);
    if (!one.ok) return one;
    derived.push(one.value);
  }
  return success(derived);
}

function deriveResponse(
  status: number,
  response: JsonObject,
  where: string,
  file: string,
): Result<DocumentedResponse> {
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
  const tolerated = optional(response['x-tolerated'], (entry) =>
    readTolerated(entry, `${where}: x-tolerated`),
  );
  if (!tolerated.ok) return tolerated;
  const unexpected = optional(response['x-unexpected'], (entry) =>
    readUnexpected(entry, `${where}: x-unexpected`),
  );
  if (!unexpected.ok) return unexpected;
  const fault = optional(response['x-fault'], (entry) => readFault(entry, `${where}: x-fault`));
  if (!fault.ok) return fault;
  return success({
    status,
    tolerated: tolerated.value !== undefined,
    toleration: completeToleration(tolerated.value),
    unexpected:
      unexpected.value === undefined
        ? undefined
        : { consequence: unexpected.value.consequence ?? 'warn', readings: unexpected.value.readings ?? [] },
    fault: completeFault(fault.value),
    headers,
    contents,
  });
}

function completeToleration(entry: ToleratedEntry | undefined): DocumentedResponse['toleration'] {
  if (entry === undefined) return undefined;
  if (typeof entry === 'string') return { reading: entry, consequence: 'warn' };
  return { reading: entry.reading, consequence: entry.consequence ?? 'warn' };
}

function completeFault(entry: FaultEntry | undefined): DocumentedResponse['fault'] {
  if (entry === undefined) return undefined;
  return {
    names: entry.names,
    code: entry.code ?? 'code',
    message: entry.message ?? 'message',
    consequence: entry.consequence ?? 'warn',
    readings: entry.readings ?? [],
  };
}

function deriveHeader(name: string, header: Json, where: string): Result<DocumentedHeader> {
  const entry = readHeader(isJsonObject(header) ? (header['x-header'] ?? {}) : {}, `${where}: x-header`);
  if (!entry.ok) return entry;
  const schema = isJsonObject(header) && isJsonObject(header.schema) ? header.schema : {};
  return success({
    name,
    alternatives: entry.value.alternatives ?? [],
    absence: entry.value.absence ?? 'accept',
    pattern: typeof schema.pattern === 'string' ? schema.pattern : undefined,
    unique: entry.value.unique ?? false,
    kind: entry.value.kind ?? 'text',
    joined: entry.value.joined ?? 'accept',
    readings: entry.value.readings ?? [],
  });
}

function deriveContent(
  mediaType: string,
  content: JsonObject,
  where: string,
  file: string,
): Result<DocumentedContent> {
  const format = readFormat(content['x-format'] ?? {}, `${where}: x-format`);
  if (!format.ok) return format;
  const grammar = optional(content['x-xsd'], (entry) => readGrammar(entry, `${where}: x-xsd`));
  if (!grammar.ok) return grammar;
  return success({
    mediaType,
    schema: isJsonObject(content.schema) ? content.schema : undefined,
    format: {
      support: format.value.support ?? 'required',
      suffix: format.value.suffix,
      readings: format.value.readings ?? [],
    },
    grammar:
      grammar.value === undefined
        ? undefined
        : { file: resolve(dirname(file), grammar.value.file), readings: grammar.value.readings ?? [] },
  });
}

/** Reads an entry where there is one. */
export function optional<T>(
  entry: Json | undefined,
  read: (entry: Json) => Result<T>,
): Result<T | undefined> {
  return entry === undefined ? success(undefined) : read(entry);
}

function membersOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isJsonObject(value) ? Object.entries(value) : [];
}
