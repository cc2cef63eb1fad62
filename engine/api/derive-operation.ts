import type { JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, success } from '../base/result.ts';
import { deriveCollection, deriveItem } from './derive.ts';
import { deriveParameters, type ParameterContext } from './derive-parameters.ts';
import { deriveResponses, type Responses } from './derive-responses.ts';
import type { Operation } from './model.ts';
import { arrayAt, objectAt } from './parts.ts';
import { securityOf } from './security.ts';
import { type CollectionEntry, collection } from './vocabulary/collection.ts';
import { item as itemMember } from './vocabulary/item.ts';
import { readOptional } from './vocabulary/member.ts';
import { foreignRequestTypes, requestTypes, retired, wrongMethods } from './vocabulary/operation.ts';
import { pagingParameters } from './vocabulary/paging.ts';

/** The GET operation of a path; `item` is the path's object, and `get` the operation's. */
export function deriveOperation(
  document: JsonObject,
  path: string,
  item: JsonObject,
  get: JsonObject,
  file: string,
): Result<Operation> {
  const where = `${file}: ${joinPointer(['paths', path, 'get'])}`;
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
    {
      pageSize: list.value?.paging?.limit,
      named: parametersNamed(list.value),
      refused: refusedBy(responses.value),
    },
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

/** The parameters by which a list is asked for its pages and its order. */
function parametersNamed(list: CollectionEntry | undefined): readonly string[] {
  const { paging, sorting } = list ?? {};
  return [...pagingParameters.map((member) => paging?.[member]), sorting?.key, sorting?.direction].filter(
    (name) => name !== undefined,
  );
}

/** The statuses that a bad value may get: those that the file documents, or else the usual ones. */
function refusedBy({ responses }: Responses): ParameterContext['refused'] {
  const among = (usual: readonly number[]): readonly number[] => {
    const documented = usual.filter((status) => responses.some((response) => response.status === status));
    return documented.length === 0 ? usual : documented;
  };
  return { query: among([400, 422]), path: among([400, 404, 422]) };
}
