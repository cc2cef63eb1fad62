import { isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';

/**
 * A condition of a schema in a few signs, e.g. `status=ACTIVE`: the members that it wants to have one value, with their values.
 *
 * @param fits false where the condition must not hold, e.g. `status!=ACTIVE`.
 */
export function conditionText(schema: JsonObject, fits = true): string {
  const parts = constantsIn(schema, '');
  const texts = parts.map(({ name, value }) => `${name}${fits ? '=' : '!='}${value}`);
  return texts.length === 0 ? (fits ? 'condition' : '!condition') : texts.join('&').replaceAll(',', '');
}

function constantsIn(schema: Json, prefix: string): readonly { name: string; value: string }[] {
  if (!isJsonObject(schema) || !isJsonObject(schema.properties)) return [];
  return Object.entries(schema.properties).flatMap(([name, inside]) => {
    if (!isJsonObject(inside)) return [];
    const constant = inside.const;
    return constant === undefined
      ? constantsIn(inside, `${prefix}${name}.`)
      : [
          {
            name: `${prefix}${name}`,
            value: typeof constant === 'string' ? constant : JSON.stringify(constant),
          },
        ];
  });
}
