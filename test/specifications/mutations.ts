import fc from 'fast-check';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';

/** A member of an example body that the documents describe. */
export interface DocumentedMember {
  /** As a path without indexes, e.g. `images.name`; a link of some relation as `images.links[self]`. */
  readonly name: string;
  /** Where it stands, once for each place of the example. */
  readonly places: readonly (readonly string[])[];
  readonly value: Json;
}

/** The members of a body that its schema describes, with every place where the body has them. */
export function membersOf(schema: JsonObject, body: Json): readonly DocumentedMember[] {
  const found = new Map<string, { places: (readonly string[])[]; value: Json }>();
  const add = (name: string, place: readonly string[], value: Json): void => {
    const entry = found.get(name) ?? { places: [], value };
    entry.places.push(place);
    found.set(name, entry);
  };
  const walk = (node: Json | undefined, value: Json, name: string, place: readonly string[]): void => {
    if (!isJsonObject(node)) return;
    if (isJsonArray(value)) {
      value.forEach((element, index) => {
        const inner =
          isJsonObject(element) && typeof element.rel === 'string' ? `${name}[${element.rel}]` : name;
        if (inner !== name) add(inner, [...place, String(index)], element);
        walk(node.items, element, inner, [...place, String(index)]);
      });
    }
    if (!isJsonObject(value)) return;
    for (const [member, described] of Object.entries({
      ...propertiesOf(node),
      ...propertiesOf(node['x-should']),
    })) {
      const inner = value[member];
      if (inner === undefined || described === false) continue;
      const full = name === '' ? member : `${name}.${member}`;
      add(full, [...place, member], inner);
      walk(described, inner, full, [...place, member]);
    }
  };
  walk(schema, body, '', []);
  return [...found].map(([name, { places, value }]) => ({ name, places, value }));
}

function propertiesOf(node: Json | undefined): JsonObject {
  return isJsonObject(node) && isJsonObject(node.properties) ? node.properties : {};
}

/** The body with one member replaced, or left out for `undefined`. */
export function withMember(body: Json, [step, ...rest]: readonly string[], value: Json | undefined): Json {
  if (step === undefined) return value ?? null;
  if (isJsonArray(body)) {
    if (rest.length === 0 && value === undefined) return body.filter((_, index) => String(index) !== step);
    return body.map((element, index) =>
      String(index) === step ? withMember(element, rest, value) : element,
    );
  }
  if (!isJsonObject(body)) return body;
  const { [step]: old, ...others } = body;
  if (rest.length === 0 && value === undefined) return others;
  return { ...others, [step]: withMember(old ?? null, rest, value) };
}

/** A way to break a member: what may stand in its place. */
export type Mutation = 'drop' | 'retype' | 'null' | 'format' | 'word' | 'digits';

export const mutations: readonly Mutation[] = ['drop', 'retype', 'null', 'format', 'word', 'digits'];

const ofType: Readonly<Record<string, fc.Arbitrary<Json>>> = {
  string: fc
    .oneof(fc.string(), fc.constantFrom('1', 'true', 'ACTIVE'))
    .filter((text) => !/^\d{1,19}$/.test(text)),
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
  boolean: fc.boolean(),
  array: fc.array(fc.constant('x'), { maxLength: 2 }),
  object: fc.dictionary(fc.string({ maxLength: 3 }), fc.constant('x'), { maxKeys: 2 }),
};

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return isJsonArray(value) ? 'array' : typeof value;
}

/** What is no value of the member, or undefined where the mutation makes no sense for it. */
export function brokenValues(
  { name, value }: DocumentedMember,
  mutation: Mutation,
): fc.Arbitrary<Json | undefined> | undefined {
  const last =
    name
      .replace(/\[\w+\]$/, '')
      .split('.')
      .at(-1) ?? '';
  const format = formats[formatOf[last] ?? ''];
  const types = value === null ? [typeOfNull[last]] : [typeOf(value)];
  switch (mutation) {
    case 'drop':
      return fc.constant(undefined);
    case 'retype':
      return fc.oneof(
        ...Object.keys(ofType).flatMap((type) =>
          types.includes(type) ? [] : [ofType[type] ?? fc.constant(null)],
        ),
      );
    case 'null':
      return value === null ? undefined : fc.constant(null);
    case 'format':
      return format?.broken;
    case 'word':
      return format?.word;
    case 'digits':
      return typeof value === 'number' ? fc.nat().map(String) : undefined;
  }
}

