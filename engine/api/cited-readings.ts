import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';

/** A reading that a specification names, with the member of the vocabulary in which it does so. */
interface Citation {
  readonly member: string;
  readonly reading: string;
}

/** Members of a schema whose own members are names of the data, and those that hold data. */
const mapsOfSchemas = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);
const data = new Set(['const', 'enum', 'default', 'example', 'examples']);

/** Every reading that the vocabulary of a specification names, wherever it stands; a document may contain itself. */
export function citedReadings(document: Json): readonly Citation[] {
  const found: Citation[] = [];
  const seen = new Set<Json>();
  const walk = (node: Json): void => {
    if (seen.has(node)) return;
    if (isJsonArray(node)) {
      seen.add(node);
      node.forEach(walk);
    }
    if (!isJsonObject(node)) return;
    seen.add(node);
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('x-')) found.push(...within(value, name));
      else if (mapsOfSchemas.has(name) && isJsonObject(value)) Object.values(value).forEach(walk);
      else if (!data.has(name)) walk(value);
    }
  };
  walk(document);
  return found;
}

/** The readings named within one member of the vocabulary. */
function within(value: Json, member: string): readonly Citation[] {
  if (member === 'x-readings') return textsIn(value, member);
  if (member === 'x-tolerated' && typeof value === 'string') return textsIn(value, member);
  if (member === 'x-conformance') return conformance(value, member);
  return inside(value, member);
}

/** What stands there by check. */
function conformance(value: Json, member: string): readonly Citation[] {
  const byCheck = isJsonObject(value) ? value.readings : undefined;
  return isJsonObject(byCheck) ? Object.values(byCheck).flatMap((ids) => textsIn(ids, member)) : [];
}

function inside(value: Json, member: string): readonly Citation[] {
  if (isJsonArray(value)) return value.flatMap((element) => inside(element, member));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'readings' || name === 'reading'
      ? textsIn(inner, member)
      : data.has(name)
        ? []
        : inside(inner, member),
  );
}

function textsIn(value: Json, member: string): readonly Citation[] {
  return (isJsonArray(value) ? value : [value]).flatMap((reading) =>
    typeof reading === 'string' ? [{ member, reading }] : [],
  );
}
