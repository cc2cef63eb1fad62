import type { Aspect } from '../../engine/base/aspect.ts';
import type { XmlProblem } from '../../engine/codec/grammar.ts';
import type { ObjectShape, Shape } from '../../engine/codec/shape.ts';
import { elementsIn, type XmlName, type XmlNode } from '../../engine/codec/xml.ts';
import { element, type Keyword, type Step, unnamed } from './schema-demands.ts';
import { memberText } from './shown-members.ts';

/** The aspect of a body as a whole: that it is the document that it should be. */
export const wholeBody: Aspect = { relation: 'document' };

/** The aspect of a body as one that can be read without danger, which one with a document type is not. */
export const readSafely: Aspect = { relation: 'read-safely' };

/** The aspects of the structure of a body, which only XML has: what may stand where. */
export function structureOf(shape: Shape): readonly Aspect[] {
  const places = allPlaces({ path: [], shape });
  const entries = places.filter(({ path }) => path.at(-1) === unnamed);
  return [
    ...places.map(({ path }) => aspectAt(path, 'other')),
    ...entries.map(({ path }) => aspectAt(path, 'required')),
  ];
}

/**
 * What a problem that the XML Schema finds is about.
 *
 * @param required the members that every entry must have, as claims name them.
 */
export function aspectsOfXmlProblem(
  { message, at }: XmlProblem,
  root: XmlNode | undefined,
  shape: Shape,
  required: ReadonlySet<string>,
): readonly Aspect[] {
  const [, attribute, what = message] =
    /^Element '[^']*'(?:, attribute '(?:\{.*\})?([^']*)')?: (.*)$/s.exec(message) ?? [];
  const nodes = root === undefined || at === '' ? [] : elementsOn(at, root);
  const node = nodes.at(-1);
  if (node === undefined || /No matching global declaration/.test(what)) return [wholeBody];
  if (/^This element is not expected/.test(what)) {
    const parent = placeOfElements(nodes.slice(0, -1), shape);
    const known = parent === undefined ? undefined : childPlace(parent, node.name);
    // What stands there once too often is known there; anything else is wrong with what it stands in.
    return [aspectAt(listOf(known?.path) ?? parent?.path ?? [], 'other')];
  }
  const place = placeOfElements(nodes, shape);
  if (place === undefined) return [wholeBody];
  if (/^Missing child element/.test(what)) return missingIn(node, place, required);
  const [, missing] = /^The attribute '([^']*)' is required but missing/.exec(what) ?? [];
  const name = missing ?? attribute;
  if (name === undefined) return [aspectAt(place.path, groupOf(what))];
  const path = attributePlace(place, name) ?? place.path;
  return [aspectAt(path, missing === undefined ? groupOf(what) : 'required')];
}

/** The required children that are not there, or in another namespace; any of them may be what is missing. */
function missingIn(node: XmlNode, place: XmlPlace, required: ReadonlySet<string>): readonly Aspect[] {
  const children = elementsIn(node);
  const missing = elementPlaces(place).flatMap(({ name, namespace, path }) => {
    const member = listOf(path) ?? path;
    const isThere = children.some((child) => child.name === name && child.namespace === namespace);
    return isThere || !required.has(memberText(member)) ? [] : [aspectAt(member, 'required')];
  });
  return missing.length === 0 ? [aspectAt(place.path, 'other')] : missing;
}

/** A list in the place of its elements. */
function listOf(path: readonly Step[] | undefined): readonly Step[] | undefined {
  return path?.at(-1) === element ? path.slice(0, -1) : path;
}

function groupOf(what: string): Keyword {
  const [, facet] = /\[facet '(\w+)'\]/.exec(what) ?? [];
  if (facet === 'pattern') return 'format';
  if (facet === 'enumeration') return 'enum';
  if (facet !== undefined) return 'range';
  return /is not a valid value of/.test(what) ? 'type' : 'other';
}

function aspectAt(path: readonly Step[], keyword: Keyword): Aspect {
  const member = memberText(path);
  return member === '' ? wholeBody : { member, keyword };
}

/** A part of a body: the member that it is, by the specification, and what that is made of. */
interface XmlPlace {
  readonly path: readonly Step[];
  readonly shape: Shape;
}

/**
 * The elements that an XPath with positions leads through, the root first.
 *
 * @param at as `XmlProblem.at` has it.
 */
function elementsOn(at: string, root: XmlNode): readonly XmlNode[] {
  const [, , ...steps] = at.split('/');
  const nodes = [root];
  for (const step of steps) {
    const [, name = '*', position = '1'] = /^(?:.*:)?([^:[\]]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const children = elementsIn(nodes.at(-1) ?? root).filter((child) => name === '*' || child.name === name);
    const node = children[Number(position) - 1];
    if (node === undefined) return nodes;
    nodes.push(node);
  }
  return nodes;
}

/** The place of the last of some elements, the first of which is the root; undefined where the specification has none. */
function placeOfElements(nodes: readonly XmlNode[], root: Shape): XmlPlace | undefined {
  let place: XmlPlace | undefined = { path: [], shape: root };
  for (const node of nodes.slice(1)) {
    place = place === undefined ? undefined : childPlace(place, node.name);
  }
  return place;
}

/** The place of a child element, by its name. */
function childPlace({ path, shape }: XmlPlace, name: string): XmlPlace | undefined {
  if (shape.kind === 'map')
    return name === shape.element.name ? { path: [...path, unnamed], shape: shape.value } : undefined;
  if (shape.kind === 'list')
    return name === shape.element.name ? { path: [...path, element], shape: shape.items } : undefined;
  return elementPlaces({ path, shape }).find((place) => place.name === name);
}

/** The place of an attribute, by its name. */
function attributePlace({ path, shape }: XmlPlace, name: string): readonly Step[] | undefined {
  const members = shape.kind === 'object' ? shape.members : [];
  const member = members.find(({ place }) => place.kind === 'attribute' && place.name === name);
  return member === undefined ? undefined : [...path, member.name];
}

/** The places that stand in an object as elements, with the name of the element that each is, or is made of. */
function elementPlaces({ path, shape }: XmlPlace): readonly (XmlPlace & XmlName)[] {
  return membersOf(shape).flatMap(({ name, shape: inside, place }) => {
    if (place.kind === 'attribute') return [];
    const isBare = inside.kind === 'list' && !inside.wrapped;
    return isBare
      ? [{ ...inside.element, path: [...path, name, element], shape: inside.items }]
      : [{ name: place.name, namespace: place.namespace, path: [...path, name], shape: inside }];
  });
}

function membersOf(shape: Shape): ObjectShape['members'] {
  return shape.kind === 'object' ? shape.members : [];
}

/** All places of a body that are elements. */
function allPlaces(place: XmlPlace): readonly XmlPlace[] {
  const { path, shape } = place;
  if (shape.kind === 'map') return [place, { path: [...path, unnamed], shape: shape.value }];
  if (shape.kind === 'list') return [place, ...allPlaces({ path: [...path, element], shape: shape.items })];
  return [place, ...elementPlaces(place).flatMap(allPlaces)];
}
