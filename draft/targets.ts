import { unescaped } from '../engine/api/referring.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../engine/base/json.ts';
import { splitPointer } from '../engine/base/pointer.ts';
import type { OverlayAction } from './proposal.ts';

/** The GET operation of a path, as a JSONPath. */
export function operationTarget(path: string): string {
  return `$.paths[${quoted(path)}].get`;
}

/**
 * What adds members to a parameter of an operation: they go into it where it stands; one that the operation only refers to is
 * replaced by a copy that has them, so that other operations keep theirs.
 *
 * @param raw the file with its references as they stand.
 */
export function parameterActions(
  raw: JsonObject,
  path: string,
  name: string,
  members: JsonObject,
): readonly OverlayAction[] {
  const item = isJsonObject(raw.paths) ? raw.paths[path] : undefined;
  const get = isJsonObject(item) ? item.get : undefined;
  const own = `${operationTarget(path)}.parameters`;
  for (const [place, parameters] of [
    [own, isJsonObject(get) ? get.parameters : undefined],
    [`$.paths[${quoted(path)}].parameters`, isJsonObject(item) ? item.parameters : undefined],
  ] as const) {
    if (!isJsonArray(parameters)) continue;
    if (parameters.some((one) => isNamed(one, name)))
      return [
        {
          target: `${place}[?@.name == ${quoted(name)}${isOnce(parameters, name) ? '' : " && @.in == 'query'"}]`,
          update: members,
        },
      ];
    for (const one of parameters) {
      const referred = referredIn(raw, one);
      if (referred === undefined || !isNamed(referred.value, name)) continue;
      return [
        { target: `${place}[?@['$ref'] == ${quoted(referred.reference)}]`, remove: true },
        { target: place, update: { ...referred.value, ...members } },
      ];
    }
  }
  return [];
}

function isNamed(parameter: Json, name: string): boolean {
  return isJsonObject(parameter) && parameter.name === name && parameter.in === 'query';
}

function isOnce(parameters: readonly Json[], name: string): boolean {
  return parameters.filter((one) => isJsonObject(one) && one.name === name).length === 1;
}

/** What a reference within the file leads to. */
function referredIn(
  raw: JsonObject,
  node: Json,
): { readonly reference: string; readonly value: JsonObject } | undefined {
  const reference = isJsonObject(node) ? node.$ref : undefined;
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  const value = readPointer(raw, unescaped(reference.slice(1)));
  return isJsonObject(value) ? { reference, value } : undefined;
}

/** A text between quotation marks, as JSONPath has it (RFC 9535). */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}

/**
 * The schema of the body of a success, as a JSONPath: where it stands in the file, references followed.
 *
 * @returns undefined where a reference leads out of the file.
 */
export function bodySchemaTarget(raw: JsonObject, path: string, mediaType: string): string | undefined {
  const way = ['paths', path, 'get', 'responses', '200', 'content', mediaType, 'schema'];
  let node: Json | undefined = raw;
  let place = '$';
  for (const step of way) {
    node = isJsonObject(node) ? node[step] : undefined;
    place = `${place}[${quoted(step)}]`;
    for (let followed = 0; followed < mostFollowed; followed += 1) {
      if (!isJsonObject(node) || node.$ref === undefined) break;
      const referred: ReturnType<typeof referredIn> = referredIn(raw, node);
      if (referred === undefined) return undefined;
      node = referred.value;
      place = `$${splitPointer(unescaped(referred.reference.slice(1)))
        .map((token) => `[${quoted(token)}]`)
        .join('')}`;
    }
  }
  return isJsonObject(node) ? place : undefined;
}

/** References that lead to references. */
const mostFollowed = 10;
