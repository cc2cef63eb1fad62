import { compileBody } from '../../engine/api/validate.ts';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { conditionText, type Demand, element, type JsonType, type Step, unnamed } from './schema-demands.ts';

/**
 * The member that a demand is about, as a claim names it: `books.status`; `books[]` for an element of an array,
 * `books.labels.*` for any key of a map, `books[status=new].shelf` where a condition decides whether it counts.
 */
export function memberAsked({
  path,
  conditions,
  contained,
}: Pick<Demand, 'path' | 'conditions' | 'contained'>): string {
  const filterAt = (length: number): string =>
    conditions
      .filter((condition) => condition.path.length === length)
      .map(({ schema, fits }) => `[${conditionText(schema, fits)}]`)
      .join('');
  let text = filterAt(0);
  for (const [index, step] of path.entries()) {
    const filter = filterAt(index + 1);
    const isLast = index === path.length - 1;
    if (step === element) text += filter === '' && isLast ? '[]' : filter;
    else text += `${text === '' ? '' : '.'}${step === unnamed ? '*' : step}${filter}`;
  }
  return contained === undefined ? text : `${text}[${contained}]`;
}

/** The member at the end of a path, as a claim names it. */
export function memberText(path: readonly Step[]): string {
  return memberAsked({ path, conditions: [], contained: undefined });
}

/** Whether a body has something that a demand is about; for one about absence, something that could lack the member. */
export function meetsDemand(
  body: Json | undefined,
  { path, ofPresence, appliesTo, conditions }: Demand,
): boolean {
  let [found, reached] = [body === undefined ? [] : [body], 0];
  for (const { path: at, schema, fits } of conditions) {
    const isThere = compileBody(schema, 'standard');
    found = found
      .flatMap((value) => valuesAt(value, at.slice(reached)))
      .filter((value) => (isThere(value).length === 0) === fits);
    reached = at.length;
  }
  const rest = path.slice(reached);
  const wanted = ofPresence ? rest.slice(0, -1) : rest;
  return found
    .flatMap((value) => valuesAt(value, wanted))
    .some((value) => isOf(ofPresence ? 'object' : appliesTo, value));
}

function isOf(type: JsonType | undefined, value: Json): boolean {
  if (type === 'object') return isJsonObject(value);
  if (type === 'array') return isJsonArray(value);
  return type === undefined || typeof value === type;
}

function valuesAt(value: Json, path: readonly Step[]): readonly Json[] {
  return path.reduce<readonly Json[]>(
    (found, step) => found.flatMap((one) => childrenAt(one, step)),
    [value],
  );
}

function childrenAt(value: Json, step: Step): readonly Json[] {
  if (step === element) return isJsonArray(value) ? value : [];
  if (!isJsonObject(value)) return [];
  if (step === unnamed) return Object.values(value);
  return Object.hasOwn(value, step) ? [value[step] ?? null] : [];
}
