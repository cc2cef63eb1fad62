import { dirname, resolve } from 'node:path';
import { isHeaderName } from '../base/header-fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { didYouMean } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import { all, each, failure, type Result, success } from '../base/result.ts';
import { checkSchema } from './check-schemas.ts';
import { fileWithin, folderOf, largestGrammar } from './files.ts';
import type { DocumentedContent, DocumentedHeader, DocumentedResponse, RangedResponse } from './model.ts';
import { entriesOf, readContent, readHeader, readResponse, readSchema } from './openapi.ts';
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
export function deriveResponses(
  entries: JsonObject | undefined,
  where: string,
  file: string,
): Result<Responses> {
  const derived = each(entriesOf(entries).map(([key, response]) => deriveEntry(key, response, where, file)));
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
  if (range === undefined && !/^[1-5]\d{2}$/.test(key))
    return failure(
      'specification-malformed',
      `${where}: responses has "${key}"; it has to be a status such as 404, a range such as 4XX, or default.${didYouMean(key, ['default'])}`,
    );
  const one = deriveResponse(response, `${where}${joinPointer(['responses', key])}`, file);
  if (!one.ok) return one;
  return success(range === undefined ? { ...one.value, status: Number(key) } : { ...one.value, range });
}

const ranges: readonly RangedResponse['range'][] = ['1XX', '2XX', '3XX', '4XX', '5XX', 'default'];

function rangeNamed(key: string): RangedResponse['range'] | undefined {
  return ranges.find((range) => range.toLowerCase() === key.toLowerCase());
}

function deriveResponse(node: Json, where: string, file: string): Result<Omit<DocumentedResponse, 'status'>> {
  const object = readResponse(node, where);
  if (!object.ok) return object;
  const response = object.value;
  const read = all(
    each(
      Object.entries(response.headers ?? {}).map(([name, header]) =>
        deriveHeader(name, header, `${where}${joinPointer(['headers', name])}`),
      ),
    ),
    each(
      Object.entries(response.content ?? {}).map(([mediaType, content]) =>
        deriveContent(mediaType, content, `${where}${joinPointer(['content', mediaType])}`, file),
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

function deriveHeader(name: string, node: Json, where: string): Result<DocumentedHeader> {
  if (!isHeaderName(name))
    return failure(
      'specification-malformed',
      `${where}: ${JSON.stringify(name)} is a name that no header can have.`,
    );
  const header = readHeader(node, where);
  if (!header.ok) return header;
  const read = all(
    readMember(
      headerMember,
      header.value['x-header'] === undefined ? {} : header.value['x-header'],
      `${where}/x-header`,
    ),
    readSchema(header.value.schema, where),
  );
  if (!read.ok) return read;
  const [entry, schema] = read.value;
  const sound = checkSchema(schema, `${where}/schema`, false);
  return sound.ok ? success({ name, ...entry, pattern: schema.pattern }) : sound;
}

function deriveContent(
  mediaType: string,
  node: Json,
  where: string,
  file: string,
): Result<DocumentedContent> {
  const content = readContent(node, where);
  if (!content.ok) return content;
  const read = all(
    readMember(
      format,
      content.value['x-format'] === undefined ? {} : content.value['x-format'],
      `${where}/x-format`,
    ),
    readOptional(grammar, content.value, where),
  );
  if (!read.ok) return read;
  const [asked, written] = read.value;
  const grammarFile = written === undefined ? undefined : resolve(dirname(file), written.file);
  const found =
    grammarFile === undefined ? undefined : fileWithin(folderOf(file), grammarFile, largestGrammar);
  if (found?.ok === false)
    return failure('specification-reference', `${where}/x-xsd/file: ${grammarFile} ${found.why}.`);
  return success({
    mediaType,
    schema: isJsonObject(content.value.schema) ? content.value.schema : undefined,
    format: asked,
    grammar:
      written === undefined || grammarFile === undefined ? undefined : { ...written, file: grammarFile },
  });
}
