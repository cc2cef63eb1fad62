import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { certain, composedOf, namedMembers, possible, schemaBelow } from './composed.ts';
import type { Responses } from './derive-responses.ts';
import type { AgreedMember, Collection, ItemView, Member } from './model.ts';
import { jsonContentFor, responseFor } from './responses.ts';
import { vacantPlaces } from './vacant.ts';
import type { AgreedEntry } from './vocabulary/agreement.ts';
import type { CollectionEntry } from './vocabulary/collection.ts';
import type { ItemEntry } from './vocabulary/item.ts';

/** A collection whose members are those of the success body's item schema. */
export function deriveCollection(entry: CollectionEntry, responses: Responses): Collection {
  const documented = membersOf(schemaAt(responses, `${entry.items}/-`));
  const { compared, agreement, ...rest } = entry;
  return {
    ...rest,
    members: [...documented, ...furtherMembers(documented, compared)],
    agreement: agreement.map(agreedMember),
    vacant: vacantPlaces(bodyOf(responses), entry.items),
  };
}

function agreedMember(entry: AgreedEntry): AgreedMember {
  return {
    ...entry,
    kind: entry.kind ?? 'word',
    classes: Object.entries(entry.classes ?? {}).map(([name, values]) => ({ name, values })),
  };
}

/** The view of one entry; its members are those of the success body's schema. */
export function deriveItem(entry: ItemEntry, responses: Responses): ItemView {
  return { ...entry, members: membersOf(schemaAt(responses, entry.wrapper)) };
}

/** The schema of what a pointer leads to in the body of a success; `-` stands for any element of an array. */
export function schemaAt(responses: Responses, pointer: string): Json | undefined {
  return schemaBelow(bodyOf(responses), pointer);
}

/** The schema of a success in JSON, or else in the first format that has one. */
function bodyOf(responses: Responses): Json | undefined {
  const contents = responseFor(responses, 200)?.contents ?? [];
  return jsonContentFor(responses, 200)?.schema ?? contents.find(({ schema }) => schema)?.schema;
}

/** The members that a schema names, itself or in what it is composed of. */
function membersOf(schema: Json | undefined): readonly Member[] {
  const subschemas = composedOf(schema, certain);
  const required = new Set(subschemas.flatMap(requiredMembers));
  const shown = new Set(
    subschemas.flatMap((part) => [...namesIn(part.required), ...namesIn(part['x-appears'])]),
  );
  const names = new Set(composedOf(schema, possible).flatMap(namedMembers));
  return [...names].map((name) => ({
    name,
    pointer: joinPointer([name]),
    documented: true,
    required: required.has(name),
    absence: shown.has(name) ? 'fail' : required.has(name) ? 'warn' : 'accept',
  }));
}

/** The members that a schema requires by itself or as a SHOULD. */
function requiredMembers(schema: JsonObject): readonly string[] {
  const should = schema['x-should'];
  return [...namesIn(schema.required), ...namesIn(isJsonObject(should) ? should.required : undefined)];
}

function namesIn(list: Json | undefined): readonly string[] {
  return isJsonArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];
}

function furtherMembers(documented: readonly Member[], pointers: readonly string[]): readonly Member[] {
  return pointers
    .filter((pointer) => documented.every((member) => member.pointer !== pointer))
    .map((pointer) => ({
      name: pointer.slice(1),
      pointer,
      documented: false,
      required: false,
      absence: 'accept',
    }));
}
