import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { describeThrown, failure, type Result, success } from '../base/result.ts';
import { deriveCollection, deriveItem } from './derive.ts';
import { deriveParameters, type ParameterContext } from './derive-parameters.ts';
import { deriveResponses, type Responses } from './derive-responses.ts';
import type { Api, ItemOperation, ListOperation, Operation } from './model.ts';
import { readRequirementFiles } from './requirement-files.ts';
import { securityOf } from './security.ts';
import { collection } from './vocabulary/collection.ts';
import { conformance } from './vocabulary/conformance.ts';
import { item as itemMember } from './vocabulary/item.ts';
import { readMember, readOptional } from './vocabulary/member.ts';
import { foreignRequestTypes, requestTypes, retired, wrongMethods } from './vocabulary/operation.ts';

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
 *   `specification-vocabulary`, `specification-catalogue` or `specification-incomplete`.
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
  const about = readMember(
    conformance,
    document['x-conformance'] ?? { id: idOf(file) },
    `${file}: x-conformance`,
  );
  if (!about.ok) return about;
  const files = readRequirementFiles(about.value, file, document);
  if (!files.ok) return files;
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(objectAt(document, 'paths'))) {
    if (!isJsonObject(item) || !isJsonObject(item.get)) continue;
    const operation = deriveOperation(document, path, item, item.get, file);
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
    id: about.value.id,
    title: typeof info.title === 'string' ? info.title : about.value.id,
    noun: about.value.noun,
    requirements: files.value.requirements,
    readings: files.value.readings,
    readingsByCheck: new Map(Object.entries(about.value.readings)),
    service: about.value.service,
    security: list.security,
    operations,
    list,
    item: operations.find((operation): operation is ItemOperation => operation.item !== undefined),
  });
}

/** An id made of a file's name, for a specification that gives none. */
function idOf(file: string): string {
  const name = basename(file, extname(file))
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '');
  return name === '' ? 'api' : name;
}

function deriveOperation(
  document: JsonObject,
  path: string,
  item: JsonObject,
  get: JsonObject,
  file: string,
): Result<Operation> {
  const where = `${file}: ${path}`;
  const methods = readOptional(wrongMethods, item, where);
  if (!methods.ok) return methods;
  const types = readOptional(requestTypes, get, where);
  if (!types.ok) return types;
  const foreignTypes = readOptional(foreignRequestTypes, get, where);
  if (!foreignTypes.ok) return foreignTypes;
  const responses = deriveResponses(objectAt(get, 'responses'), where, file);
  if (!responses.ok) return responses;
  const security = securityOf(document, get, where);
  if (!security.ok) return security;
  const given = readOptional(retired, get, where);
  if (!given.ok) return given;
  const list = readOptional(collection, get, where);
  if (!list.ok) return list;
  const parameters = deriveParameters(
    [...arrayAt(item, 'parameters'), ...arrayAt(get, 'parameters')],
    { pageSize: list.value?.paging?.limit, refused: refusedBy(responses.value) },
    where,
  );
  if (!parameters.ok) return parameters;
  const view = readOptional(itemMember, get, where);
  if (!view.ok) return view;
  return success({
    id: typeof get.operationId === 'string' ? get.operationId : `GET ${path}`,
    method: 'GET',
    path,
    parameters: parameters.value,
    ...responses.value,
    security: security.value,
    wrongMethods: methods.value ?? [],
    requestTypes: types.value ?? [],
    foreignRequestTypes: foreignTypes.value ?? [],
    deprecated: get.deprecated === true,
    retired: given.value,
    collection: list.value === undefined ? undefined : deriveCollection(list.value, responses.value),
    item: view.value === undefined ? undefined : deriveItem(view.value, responses.value),
  });
}

/** The statuses that a bad value may get: those that the file documents, or else the usual ones. */
function refusedBy({ responses }: Responses): ParameterContext['refused'] {
  const among = (usual: readonly number[]): readonly number[] => {
    const documented = usual.filter((status) => responses.some((response) => response.status === status));
    return documented.length === 0 ? usual : documented;
  };
  return { query: among([400, 422]), path: among([400, 404, 422]) };
}

function objectAt(parent: JsonObject, member: string): JsonObject {
  const value = parent[member];
  return isJsonObject(value) ? value : {};
}

function arrayAt(parent: JsonObject, member: string): readonly Json[] {
  const value = parent[member];
  return isJsonArray(value) ? value : [];
}
