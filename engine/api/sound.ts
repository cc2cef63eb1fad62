import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { describeThrown, failure, type Result, success } from '../base/result.ts';
import { extentOf } from './extent.ts';
import type { Operation } from './model.ts';
import { compilePattern } from './patterns.ts';
import { compileBody } from './validate.ts';

/** Parts of a body's schema once its references are written out. */
const mostParts = 200_000;
const mostLevels = 400;

/**
 * Whether the schemas of an operation can be used: of a size that can be written out, with patterns that come to an end, and
 * valid as JSON Schema.
 *
 * @returns problem `specification-schema` or `specification-pattern`.
 */
export function checkSchemas({ path, responses, ranges }: Operation, file: string): Result<undefined> {
  for (const response of [...responses, ...ranges]) {
    const status = 'status' in response ? response.status : response.range;
    for (const { mediaType, schema } of response.contents) {
      if (schema === undefined) continue;
      const where = `${file}: ${path}: ${status}: ${mediaType}`;
      const sound = checkSchema(schema, where);
      if (!sound.ok) return sound;
    }
  }
  return success(undefined);
}

function checkSchema(schema: JsonObject, where: string): Result<undefined> {
  const { size, depth } = extentOf(schema, mostLevels);
  if (size > mostParts || depth > mostLevels)
    return failure(
      'specification-schema',
      `${where}: the schema has more than ${mostParts} parts or ${mostLevels} levels once its references are written out.`,
    );
  const pattern = badPattern(schema, new Set());
  if (pattern !== undefined) return failure('specification-pattern', `${where}: the pattern ${pattern}`);
  try {
    compileBody(schema, 'standard');
    compileBody(schema, 'strict');
    return success(undefined);
  } catch (thrown) {
    return failure(
      'specification-schema',
      `${where}: the schema is no JSON Schema: ${describeThrown(thrown)}.`,
    );
  }
}

/** Members that hold data of the API and no schemas. */
const data = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** The first pattern that cannot be used, and why. */
function badPattern(node: Json | undefined, seen: Set<object>): string | undefined {
  if ((!isJsonObject(node) && !isJsonArray(node)) || seen.has(node)) return undefined;
  seen.add(node);
  if (isJsonObject(node)) {
    const sources = [
      ...(typeof node.pattern === 'string' ? [node.pattern] : []),
      ...(isJsonObject(node.patternProperties) ? Object.keys(node.patternProperties) : []),
    ];
    for (const source of sources) {
      const pattern = compilePattern(source);
      if (!pattern.ok) return pattern.problem.message;
    }
  }
  for (const [name, member] of Object.entries(node)) {
    if (data.has(name)) continue;
    const bad = badPattern(member, seen);
    if (bad !== undefined) return bad;
  }
  return undefined;
}
