import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { describeThrown, failure, type Result, success } from '../result.ts';
import { deriveCollection, deriveParameters } from './derive.ts';
import type { Api, DocumentedHeader, DocumentedResponse, ListOperation, Operation } from './model.ts';
import { readCollection, readConformance, readHeader, readMethods, readNames } from './vocabulary.ts';

const specifications = fileURLToPath(new URL('../../specs/', import.meta.url));

/** Ids of the APIs whose specifications come with the suite, in alphabetical order. */
export function knownApis(): readonly string[] {
  return readdirSync(specifications)
    .filter((file) => file.endsWith('.yaml') && file !== 'readings.yaml')
    .map((file) => basename(file, '.yaml'))
    .sort();
}

/**
 * Loads one API's specification.
 *
 * @param nameOrPath an id of `knownApis`, or the path of an OpenAPI file (YAML or JSON) of the user's own.
 * @returns the derived API, or a problem with code `unknown-api`, `specification-unreadable`,
 *   `specification-vocabulary` or `specification-incomplete`.
 */
export async function loadApi(nameOrPath: string): Promise<Result<Api>> {
  const isPath = /[/\\]|\.(ya?ml|json)$/i.test(nameOrPath);
  if (!isPath && !knownApis().includes(nameOrPath)) {
    return failure(
      'unknown-api',
      `There is no API "${nameOrPath}": choose one of ${knownApis().join(', ')}, or give the path of an OpenAPI file.`,
    );
  }
  const file = isPath ? resolve(nameOrPath) : resolve(specifications, `${nameOrPath}.yaml`);
  if (!existsSync(file))
    return failure('unknown-api', `There is no file ${file} to read the API's specification from.`);
  let document: unknown;
  try {
    document = await $RefParser.dereference(file, { resolve: { http: false } });
  } catch (thrown) {
    return failure(
      'specification-unreadable',
      `${file} could not be read as an OpenAPI file: ${firstLine(thrown)}`,
    );
  }
  if (!isJsonObject(document))
    return failure('specification-unreadable', `${file} does not hold an OpenAPI object.`);
  return deriveApi(document, file);
}

function firstLine(thrown: unknown): string {
  return describeThrown(thrown).split('\n')[0] ?? '';
}

/** The API that a dereferenced OpenAPI object describes; `file` is for messages and to name an API without an id. */
export function deriveApi(document: JsonObject, file: string): Result<Api> {
  const conformance = readConformance(
    document['x-conformance'] ?? { id: basename(dirname(file)) },
    `${file}: x-conformance`,
  );
  if (!conformance.ok) return conformance;
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    if (!isJsonObject(item) || !isJsonObject(item.get)) continue;
    const operation = deriveOperation(path, item, item.get, `${file}: ${path}`);
    if (!operation.ok) return operation;
    operations.push(operation.value);
  }
  const lists = operations.filter(
    (operation): operation is ListOperation => operation.collection !== undefined,
  );
  const [list] = lists;
  if (list === undefined || lists.length > 1) {
    return failure(
      'specification-incomplete',
      `${file} has ${lists.length} GET operations with an x-collection; the suite needs exactly one that lists the collection.`,
    );
  }
  const info = objectAt(document, 'info');
  return success({
    id: conformance.value.id,
    title: typeof info.title === 'string' ? info.title : conformance.value.id,
    noun: conformance.value.noun ?? { one: 'item', many: 'items' },
    catalogues: conformance.value.catalogues ?? [],
    tokenHeader: tokenHeader(document),
    operations,
    list,
  });
}

function deriveOperation(path: string, item: JsonObject, get: JsonObject, where: string): Result<Operation> {
  const wrongMethods = readMethods(item['x-wrong-methods'] ?? [], `${where}: x-wrong-methods`);
  if (!wrongMethods.ok) return wrongMethods;
  const foreignTypes = readNames(get['x-foreign-request-types'] ?? [], `${where}: x-foreign-request-types`);
  if (!foreignTypes.ok) return foreignTypes;
  const parameters = deriveParameters([...arrayAt(item, 'parameters'), ...arrayAt(get, 'parameters')], where);
  if (!parameters.ok) return parameters;
  const responses = deriveResponses(objectAt(get, 'responses'), where);
  if (!responses.ok) return responses;
  const entry = get['x-collection'];
  const collection = entry === undefined ? undefined : readCollection(entry, `${where}: x-collection`);
  if (collection !== undefined && !collection.ok) return collection;
  return success({
    id: typeof get.operationId === 'string' ? get.operationId : `GET ${path}`,
    method: 'GET',
    path,
    parameters: parameters.value,
    responses: responses.value,
    wrongMethods: wrongMethods.value,
    foreignRequestTypes: foreignTypes.value,
    collection: collection === undefined ? undefined : deriveCollection(collection.value, responses.value),
  });
}

function deriveResponses(responses: JsonObject, where: string): Result<readonly DocumentedResponse[]> {
  const derived: DocumentedResponse[] = [];
  for (const [status, response] of Object.entries(responses)) {
    if (!/^\d{3}$/.test(status) || !isJsonObject(response)) continue;
    const headers: DocumentedHeader[] = [];
    for (const [name, header] of Object.entries(objectAt(response, 'headers'))) {
      const derivedHeader = deriveHeader(name, header, `${where}: ${status}: ${name}`);
      if (!derivedHeader.ok) return derivedHeader;
      headers.push(derivedHeader.value);
    }
    const contents = Object.entries(objectAt(response, 'content')).map(([mediaType, content]) => {
      const schema = isJsonObject(content) ? content.schema : undefined;
      return { mediaType, schema: isJsonObject(schema) ? schema : undefined };
    });
    derived.push({
      status: Number(status),
      tolerated: response['x-tolerated'] !== undefined,
      headers,
      contents,
    });
  }
  return success(derived);
}

function deriveHeader(name: string, header: Json, where: string): Result<DocumentedHeader> {
  const entry = readHeader(isJsonObject(header) ? (header['x-header'] ?? {}) : {}, `${where}: x-header`);
  if (!entry.ok) return entry;
  const schema = isJsonObject(header) ? objectAt(header, 'schema') : {};
  return success({
    name,
    alternatives: entry.value.alternatives ?? [],
    absence: entry.value.absence ?? 'accept',
    pattern: typeof schema.pattern === 'string' ? schema.pattern : undefined,
    unique: entry.value.unique ?? false,
    readings: entry.value.readings ?? [],
  });
}

function tokenHeader(document: JsonObject): string | undefined {
  for (const scheme of Object.values(objectAt(objectAt(document, 'components'), 'securitySchemes'))) {
    if (
      isJsonObject(scheme) &&
      scheme.type === 'apiKey' &&
      scheme.in === 'header' &&
      typeof scheme.name === 'string'
    ) {
      return scheme.name;
    }
  }
  return undefined;
}

function objectAt(parent: JsonObject, member: string): JsonObject {
  const value = parent[member];
  return isJsonObject(value) ? value : {};
}

function arrayAt(parent: JsonObject, member: string): readonly Json[] {
  const value = parent[member];
  return isJsonArray(value) ? value : [];
}
