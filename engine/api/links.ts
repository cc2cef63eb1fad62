import { isJsonObject, type Json, type JsonObject, readPointer } from '../base/json.ts';
import { nearestWord } from '../base/nearest.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';
import { partAt, visitParts } from './openapi-parts.ts';
import { unescaped } from './referring.ts';

/**
 * What is wrong with the links of responses, each with its place: an operation that the file does not have, and parameters that are no
 * map.
 *
 * @param document an OpenAPI object with its references replaced.
 */
export function wrongLinks(document: JsonObject): readonly string[] {
  const links: { readonly link: JsonObject; readonly way: readonly string[] }[] = [];
  const ids = new Set<string>();
  visitParts(document, (node, part, way) => {
    if (part === 'link') links.push({ link: node, way });
    if (part === 'operation' && typeof node.operationId === 'string') ids.add(node.operationId);
  });
  return links.flatMap(({ link, way }) => {
    const { operationId, operationRef, parameters } = link;
    // The structure of OpenAPI has one of them alone.
    if (operationId !== undefined && operationRef !== undefined) return [];
    const at = (member: string, words: string): string => `${joinPointer([...way, member])}: ${words}`;
    return [
      ...(typeof operationId === 'string' && !ids.has(operationId)
        ? [at('operationId', unknownId(operationId, ids))]
        : []),
      ...(typeof operationRef === 'string' && leadsNowhere(document, operationRef)
        ? [at('operationRef', `it is ${operationRef}, and no operation is there.`)]
        : []),
      ...(parameters === undefined || isJsonObject(parameters)
        ? []
        : [at('parameters', 'it has to be an object of values by the names of parameters.')]),
    ];
  });
}

function unknownId(id: string, ids: ReadonlySet<string>): string {
  const near = nearestWord(id, [...ids]);
  return `no operation of the file has the id ${id}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** Whether a reference to a place of the file leads to no operation; how many escape its slashes and braces is left open. */
function leadsNowhere(document: JsonObject, reference: string): boolean {
  if (!reference.startsWith('#/')) return false;
  const pointer = unescaped(reference.slice(1));
  if (partAt(document, splitPointer(pointer)) === 'operation' && isThere(document, pointer)) return false;
  const [, path, method = ''] = /^\/paths\/(\/.*)\/(\w+)$/.exec(pointer) ?? [];
  return path === undefined || !isThere(document, joinPointer(['paths', path, method]));
}

function isThere(document: Json, pointer: string): boolean {
  return isJsonObject(readPointer(document, pointer));
}
