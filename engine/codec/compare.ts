import type { Level } from '../base/verdict.ts';
import { type MapModel, type Model, showModel } from './model.ts';
import { sameNumber } from './scalar.ts';
import type { ListShape, MapShape, NullRule, ObjectShape, ScalarShape, Shape } from './shape.ts';
import { hasUnfit, isWrittenAs } from './unfit.ts';

/** One place where the two formats do not say the same. */
export interface Difference {
  /** Names of members and keys that lead to it. */
  readonly path: readonly string[];
  readonly json: string;
  readonly xml: string;
  /** One of the two does not show it at all, or shows it once more than the other. */
  readonly ofPresence: boolean;
  /** It is about how null is written, and a reading decides it. */
  readonly null: NullRule | undefined;
}

/**
 * What two models of one shape do not have in common: numbers and times by value, texts sign by sign, lists as sets,
 * and null by the reading of the level.
 */
export function compareModels(shape: Shape, json: Model, xml: Model, level: Level): readonly Difference[] {
  return compare(shape, json, xml, [], level);
}

/** Names of members and keys that lead to a part of a body. */
export type Path = readonly string[];

function compare(shape: Shape, json: Model, xml: Model, path: Path, level: Level): readonly Difference[] {
  switch (shape.kind) {
    case 'scalar':
      return compareScalars(shape, json, xml, path, level);
    case 'list':
      return compareLists(shape, json, xml, path, level);
    case 'map':
      return compareMaps(shape, json, xml, path, level);
    case 'object':
      return compareObjects(shape, json, xml, path, level);
    case 'named':
      return compareNamed(shape.inside, json, xml, path, level);
  }
}

function differ(path: Path, json: Model, xml: Model, rule?: NullRule): readonly Difference[] {
  const ofPresence = json.kind === 'absent' || xml.kind === 'absent';
  return [{ path, json: showModel(json), xml: showModel(xml), ofPresence, null: rule }];
}

/** Whether a JSON value is null, or the very text that stands for null: only a reading says what goes with it. */
export function needsReading(json: Model, rule: NullRule | undefined): boolean {
  return json.kind === 'null' || (json.kind === 'text' && json.text === rule?.text);
}

function compareScalars(
  shape: ScalarShape,
  json: Model,
  xml: Model,
  path: Path,
  level: Level,
): readonly Difference[] {
  if (needsReading(json, shape.null))
    return goesWithNull(xml, shape.null, level) ? [] : differ(path, json, xml, shape.null ?? bareRule);
  return sameScalar(json, xml) ? [] : differ(path, json, xml);
}

/** For a null where the specification says nothing of how XML writes it. */
const bareRule: NullRule = { text: '', tolerated: [], readings: [] };

function goesWithNull(xml: Model, rule: NullRule | undefined, level: Level): boolean {
  const empty = xml.kind === 'text' ? xml.text === '' : xml.kind === 'odd' && xml.shown === '';
  if (rule === undefined) return xml.kind === 'absent' || xml.kind === 'null' || empty;
  if ((xml.kind === 'text' && xml.text === rule.text) || (xml.kind === 'odd' && xml.shown === rule.text))
    return true;
  if (level === 'strict') return false;
  if (xml.kind === 'absent') return rule.tolerated.includes('absent');
  if (xml.kind === 'null') return rule.tolerated.includes('nil');
  return empty && rule.tolerated.includes('empty');
}

function sameScalar(json: Model, xml: Model): boolean {
  if (json.kind === 'absent' || xml.kind === 'absent') return json.kind === xml.kind;
  if (json.kind === 'text' && xml.kind === 'text') return isWrittenAs(json.text, xml.text);
  if (json.kind === 'number' && xml.kind === 'number') return sameNumber(json.value, xml.value);
  if (json.kind === 'boolean' && xml.kind === 'boolean') return json.value === xml.value;
  if (json.kind === 'instant' && xml.kind === 'instant') return json.at === xml.at;
  // What neither format has right is for the schemas to judge; here it is the same if it is written the same.
  return json.kind === 'odd' && xml.kind === 'odd' && json.shown === xml.shown;
}

function isEmpty(model: Model): boolean {
  if (model.kind === 'list') return model.elements.length === 0;
  if (model.kind === 'map') return model.entries.size + model.nameless === 0;
  return model.kind === 'absent' || model.kind === 'null';
}

function compareObjects(shape: ObjectShape, json: Model, xml: Model, path: Path, level: Level) {
  if (isEmpty(json) && isEmpty(xml)) return [];
  if (json.kind !== 'object' || xml.kind !== 'object') return differ(path, json, xml);
  return shape.members.flatMap(({ name, shape: inside }) =>
    compare(inside, modelNamed(json.members, name), modelNamed(xml.members, name), [...path, name], level),
  );
}

