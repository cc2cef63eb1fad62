import { _, type ErrorObject, type FuncKeywordDefinition, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { memo } from '../base/memo.ts';
import { wordsFor } from '../base/schema-words.ts';

import { annotatedForProfile, annotation, hasLevels, type SchemaProfile } from './levels.ts';
import { patternOf } from './patterns.ts';
import { withoutCycles } from './schema-tree.ts';

/** One place where a body is not what its schema says. */
export interface BodyProblem {
  /** JSON pointer into the body; empty for the body itself. */
  readonly pointer: string;
  /** What is wrong there, in plain words that follow on the place, e.g. `is a string, not an integer`. */
  readonly message: string;
  /** The JSON Schema keyword that was broken. */
  readonly keyword: string;
  /** JSON pointer to that keyword, in the schema as the profile reads it. */
  readonly keywordAt: string;
  /** The member that is missing at the place, where that is what is wrong. */
  readonly missing: string | undefined;
  /** Readings named by the schema where it was broken. */
  readonly readings: readonly string[];
}

/** Looks at a body and says everything that is wrong with it; an empty list is a body that fits. */
type BodyValidator = (body: Json | undefined) => readonly BodyProblem[];

/**
 * A validator of bodies, made once for each schema object and profile.
 *
 * @param schema a dereferenced body schema with its levels still in it, as `DocumentedContent.schema` holds it.
 */
export const compileBody = memo(
  (schema: JsonObject, profile: SchemaProfile): BodyValidator =>
    profile === 'standard' || hasLevels(schema) ? compile(schema, profile) : compileBody(schema, 'standard'),
);

/** Patterns of a specification are run by an engine that always comes to an end. */
const regExp = Object.assign((source: string) => patternOf(source), { code: 'patternOf' });

/** A user's own file may hold keywords and formats that mean nothing here: they are passed over in silence. */
const lenient: Options = {
  strict: false,
  allErrors: true,
  verbose: true,
  logger: false,
  code: { regExp, optimize: false },
};

/** The same by a call: Ajv's own keyword takes time with the square of the number of patterns in a schema. */
const pattern: FuncKeywordDefinition = {
  keyword: 'pattern',
  type: 'string',
  schemaType: 'string',
  validate: (source: string, text: string) => patternOf(source).test(text),
  error: { message: 'must match a pattern', params: ({ schemaCode }) => _`{pattern: ${schemaCode}}` },
};

/** Says of a schema whether it is one, for which the schema of schemas is compiled once. */
const metaSchemas = formats.default(new Ajv2020(lenient));

/** What is wrong with a schema as one, in words that follow on its place; undefined for JSON Schema. */
export function problemOfSchema(schema: JsonObject): string | undefined {
  const read = ajvSchema(annotatedForProfile(withoutCycles(schema), 'strict'));
  if (metaSchemas.validateSchema(read) === true) return undefined;
  const errors = metaSchemas.errors ?? [];
  const [whole] = withoutCause(errors);
  // Of a list, such as one of types, what is wrong with its elements.
  const error = isJsonArray(whole?.data) ? (errors.find((one) => isWithinList(one, whole)) ?? whole) : whole;
  const words = error === undefined ? '' : `: ${error.instancePath} ${wordsFor(error)}`;
  return `the schema is not a valid JSON Schema${words}.`;
}

function isWithinList({ instancePath, keyword }: ErrorObject, list: ErrorObject | undefined): boolean {
  return (
    instancePath.startsWith(`${list?.instancePath}/`) ||
    (instancePath === list?.instancePath && /^(?:min|unique)Items$/.test(keyword))
  );
}

function compile(schema: JsonObject, profile: SchemaProfile): BodyValidator {
  const read = ajvSchema(annotatedForProfile(withoutCycles(schema), profile));
  metaSchemas.validateSchema(read, true);
  // Each schema has a registry of its own, so that identifiers in two of them never collide.
  const ajv = formats.default(new Ajv2020({ ...lenient, meta: false, validateSchema: false }));
  ajv.removeKeyword('pattern').addKeyword(pattern);
  const validate = ajv.compile(read);
  return (body) => {
    // Ajv takes a missing body for one that breaks nothing but the type.
    if (body === undefined)
      return [
        {
          pointer: '',
          message: 'is missing',
          keyword: 'type',
          keywordAt: '/type',
          missing: undefined,
          readings: [],
        },
      ];
    if (validate(body)) return [];
    const errors = withoutCause(validate.errors ?? []);
    return errors.map(problemOf);
  };
}

/** Identifiers and dialects would only make two schemas of one registry collide: references are resolved already. */
function ajvSchema(schema: Json): JsonObject {
  if (!isJsonObject(schema)) return {};
  const { $id: _id, $schema: _dialect, ...rest } = schema;
  return rest;
}

/**
 * Errors that only repeat what another one says are left out: the branches of a choice that failed as a whole, and
 * the notice that a condition's consequence did not hold.
 */
function withoutCause(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const wholes = errors.filter((error) =>
    ['anyOf', 'oneOf', 'not', 'contains', 'propertyNames'].includes(error.keyword),
  );
  return errors.filter(
    (error) =>
      error.keyword !== 'if' &&
      !wholes.some(
        (whole) =>
          whole !== error &&
          error.schemaPath.startsWith(`${whole.schemaPath}/`) &&
          error.instancePath.startsWith(whole.instancePath),
      ),
  );
}

function problemOf(error: ErrorObject): BodyProblem {
  return {
    pointer: error.instancePath,
    message: wordsFor(error),
    keyword: error.keyword,
    keywordAt: decodeURIComponent(error.schemaPath.slice(1)),
    missing: error.keyword === 'required' ? String(error.params.missingProperty) : undefined,
    readings: readingsOf(error),
  };
}

/** The readings of a keyword: those of the node that it stands on and of the overlays that set it. */
function readingsOf(error: ErrorObject): readonly string[] {
  const node: unknown = error.parentSchema;
  const because = isJsonObject(node) ? node[annotation] : undefined;
  if (!isJsonObject(because)) return [];
  const texts = ['', error.keyword].flatMap((keyword) => because[keyword] ?? []);
  return [...new Set(texts.filter((text): text is string => typeof text === 'string'))];
}
