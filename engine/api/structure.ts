import openapi from '@seriousme/openapi-schema-validator/schemas/v3.1/schema.json' with { type: 'json' };
import type { ErrorObject, Format } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { readMediaType } from '../base/media-type.ts';
import { nearestWord } from '../base/nearest.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { wordsFor } from '../base/schema-words.ts';

/** Members of OpenAPI that people read and the suite does not. */
const prose = new Set([
  'description',
  'summary',
  'version',
  'termsOfService',
  'contact',
  'license',
  'tags',
  'externalDocs',
]);

/** The methods of a path. */
const operations = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/**
 * Whether a document has the structure of OpenAPI 3.1, by the schema that the OpenAPI Initiative publishes; what people read is not
 * looked at. Schemas are looked at by `checkSchemas`.
 *
 * @param document an OpenAPI object with its references replaced, in the form of version 3.1.
 * @returns problem `specification-malformed` for each place that is wrong.
 */
export function checkStructure(document: JsonObject, file: string): Result<undefined> {
  const validate = validator();
  if (validate({ ...withoutUnread(document), openapi: '3.1.0' }))
    return unlessAny('specification-malformed', []);
  const errors = (validate.errors ?? []).filter(
    ({ keyword, propertyName }) => keyword !== 'if' && propertyName === undefined,
  );
  const shown = errors.filter((error) => !errors.some((other) => other !== error && explains(other, error)));
  const messages = shown.map((error) => `${file}: ${error.instancePath || 'the file'}: ${sentenceOf(error)}`);
  return unlessAny('specification-malformed', [...new Set(messages)]);
}

/** Whether an error says less than another: what is left over in an object that is not as it should be, or one way of a choice. */
function explains(other: ErrorObject, { keyword, instancePath, schemaPath }: ErrorObject): boolean {
  if (other.keyword === 'oneOf' && schemaPath.startsWith(`${other.schemaPath}/`)) return true;
  if (keyword !== 'unevaluatedProperties') return false;
  return (
    other.keyword !== keyword && other.instancePath.startsWith(instancePath) && instancePath !== '/paths'
  );
}

function sentenceOf(error: ErrorObject): string {
  const { unevaluatedProperty: name } = error.params;
  if (typeof name === 'string') {
    if (error.instancePath === '/paths') return `the path ${JSON.stringify(name)} has to begin with a slash.`;
    const near = nearestWord(name, knownBeside(error));
    const level = error.instancePath === '' ? 'at the top of a file' : 'here';
    return `OpenAPI has no ${name} ${level}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
  }
  if (error.keyword === 'propertyNames')
    return `${JSON.stringify(error.params.propertyName)} is no media type.`;
  if (error.keyword === 'oneOf') return 'it has to have either schema or content.';
  return `it ${wordsFor(error)}.`;
}

function knownBeside({ parentSchema }: ErrorObject): readonly string[] {
  const { properties } = parentSchema ?? {};
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

/** A document without the members that are not followed, which can lead back to what they stand in. */
function withoutUnread(document: JsonObject): JsonObject {
  const { webhooks: _webhooks, components, paths, ...rest } = document;
  const schemes = isJsonObject(components) ? components.securitySchemes : undefined;
  return {
    ...rest,
    ...(schemes === undefined ? {} : { components: { securitySchemes: schemes } }),
    ...(paths === undefined ? {} : { paths: mapped(paths, withoutCallbacks) }),
  };
}

function withoutCallbacks(path: Json): Json {
  if (!isJsonObject(path)) return path;
  const members: Record<string, Json> = { ...path };
  for (const method of operations) {
    const operation = path[method];
    if (!isJsonObject(operation)) continue;
    const { callbacks: _callbacks, ...rest } = operation;
    members[method] = {
      ...rest,
      ...(rest.responses === undefined ? {} : { responses: mapped(rest.responses, withoutLinks) }),
    };
  }
  return members;
}

function withoutLinks(response: Json): Json {
  if (!isJsonObject(response)) return response;
  const { links: _links, ...rest } = response;
  return rest;
}

function mapped(map: Json, change: (value: Json) => Json): Json {
  if (!isJsonObject(map)) return map;
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled !== undefined) return compiled;
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false }));
  ajv.addFormat('media-range', mediaRange);
  compiled = ajv.compile(withoutProse(openapi));
  return compiled;
}

const mediaRange: Format = (text: string) => readMediaType(text) !== undefined;

/** The schema of OpenAPI in which what people read may be anything. */
function withoutProse(schema: Json): JsonObject {
  const changed = change(schema);
  return isJsonObject(changed) ? changed : {};
}

function change(node: Json): Json {
  if (isJsonArray(node)) return node.map(change);
  if (!isJsonObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([name, value]): [string, Json] => {
      if (name === 'required' && isJsonArray(value))
        return [name, value.filter((member) => typeof member !== 'string' || !prose.has(member))];
      if (name !== 'properties' || !isJsonObject(value)) return [name, change(value)];
      const members = Object.entries(value);
      return [
        name,
        Object.fromEntries(members.map(([member, of]) => [member, prose.has(member) ? true : change(of)])),
      ];
    }),
  );
}