/** What a member's text or number has to look like, shown by values that do not. */
interface Format {
  readonly broken: fc.Arbitrary<Json>;
  /** Words of the right form that are not among those listed. */
  readonly word?: fc.Arbitrary<Json>;
}

/** Texts of any kind, and those that nearly are what is wanted, but for what a test of our own finds to be in order. */
function textsBut(isRight: (text: string) => boolean, ...near: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(fc.string(), fc.constantFrom('', ' ', 'x', ...near)).filter((text) => !isRight(text));
}

const word = fc.stringMatching(/^[A-Za-z]{3,12}$/).map((text) => `zz${text}`);
const notAWord = fc.string().map((text) => `${text} ${text}`);
const notACount = fc.oneof(
  fc.integer({ max: -1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Number.isInteger(number)),
);

const formats: Readonly<Record<string, Format>> = {
  uuid: {
    broken: textsBut(
      (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
      'e3d37ab28dc04000b773b15aad79ad0a',
      '{e3d37ab2-8dc0-4000-b773-b15aad79ad0a}',
      'e3d37ab2-8dc0-4000-b773-b15aad79ad0',
      'g3d37ab2-8dc0-4000-b773-b15aad79ad0a',
    ),
  },
  time: {
    broken: textsBut(
      (text) => text.length >= 19 && !Number.isNaN(Date.parse(text)) && /\d[T ]\d/.test(text),
      '2013-06-07',
      '17:00:39Z',
      '2013-06-07T17:00',
      '2013-13-07T17:00:39Z',
      '2013-06-07T25:00:39Z',
      'Thu, 09 Jul 2015 16:16:03 GMT',
      '1370624439',
    ),
  },
  address: { broken: notAWord },
  relation: { broken: notAWord, word },
  mediaType: {
    // The names of media types may have more signs than those of words (RFC 6838, section 4.2).
    broken: textsBut((text) => /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+/.test(text), 'image', 'application/', '/json'),
  },
  status: { broken: notAWord, word },
  listed: {
    broken: textsBut(() => false).filter(
      (text) => !['AUTO', 'MANUAL', 'public', 'private', 'shared', 'community'].includes(text),
    ),
  },
  format: { broken: notAWord },
  kind: { broken: notAWord, word },
  count: { broken: notACount },
  percentage: { broken: fc.oneof(notACount, fc.integer({ min: 101 })) },
  checksum: {
    broken: fc.constant(''),
    word: textsBut((text) => text === '' || /^[0-9a-f]{32}$/i.test(text)),
  },
};

/** Which of these formats a member has, by the last part of its name; the others are free. */
const formatOf: Readonly<Record<string, string>> = {
  id: 'uuid',
  ...Object.fromEntries(
    ['created', 'updated', 'created_at', 'updated_at', 'deleted_at'].map((name) => [name, 'time']),
  ),
  ...Object.fromEntries(['self', 'file', 'first', 'next', 'schema', 'href'].map((name) => [name, 'address'])),
  ...Object.fromEntries(['container_format', 'disk_format'].map((name) => [name, 'format'])),
  ...Object.fromEntries(['size', 'OS-EXT-IMG-SIZE:size', 'virtual_size'].map((name) => [name, 'count'])),
  ...Object.fromEntries(['minDisk', 'minRam', 'min_disk', 'min_ram'].map((name) => [name, 'count'])),
  image_type: 'kind',
  rel: 'relation',
  type: 'mediaType',
  status: 'status',
  visibility: 'status',
  'OS-DCF:diskConfig': 'listed',
  progress: 'percentage',
  checksum: 'checksum',
};

/** The type that a member has where it is not null, for those that the examples show as null. */
const typeOfNull: Readonly<Record<string, string>> = { virtual_size: 'number', deleted_at: 'string' };
