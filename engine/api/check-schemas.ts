import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { each, failure, type Result, success, unlessAny } from '../base/result.ts';
import { partsInCycles } from './cycles.ts';
import { type Endless, endlessIn } from './endless.ts';
import { measureParts } from './extent.ts';
import { contradictionIn, excludedTypesIn } from './impossible.ts';
import { hasLevels, schemaForProfile } from './levels.ts';
import { isUndecidable } from './loops.ts';
import type { Operation } from './model.ts';
import { isSchema, visitParts } from './openapi-parts.ts';
import { compilePattern } from './patterns.ts';
import { problemOfPart } from './schema-forms.ts';
import { withoutCycles } from './schema-tree.ts';
import { compileBody, problemOfSchema } from './validate.ts';

/** Parts of a body's schema once its references are written out. */
const mostParts = 200_000;
const mostLevels = 400;
/** Objects and arrays of a parameter's or a header's schema, which is compiled many times over for the parts that checks ask by. */
const mostInner = 5000;
/** Schemas of one body that lead back to themselves, each of which is compiled from within another. */
const mostLooping = 1500;

/**
 * Whether the bodies of an operation can be compared with their schemas.
 *
 * @returns the problems of `checkSchema`.
 */
export function checkBodies({ path, responses, ranges }: Operation, file: string): Result<unknown> {
  return each(
    [...responses, ...ranges].flatMap((response) => {
      const status = 'status' in response ? String(response.status) : response.range;
      return response.contents.flatMap(({ mediaType, schema }) => {
        const way = ['paths', path, 'get', 'responses', status, 'content', mediaType, 'schema'];
        return schema === undefined ? [] : [checkSchema(schema, `${file}: ${joinPointer(way)}`, true)];
      });
    }),
  );
}

/**
 * Whether a schema can be used: of a size that can be written out, with patterns that come to an end, valid as JSON Schema, and
 * without a way back to itself that no value ends.
 *
 * @param whole whether it is compiled too, as the schema of a body is.
 * @returns problem `specification-schema` or `specification-pattern`.
 */
export function checkSchema(schema: JsonObject, where: string, whole: boolean): Result<undefined> {
  const problem = (words: string): Result<never> =>
    failure('specification-schema', `${where}: the schema ${words}.`);
  const { size, depth, inner } = measureParts(schema, 'schema', mostLevels);
  if (size > mostParts || depth > mostLevels)
    return problem(
      `has more than ${mostParts} parts or ${mostLevels} levels once its references are written out`,
    );
  if (!whole && inner > mostInner)
    return problem(
      `has ${inner} objects and arrays once its references are written out, and ${mostInner} are the most for a value in a request or a header`,
    );
  const looping = partsInCycles(schema, 'schema').size;
  if (looping > mostLooping)
    return problem(`has ${looping} schemas that lead back to themselves, and ${mostLooping} are the most`);
  const patterns = saidOfParts(schema, badPatterns);
  if (patterns.length > 0)
    return unlessAny(
      'specification-pattern',
      patterns.map(({ place, words }) => `${where}${place}: the ${words}`),
    );
  if (isUndecidable(schema))
    return problem(
      'leads back to itself without a step into the value, so that no value can be compared with it',
    );
  const form = problemOfSchema(schema);
  if (form !== undefined) {
    const inner = saidOfParts(schema, (part) => [problemOfPart(part) ?? []].flat());
    const all = inner.length > 0 ? inner : [{ place: '', words: form }];
    return unlessAny(
      'specification-schema',
      all.map(({ place, words }) => `${where}${place}: ${words}`),
    );
  }
  const contradict = (part: JsonObject): readonly string[] => [contradictionIn(part) ?? []].flat();
  // What stands in a level counts together with what stands beside it.
  const written = saidOfParts(schema, contradict).filter(
    ({ place }) => !/\/x-(?:should|strict)(?:\/|$)/.test(place),
  );
  const levels = hasLevels(schema) ? (['standard', 'strict'] as const) : [];
  const byLevel = levels.flatMap((profile) =>
    saidOfParts(schemaForProfile(withoutCycles(schema), profile), contradict).map(({ words }) => words),
  );
  const contradictions = [
    ...written.map(({ place, words }) => `${where}${place}: the schema ${words}`),
    ...byLevel
      .filter((words) => written.every((other) => other.words !== words))
      .map((words) => `${where}: the schema ${words}`),
  ];
  if (contradictions.length > 0) return unlessAny('specification-schema', [...new Set(contradictions)]);
  const excluded = excludedTypes(schema);
  if (excluded.length > 0)
    return unlessAny(
      'specification-schema',
      excluded.map(({ place, words }) => `${where}${place}: the schema ${words}`),
    );
  const [endless] = endlessParts(schema);
  if (endless !== undefined)
    return failure('specification-schema', `${where}${endless.place}: the schema ${endless.words}`);
  try {
    if (whole) for (const profile of ['standard', 'strict'] as const) compileBody(schema, profile);
    return success(undefined);
  } catch (thrown) {
    const [{ place, words } = { place: '', words: `cannot be used: ${lineOf(thrown)}` }] = saidOfParts(
      schema,
      (part) => (isJsonArray(part.enum) && part.enum.length === 0 ? ['has an enum without a value'] : []),
    );
    return failure('specification-schema', `${where}${place}: the schema ${words}.`);
  }
}

/** What asks for several types at once, but for what stands in an alternative or a condition, which need not hold. */
function excludedTypes(schema: JsonObject): readonly Said[] {
  return saidOfParts(schema, (part) => [excludedTypesIn(part) ?? []].flat()).filter(
    ({ place }) => !/\/(?:anyOf|oneOf|not|if|then|else|x-should|x-strict)(?:\/|$)/.test(place),
  );
}

function endlessParts(schema: JsonObject): readonly Said[] {
  const endless = endlessIn(schema);
  if (endless.length === 0) return [];
  const said = ({ member }: Endless): string =>
    `${member === undefined ? 'leads back to itself by what it cannot do without' : `requires ${member}, which leads back to it`}, so that no finite value fits it; ${member === undefined ? 'allow an alternative that ends' : `take ${member} out of required, or let it be null`}.`;
  return saidOfParts(schema, (part) => endless.filter((one) => one.schema === part).map(said));
}

function lineOf(thrown: unknown): string {
  const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
  return line.slice(0, 300).replace(/\.$/, '');
}

/** What is said of a schema within a schema, and the pointer to that one. */
interface Said {
  readonly place: string;
  readonly words: string;
}

/** What is said of the schemas within a schema, each once, at any depth. */
function saidOfParts(schema: Json, say: (part: JsonObject) => readonly string[]): readonly Said[] {
  const said: Said[] = [];
  visitParts(
    schema,
    (node, part, way) => {
      if (isSchema(part)) said.push(...say(node).map((words) => ({ place: joinPointer(way), words })));
    },
    'schema',
  );
  return said;
}

/** The patterns that cannot be used, and why. */
function badPatterns({ pattern: source, patternProperties }: JsonObject): readonly string[] {
  const sources = [
    ...(typeof source === 'string' ? [source] : []),
    ...(isJsonObject(patternProperties) ? Object.keys(patternProperties) : []),
  ];
  return sources.flatMap((one) => {
    const pattern = compilePattern(one);
    return pattern.ok ? [] : [`pattern ${pattern.problem.message}`];
  });
}
