import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  readPointer,
} from '../../../engine/base/json.ts';
import { splitPointer } from '../../../engine/base/pointer.ts';
import type { Entry } from '../../support/list-server/server.ts';
import type { Description } from './document.ts';
import { filtersOf } from './filters.ts';
import { arrayAt, objectAt, textAt, withAt } from './places.ts';
import { typesIn } from './schemas.ts';

/** An entry of a described list: what a client sees of it is its value. */
export interface DescribedEntry extends Entry {
  /** What a page after it is asked for by. */
  readonly marker: string;
  readonly value: Json;
}

/** Fills several pages and no whole number of them. */
const howMany = 23;
const day = 86_400_000;
const texts = ['Anvil', 'Bow saw', 'Comb & case', "Drum's head", '50%+ easel'];
const usualWords = ['red', 'green', 'blue'];

/** Entries whose values repeat, so that sorted pages end among equals, in an order that is none of their members'. */
export function entriesOf(description: Description): readonly DescribedEntry[] {
  const { collection, entry, path } = description;
  const known = knownMembers(description);
  const identity = textAt(collection, '/identity');
  return Array.from({ length: howMany }, (_, index): DescribedEntry => {
    const own = (index * 7) % howMany;
    const identified = { integer: own + 1, other: `e-${String(own).padStart(3, '0')}` };
    const isNumber = typesIn(schemaUnder(entry, identity)).includes('integer');
    const id = isNumber ? identified.integer : identified.other;
    let value = withAt(valueBy(entry, '', index, known), splitPointer(identity), id);
    for (const link of arrayAt(collection, '/links').filter(isJsonObject))
      value = withAt(
        value,
        splitPointer(textAt(link, '/pointer')),
        textAt(link, '/suffix')
          .replace('{id}', encodeURIComponent(String(id)))
          .replace(/^.*\//, `${path}/`),
      );
    const field = textAt(collection, '/paging/markerField');
    if (field !== '') value = withAt(value, splitPointer(field), own);
    return {
      id: String(id),
      marker: String(readPointer(value, field === '' ? identity : field)),
      value,
    };
  });
}

/** What the file says of the values of a member. */
interface Known {
  readonly kind: string;
  /** The words that a filter by it takes. */
  readonly words: readonly string[];
}

/** What the file says of members of an entry, by pointer. */
function knownMembers(description: Description): ReadonlyMap<string, Known> {
  const { collection } = description;
  const sorted = [...arrayAt(collection, '/sorting/keys'), ...arrayAt(collection, '/order')].map(
    (source) => ({
      source,
      words: [],
    }),
  );
  const filtered = filtersOf(description).map(({ filter, schema }) => ({
    source: filter,
    words: arrayAt(schema, '/enum').map(String),
  }));
  return new Map(
    [...sorted, ...filtered].flatMap(({ source, words: taken }) => {
      const [field, kind] = [textAt(source, '/field'), textAt(source, '/kind')];
      return field === '' ? [] : [[field, { kind, words: taken }] as const];
    }),
  );
}

function schemaUnder(schema: JsonObject, pointer: string): JsonObject {
  return splitPointer(pointer).reduce((at, name) => objectAt(at, `/properties/${name}`), schema);
}

function valueBy(
  schema: JsonObject,
  pointer: string,
  index: number,
  known: ReadonlyMap<string, Known>,
): Json {
  if (schema.const !== undefined) return schema.const;
  if (isJsonArray(schema.enum)) return schema.enum[index % schema.enum.length] ?? null;
  const types = typesIn(schema);
  if (types.includes('null') && index % 6 === 5) return null;
  if (types.includes('object')) return objectOf(schema, pointer, index, known);
  if (types.includes('boolean')) return index % 2 === 0;
  if (types.includes('array')) {
    const elements = index % 3 === 0 ? [index] : [index, index + 1];
    return elements.map((element) => valueBy(objectAt(schema, '/items'), `${pointer}/0`, element, known));
  }
  const numeric = ['integer', 'number'].find((type) => types.includes(type));
  const { kind = numeric ?? 'text', words = usualWords } = known.get(pointer) ?? {};
  const own = (index * 5) % howMany;
  const scalar = scalarOf(kind, own, index, words);
  return types.includes('string') && typeof scalar === 'number' ? scalar.toFixed(2) : scalar;
}

function scalarOf(
  kind: string,
  own: number,
  index: number,
  taken: readonly string[] = usualWords,
): string | number {
  const words = taken.length === 0 ? usualWords : taken;
  switch (kind) {
    case 'integer':
      return 1_700_000_000 + Math.floor(own / 3) * 3600;
    case 'number':
      return Math.floor(own / 2) / 4;
    case 'date':
      return new Date(Date.UTC(2024, 0, 1) + Math.floor(own / 4) * day).toISOString().slice(0, 10);
    case 'instant':
      return new Date(Date.UTC(2024, 0, 1, 12) + Math.ceil(own / 2) * day).toISOString().replace('.000', '');
    case 'word':
    case 'identifier':
      return words[index % words.length] ?? '';
    default:
      return texts[index % texts.length] ?? '';
  }
}

function objectOf(
  schema: JsonObject,
  pointer: string,
  index: number,
  known: ReadonlyMap<string, Known>,
): JsonObject {
  const declared = Object.entries(objectAt(schema, '/properties')).flatMap(([name, member]) =>
    isJsonObject(member) ? [[name, valueBy(member, `${pointer}/${name}`, index, known)] as const] : [],
  );
  // Members that the schema leaves open, such as labels, are those that the file filters by.
  const open = [...known].flatMap(([field, { kind }]) => {
    const name = field.startsWith(`${pointer}/`) ? field.slice(pointer.length + 1) : '';
    return isJsonObject(schema.additionalProperties) && name !== '' && !name.includes('/') && index % 5 !== 4
      ? [[name, scalarOf(kind, index, index)] as const]
      : [];
  });
  return Object.fromEntries([...declared, ...open]);
}
