import { isJsonObject, type Json } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Parameter } from './filter-model.ts';
import { flatSchema } from './flat-schema.ts';
import type { ParameterObject } from './openapi.ts';

/** What stands between the values of an array, by the style of the parameter, where they stand in one. */
const delimiters: ReadonlyMap<string, string> = new Map([
  ['form', ','],
  ['spaceDelimited', ' '],
  ['pipeDelimited', '|'],
]);

const styles: Readonly<Record<Parameter['place'], readonly string[]>> = {
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  path: ['simple', 'label', 'matrix'],
};

/**
 * What stands between several values of a parameter in one, by its `style` and `explode`; undefined where each of them has a
 * parameter of its own, and where there is only one.
 *
 * @param sent whether the suite gives the parameter values; what it never sends may be written in any way.
 * @returns problem `specification-malformed` for a style that does not go with the place, and `specification-parameter` for a value
 *   that the suite cannot write.
 */
export function delimiterOf(
  parameter: Pick<ParameterObject, 'style' | 'explode' | 'schema' | 'content'>,
  place: Parameter['place'],
  sent: boolean,
  where: string,
): Result<string | undefined> {
  const { style = place === 'query' ? 'form' : 'simple', explode = style === 'form' } = parameter;
  if (!styles[place].includes(style))
    return failure(
      'specification-malformed',
      `${where}: the style "${style}" does not go with a parameter in the ${place}; it has to be ${styles[place].join(', ')}.`,
    );
  const obstacle = sent ? obstacleIn(parameter, style) : undefined;
  if (obstacle !== undefined)
    return failure('specification-parameter', `${where}: ${obstacle}, which the suite cannot write.`);
  return success(isArray(parameter) && !explode ? delimiters.get(style) : undefined);
}

/** Why the suite cannot write a value of a parameter. */
function obstacleIn(
  parameter: Pick<ParameterObject, 'schema' | 'content'>,
  style: string,
): string | undefined {
  if (style === 'deepObject' && isArray(parameter))
    return 'its value is an array in the style deepObject, which OpenAPI has for objects alone';
  if (style === 'deepObject' || isObject(parameter))
    return `its value is an object${style === 'deepObject' ? ' in the style deepObject' : ''}`;
  if (style === 'label' || style === 'matrix') return `its value is in the style ${style}`;
  const [mediaType] = Object.keys(parameter.content ?? {});
  return mediaType === undefined ? undefined : `its value is a text in ${mediaType}`;
}

function isArray({ schema }: Pick<ParameterObject, 'schema'>): boolean {
  return typesOf(schema).includes('array');
}

/** Whether nothing but an object is a value. */
function isObject({ schema }: Pick<ParameterObject, 'schema'>): boolean {
  const types = typesOf(schema).filter((type) => type !== 'null');
  return types.length > 0 && types.every((type) => type === 'object');
}

function typesOf(schema: ParameterObject['schema']): readonly Json[] {
  return isJsonObject(schema) ? (flatSchema(schema).type ?? []) : [];
}
