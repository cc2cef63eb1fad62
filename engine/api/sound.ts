import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { each, failure, type Result, success, unlessAny } from '../base/result.ts';
import { measureDocument } from './extent.ts';
import { isUndecidable } from './loops.ts';
import type { Operation } from './model.ts';
import { compilePattern } from './patterns.ts';
import { compileBody, problemOfSchema } from './validate.ts';

/** Parts of a body's schema once its references are written out. */
const mostParts = 200_000;
const mostLevels = 400;

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
  const { size, depth } = measureDocument(schema, mostLevels);
  if (size > mostParts || depth > mostLevels)
    return problem(
      `has more than ${mostParts} parts or ${mostLevels} levels once its references are written out`,
    );
  const patterns = new Set(badPatterns(schema, new Set()));
  if (patterns.size > 0)
    return unlessAny(
      'specification-pattern',
      [...patterns].map((words) => `${where}: the pattern ${words}`),
    );
  if (isUndecidable(schema))
    return problem(
      'leads back to itself without a step into the value, so that no value can be compared with it',
    );
  const words = problemOfSchema(schema);
  if (words !== undefined) return failure('specification-schema', `${where}: ${words}`);
  try {
    if (whole) for (const profile of ['standard', 'strict'] as const) compileBody(schema, profile);
    return success(undefined);
  } catch (thrown) {
    return problem(`cannot be used: ${lineOf(thrown)}`);
  }
}

function lineOf(thrown: unknown): string {
  const [line = ''] = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n');
  return line.slice(0, 300).replace(/\.$/, '');
}

/** Members that hold data of the API and no schemas. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** The patterns that cannot be used, and why. */
function badPatterns(node: Json | undefined, seen: Set<object>): readonly string[] {
  if ((!isJsonObject(node) && !isJsonArray(node)) || seen.has(node)) return [];
  seen.add(node);
  const bad: string[] = [];
  if (isJsonObject(node)) {
    const sources = [
      ...(typeof node.pattern === 'string' ? [node.pattern] : []),
      ...(isJsonObject(node.patternProperties) ? Object.keys(node.patternProperties) : []),
    ];
    for (const source of sources) {
      const pattern = compilePattern(source);
      if (!pattern.ok) bad.push(pattern.problem.message);
    }
  }
  for (const [name, member] of Object.entries(node))
    if (!data.has(name)) bad.push(...badPatterns(member, seen));
  return bad;
}
