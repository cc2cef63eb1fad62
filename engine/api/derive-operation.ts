import type { Json, JsonObject } from '../base/json.ts';
import { readMediaType } from '../base/media-type.ts';
import { joinPointer } from '../base/pointer.ts';
import { all, failure, type Result, success } from '../base/result.ts';
import type { Declared } from './declared.ts';
import { deriveCollection, deriveItem } from './derive.ts';
import { deriveParameters, type ParameterContext } from './derive-parameters.ts';
import { deriveResponses, type Responses } from './derive-responses.ts';
import { idOf } from './lists.ts';
import type { Collection, Operation } from './model.ts';
import { readOperation, readPathItem } from './openapi.ts';
import { requiredHeaders } from './required-headers.ts';
import { secretsOf, securityOf } from './security.ts';
import { sortParameters } from './sort-form.ts';
import { collection } from './vocabulary/collection.ts';
import { item as itemMember } from './vocabulary/item.ts';
import { readOptional } from './vocabulary/member.ts';
import { foreignRequestTypes, requestTypes, retired, wrongMethods } from './vocabulary/operation.ts';
import { pagingParameters } from './vocabulary/paging.ts';

/** The GET operation of a path; undefined for a path that has none. */
export function deriveOperation(
  document: JsonObject,
  path: string,
  node: Json,
  file: string,
): Result<Operation | undefined> {
  const pointer = joinPointer(['paths', path]);
  const place = `${file}: ${pointer}`;
  const where = `${place}/get`;
  const onPath = readPathItem(node, place);
  if (!onPath.ok) return onPath;
  const item = onPath.value;
  if (item.get === undefined) return success(undefined);
  const operation = readOperation(item.get, where);
  if (!operation.ok) return operation;
  const get = operation.value;
  const list = readOptional(collection, get, where);
  const responses = deriveResponses(get.responses, where, file);
  const declared = [
    ...declaredIn(item.parameters, pointer, file),
    ...declaredIn(get.parameters, `${pointer}/get`, file),
  ];
  const secrets = secretsOf(document);
  const isAsked = get['x-collection'] !== undefined || get['x-item'] !== undefined;
  const security = securityOf(document, get, `${pointer}/get`, file);
  const read = all(
    wrongMethodsOf(item, place),
    requestTypesOf(get, where),
    readOptional(foreignRequestTypes, get, where),
    readOptional(retired, get, where),
    readOptional(itemMember, get, where),
    // What is never asked may take a token in any way.
    security.ok || isAsked ? security : success({ schemes: [], isOpen: true }),
    list,
    responses,
    deriveParameters(declared, {
      pages: list.ok ? pagingParameters.flatMap((member) => list.value?.paging?.[member] ?? []) : [],
      pageSize: list.ok ? list.value?.paging?.limit : undefined,
      named: list.ok && list.value !== undefined ? parametersNamed(list.value) : [],
      secrets,
      isAsked,
      documentsRefusals: responses.ok && documentsRefusals(responses.value),
      refused: refusedBy(responses.ok ? responses.value.responses : []),
    }),
  );
  if (!read.ok) return read;
  const [methods, types, foreignTypes, given, view, secured, entry, documented, parameters] = read.value;
  return success({
    id: get.operationId ?? idOf(path),
    method: 'GET',
    path,
    parameters,
    always: [],
    headers: requiredHeaders(declared, secrets),
    ...documented,
    security: secured.isOpen ? [] : secured.schemes,
    optionalSecurity: secured.isOpen ? secured.schemes : [],
    wrongMethods: methods ?? [],
    requestTypes: types ?? [],
    foreignRequestTypes: foreignTypes ?? [],
    deprecated: get.deprecated === true,
    retired: given,
    collection: entry === undefined ? undefined : deriveCollection(entry, documented),
    item: view === undefined ? undefined : deriveItem(view, documented),
  });
}

/** The methods that a path does not have: one that it has might change something. */
function wrongMethodsOf(path: JsonObject, place: string): Result<readonly string[] | undefined> {
  const methods = readOptional(wrongMethods, path, place);
  if (!methods.ok) return methods;
  const known = (methods.value ?? []).findIndex((method) => path[method.toLowerCase()] !== undefined);
  return known < 0
    ? methods
    : failure(
        'specification-vocabulary',
        `${place}/x-wrong-methods/${known}: the path has an operation ${methods.value?.[known]?.toLowerCase()}, which may change something; take it out.`,
      );
}

function requestTypesOf(get: JsonObject, where: string): Result<readonly string[] | undefined> {
  const types = readOptional(requestTypes, get, where);
  if (!types.ok) return types;
  const wrong = (types.value ?? []).findIndex((type) => readMediaType(type) === undefined);
  return wrong < 0
    ? types
    : failure(
        'specification-vocabulary',
        `${where}/x-request-types/${wrong}: ${JSON.stringify(types.value?.[wrong])} is not a media type, such as application/json.`,
      );
}

function declaredIn(
  parameters: readonly Json[] | undefined,
  pointer: string,
  file: string,
): readonly Declared[] {
  return (parameters ?? []).map((node, index) => ({ node, file, pointer: `${pointer}/parameters/${index}` }));
}

/** The parameters by which a list is asked for its pages and its order. */
export function parametersNamed({
  paging,
  sorting,
}: Pick<Collection, 'paging' | 'sorting'>): readonly string[] {
  return [
    ...pagingParameters.map((member) => paging?.[member]),
    ...(sorting === undefined ? [] : sortParameters(sorting)),
  ].filter((name) => name !== undefined);
}

/** Whether a file says what a bad value gets: by a status, by its range, or by what all others get besides a success. */
function documentsRefusals({ responses, ranges }: Responses): boolean {
  const isSuccess =
    responses.some(({ status }) => status < 300) || ranges.some(({ range }) => range === '2XX');
  return (
    responses.some(({ status }) => status === 400 || status === 422) ||
    ranges.some(({ range }) => range === '4XX' || (range === 'default' && isSuccess))
  );
}

/** The statuses that a bad value may get: those that the file documents, or else the usual ones. */
function refusedBy(responses: Responses['responses']): ParameterContext['refused'] {
  const among = (usual: readonly number[]): readonly number[] => {
    const documented = usual.filter((status) => responses.some((response) => response.status === status));
    return documented.length === 0 ? usual : documented;
  };
  return { query: among([400, 422]), path: among([400, 404, 422]) };
}