function compareNamed(inside: Shape, json: Model, xml: Model, path: Path, level: Level) {
  if (json.kind !== 'object' || xml.kind !== 'object') return differ(path, json, xml);
  const names = [...new Set([...json.members.keys(), ...xml.members.keys()])];
  return names.flatMap((name) =>
    compare(inside, modelNamed(json.members, name), modelNamed(xml.members, name), [...path, name], level),
  );
}

export function modelNamed(models: ReadonlyMap<string, Model>, name: string): Model {
  return models.get(name) ?? { kind: 'absent' };
}

/** A map without entries and no map say the same of every key. */
function compareMaps(
  shape: MapShape,
  json: Model,
  xml: Model,
  path: Path,
  level: Level,
): readonly Difference[] {
  if (isEmpty(json) && isEmpty(xml)) return [];
  const [left, right] = [asMap(json), asMap(xml)];
  if (left === undefined || right === undefined) return differ(path, json, xml);
  const found = pairsOfKeys(left, right).flatMap(([key, inXml]) =>
    compareScalars(
      shape.value,
      modelNamed(left.entries, key),
      modelNamed(right.entries, inXml),
      [...path, key],
      level,
    ),
  );
  const repeated = right.repeated.map((key) => ({
    path: [...path, key],
    json: showModel(modelNamed(left.entries, key)),
    xml: 'more than one entry of this key',
    ofPresence: true,
    null: undefined,
  }));
  const nameless =
    right.nameless === 0
      ? []
      : [
          {
            path,
            json: showModel(left),
            xml: `${right.nameless} entries without a key`,
            ofPresence: true,
            null: undefined,
          },
        ];
  return [...found, ...repeated, ...nameless];
}

/**
 * The keys of two maps, each with the key that XML has for it. One that XML cannot hold is left aside where XML has nothing that
 * could stand for it.
 */
function pairsOfKeys(left: MapModel, right: MapModel): readonly (readonly [key: string, inXml: string])[] {
  const strange = new Set([...right.entries.keys()].filter((key) => !left.entries.has(key)));
  const known = [...left.entries.keys()].flatMap((key): readonly (readonly [string, string])[] => {
    if (right.entries.has(key) || !hasUnfit(key)) return [[key, key]];
    const inXml = [...strange].find((other) => isWrittenAs(key, other));
    if (inXml === undefined) return [];
    strange.delete(inXml);
    return [[key, inXml]];
  });
  return [...known, ...[...strange].map((key) => [key, key] as const)];
}

function asMap(model: Model): MapModel | undefined {
  if (model.kind === 'map') return model;
  return isEmpty(model) ? { kind: 'map', entries: new Map(), repeated: [], nameless: 0 } : undefined;
}

function compareLists(
  shape: ListShape,
  json: Model,
  xml: Model,
  path: Path,
  level: Level,
): readonly Difference[] {
  if (isEmpty(json) && isEmpty(xml)) return [];
  const [left, right] = [asList(json), asList(xml)];
  if (left === undefined || right === undefined) return differ(path, json, xml);
  const rest = [...right];
  const unmatched = left.filter((element) => {
    const at = rest.findIndex((other) => compare(shape.items, element, other, [], level).length === 0);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const pairs = unmatched.map((element) => {
    const at = nearest(shape.items, element, rest, level);
    const [other] = at < 0 ? [] : rest.splice(at, 1);
    return { element, other };
  });
  const changed = pairs.flatMap(({ element, other }) =>
    other === undefined
      ? differ([...path, labelOf(element)], element, { kind: 'absent' })
      : compare(shape.items, element, other, [...path, labelOf(element)], level),
  );
  return [
    ...changed,
    ...rest.flatMap((other) => differ([...path, labelOf(other)], { kind: 'absent' }, other)),
  ];
}

function asList(model: Model): readonly Model[] | undefined {
  if (model.kind === 'list') return model.elements;
  return isEmpty(model) ? [] : undefined;
}

/** The element that has most in common with another one; -1 where none has anything. */
function nearest(shape: Shape, element: Model, others: readonly Model[], level: Level): number {
  if (shape.kind !== 'object' || element.kind !== 'object') return others.length > 0 ? 0 : -1;
  let [best, most] = [-1, 0];
  others.forEach((other, index) => {
    if (other.kind !== 'object') return;
    const common = shape.members.filter(({ name, shape: inside }) => {
      const [own, its] = [modelNamed(element.members, name), modelNamed(other.members, name)];
      return own.kind !== 'absent' && compare(inside, own, its, [], level).length === 0;
    }).length;
    if (common > most) [best, most] = [index, common];
  });
  return best;
}

/** An element as a path names it: by its shortest text, which for a link is its relation. */
function labelOf(element: Model): string {
  if (element.kind !== 'object') return showModel(element);
  const texts = [...element.members].flatMap(([name, model]) =>
    model.kind === 'text' ? [{ name, text: model.text }] : [],
  );
  const [shortest] = texts.sort((left, right) => left.text.length - right.text.length);
  return shortest === undefined ? '-' : `${shortest.name}=${shortest.text.slice(0, 40)}`;
}
