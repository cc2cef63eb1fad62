import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { splitPointer } from '../base/pointer.ts';
import { certain, composedOf, membersNamed, namedMembers } from './composed.ts';
import type { BodyProblem } from './validate.ts';

/**
 * Places of a body that requirements speak of: its members, and the members of what they hold, as paths such as
 * `widgets.name`. Deeper places count as part of these.
 */
export function placesOf(schema: JsonObject): readonly string[] {
  return members(schema).flatMap(([name, inner]) => [
    name,
    ...members(inner).map(([below]) => `${name}.${below}`),
  ]);
}

/** The members that a schema describes; those of the elements, for an array. */
function members(schema: Json | undefined): readonly (readonly [string, Json])[] {
  const subschemas = composedOf(schema, certain);
  const elements = subschemas.flatMap(({ items }) => (isJsonObject(items) ? [items] : []));
  const described = elements.length > 0 ? composedOf(elements, certain) : subschemas;
  const names = new Set(described.flatMap(namedMembers));
  return [...names].map((name): readonly [string, Json] => {
    const [first, ...further] = membersNamed(described, name);
    return [name, further.length === 0 ? (first ?? true) : { allOf: [first ?? true, ...further] }];
  });
}

/** The longest of the places that a problem lies in; empty for a problem of the body as a whole. */
export function describedPlaceOf(problem: BodyProblem, places: ReadonlySet<string>): string {
  const names = splitPointer(problem.pointer).filter((token) => !/^\d+$/.test(token));
  if (problem.missing !== undefined) names.push(problem.missing);
  for (let length = Math.min(2, names.length); length > 0; length -= 1) {
    const place = names.slice(0, length).join('.');
    if (places.has(place)) return place;
  }
  return '';
}

/** Whether a body has anything at a place. */
export function showsPlace(body: Json | undefined, place: string): boolean {
  return shows(body, splitPlace(place));
}

function shows(value: Json | undefined, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  if (isJsonArray(value)) return value.some((element) => shows(element, [name, ...rest]));
  return isJsonObject(value) && Object.hasOwn(value, name) && shows(value[name], rest);
}

/** Member names may hold dots themselves only below the first one. */
function splitPlace(place: string): readonly string[] {
  const dot = place.indexOf('.');
  return dot < 0 ? [place] : [place.slice(0, dot), place.slice(dot + 1)];
}
