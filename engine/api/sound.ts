import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { describeThrown, each, failure, type Result, success, unlessAny } from '../base/result.ts';
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
export function checkSchemas({ path, responses, ranges }: Operation, file: string): Result<unknown> {
  return each(
    [...responses, ...ranges].flatMap((response) => {
      const status = 'status' in response ? response.status : response.range;
      return response.contents.flatMap(({ mediaType, schema }) =>
        schema === undefined ? [] : [checkSchema(schema, `${file}: ${path}: ${status}: ${mediaType}`)],
      );
    }),
  );
}

function checkSchema(schema: JsonObject, where: string): Result<undefined> {
  const { size, depth } = extentOf(schema, mostLevels);
  if (size > mostParts || depth > mostLevels)
    return failure(
      'specification-schema',
      `${where}: the schema has more than ${mostParts} parts or ${mostLevels} levels once its references are written out.`,
    );
  const patterns = new Set(badPatterns(schema, new Set()));
  if (patterns.size > 0)
    return unlessAny(
      'specification-pattern',
      [...patterns].map((words) => `${where}: the pattern ${words}`),
    );
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
