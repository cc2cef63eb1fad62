import { exampleIn } from '../engine/api/example.ts';
import { type FlatSchema, flatSchema } from '../engine/api/flat-schema.ts';
import { entriesOf, readOperation, readParameter, readPathItem } from '../engine/api/openapi.ts';
import type { Query } from '../engine/base/exchange.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../engine/base/json.ts';
import { familyOf } from '../engine/base/media-type.ts';

/** A parameter of a plain OpenAPI file. */
export interface DraftParameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly schema: FlatSchema;
  /** A value that the file shows, its default before all others. */
  readonly shown: string | undefined;
  /** The schema of one value: that of an element where the value is a list. */
  readonly element: FlatSchema;
  readonly isArray: boolean;
  /** Whether each value of a list has a parameter of its own. */
  readonly explode: boolean;
  /** Its value is an object, or a text in a media type, which nothing is tried with. */
  readonly isOdd: boolean;
}

/** A GET operation of a plain OpenAPI file. */
export interface DraftOperation {
  readonly id: string;
  /** The path as the file has it. */
  readonly path: string;
  readonly node: JsonObject;
  readonly parameters: readonly DraftParameter[];
  /** The media type of JSON that it answers with, and the schema of the body. */
  readonly mediaType: string;
  readonly body: Json | undefined;
}

/** What a draft starts from. */
export interface Subject {
  readonly operation: DraftOperation;
  readonly operations: readonly DraftOperation[];
  /** The file with its references as they stand. */
  readonly raw: JsonObject;
  /** Values of parameters, from the user. */
  readonly given: Readonly<Record<string, string>>;
}

/** A path that can be asked for, with what every request has in its query. */
export interface FilledPath {
  readonly path: string;
  readonly always: Query;
}

/**
 * The GET operations of a document.
 *
 * @param document with its references replaced, in the form of version 3.1.
 */
export function operationsOf(document: JsonObject): readonly DraftOperation[] {
  const paths = isJsonObject(document.paths) ? document.paths : {};
  return entriesOf(paths).flatMap(([path, node]) => {
    const item = readPathItem(node, path);
    const get = item.ok && item.value.get !== undefined ? readOperation(item.value.get, path) : undefined;
    if (!item.ok || get === undefined || !get.ok) return [];
    const { operationId, parameters, responses } = get.value;
    const { mediaType, body } = contentOf(responses);
    return [
      {
        id: operationId ?? `GET ${path}`,
        path,
        node: get.value,
        parameters: parametersOf([...(item.value.parameters ?? []), ...(parameters ?? [])]),
        mediaType,
        body,
      },
    ];
  });
}

/** Parameters in order; one of the operation replaces one of the path that has its name and place. */
function parametersOf(nodes: readonly Json[]): readonly DraftParameter[] {
  const found = new Map<string, DraftParameter>();
  for (const node of nodes) {
    const read = readParameter(node, '');
    if (!read.ok) continue;
    const {
      name,
      in: place,
      required,
      style = 'form',
      explode = style === 'form',
      schema,
      content,
    } = read.value;
    const flat = isJsonObject(schema) ? flatSchema(schema) : {};
    const types = flat.type ?? [];
    const isArray = types.includes('array');
    found.set(`${place} ${name}`, {
      name,
      place,
      required: required === true,
      schema: flat,
      shown: exampleIn(read.value, flat),
      element: isArray && isJsonObject(flat.items) ? flatSchema(flat.items) : flat,
      isArray,
      explode,
      isOdd:
        content !== undefined ||
        style === 'deepObject' ||
        (types.length > 0 && types.every((type) => type === 'object')),
    });
  }
  return [...found.values()];
}

/** The content of a success that is JSON. */
function contentOf(responses: JsonObject | undefined): {
  readonly mediaType: string;
  readonly body: Json | undefined;
} {
  for (const status of ['200', '2XX', 'default']) {
    const response = responses?.[status];
    const content = isJsonObject(response) && isJsonObject(response.content) ? response.content : {};
    for (const [mediaType, described] of Object.entries(content))
      if (familyOf(mediaType) === 'json' && isJsonObject(described))
        return { mediaType, body: described.schema };
  }
  return { mediaType: 'application/json', body: undefined };
}

/** Values that a request needs and the file does not give. */
type Missing = readonly string[];

/**
 * The path of an operation with its parameters filled in: by what the user gives, else by their `default` or `example`.
 *
 * @param open a parameter that stays as it is.
 * @returns the names of the parameters that have no value.
 */
export function filledPath(
  { path, parameters }: Pick<DraftOperation, 'path' | 'parameters'>,
  given: Readonly<Record<string, string>>,
  open?: string,
): FilledPath | Missing {
  const missing: string[] = [];
  const valueFor = (name: string, place: string): string | undefined => {
    if (Object.hasOwn(given, name)) return given[name];
    return parameters.find((one) => one.name === name && one.place === place)?.shown;
  };
  const filled = path.replace(/\{([^{}]*)\}/g, (sign, name: string) => {
    if (name === open) return sign;
    const value = valueFor(name, 'path');
    if (value === undefined || /^\.{0,2}$/.test(value)) missing.push(name);
    return encodeURIComponent((value ?? '').toWellFormed());
  });
  const always = parameters.flatMap(({ name, place, required }): readonly [string, string][] => {
    if (place !== 'query' || !(required || Object.hasOwn(given, name))) return [];
    const value = valueFor(name, place);
    if (value === undefined) missing.push(name);
    return value === undefined ? [] : [[name, value]];
  });
  return missing.length > 0 ? missing : { path: filled, always };
}

/** Whether all parameters of a path had a value. */
export function isFilled(path: FilledPath | Missing): path is FilledPath {
  return !isJsonArray(path);
}
