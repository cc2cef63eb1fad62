import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import type { Level } from '../../engine/base/verdict.ts';
import { compareModels, type Difference } from '../../engine/codec/compare.ts';
import { fromJson } from '../../engine/codec/from-json.ts';
import { fromXml } from '../../engine/codec/from-xml.ts';
import { type Model, memberOf } from '../../engine/codec/model.ts';
import { type ObjectShape, type Shape, shapeOf } from '../../engine/codec/shape.ts';
import { parseXml } from '../../engine/codec/xml.ts';
import { itemShapeOf } from '../../suites/toolkit/equivalence.ts';
import { instantsOf } from '../../suites/toolkit/formats.ts';
import { loaded, member } from '../specifications/files.ts';

export const compute = await loaded('openstack-compute-v2');

/** The body schema of the list in XML. */
export function listSchema(): JsonObject {
  const contents = compute.list.responses.find(({ status }) => status === 200)?.contents ?? [];
  const schema = contents.find(({ mediaType }) => mediaType === 'application/xml')?.schema;
  if (schema === undefined) throw new Error('The list has no schema in XML.');
  return schema;
}

/** The shape of a body, or an error. */
export function shapeFor(schema: JsonObject, instants = instantsOf(compute.list)): Shape {
  const shape = shapeOf(schema, instants);
  if (!shape.ok) throw new Error(shape.problem.message);
  return shape.value;
}

/** The shape of one image of the list. */
export function itemShapeFor(shape: Shape): ObjectShape {
  const item = itemShapeOf(shape, compute);
  if (item === undefined) throw new Error('The list has no entries of a known shape.');
  return item;
}

/** What XML says, by a shape; an error where it cannot be read. */
export function readXmlAs(xml: string | Uint8Array, shape: Shape): Model {
  const reading = parseXml(typeof xml === 'string' ? Buffer.from(xml, 'utf8') : xml, undefined);
  if (reading.kind !== 'document') throw new Error(reading.message);
  const model = fromXml(reading.root, shape);
  if (model === undefined) throw new Error(`The root ${reading.root.name} is not that of the list.`);
  return model;
}

/** The differences of two lists, image by image in their order, with the place of the image before the path. */
export function compareLists(json: Json, xml: string, shape: Shape, level: Level): readonly Difference[] {
  const item = itemShapeFor(shape);
  const images = member(json, 'images');
  const others = memberOf(readXmlAs(xml, shape), ['images']);
  const left = isJsonArray(images) ? images : [];
  const right = others.kind === 'list' ? others.elements : [];
  return Array.from({ length: Math.max(left.length, right.length) }).flatMap((_, index) => {
    const [one, other] = [fromJson(left[index], item), right[index] ?? { kind: 'absent' as const }];
    return compareModels(item, one, other, level).map((difference) => ({
      ...difference,
      path: [String(index), ...difference.path],
    }));
  });
}

/** A shape in which nothing is known of how null is written, so that each null shows. */
export function withoutReadings(schema: JsonObject): JsonObject {
  const clean = (value: Json): Json => {
    if (isJsonArray(value)) return value.map(clean);
    if (!isJsonObject(value)) return value;
    const kept = Object.entries(value).filter(
      ([name, inner]) => name !== 'x-xml' || !isJsonObject(inner) || inner.null === undefined,
    );
    return Object.fromEntries(kept.map(([name, inner]) => [name, clean(inner)]));
  };
  const cleaned = clean(schema);
  return isJsonObject(cleaned) ? cleaned : {};
}
