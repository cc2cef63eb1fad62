import type { Aspect } from '../../engine/base/aspect.ts';
import type { XmlProblem } from '../../engine/codec/grammar.ts';
import type { Shape } from '../../engine/codec/shape.ts';
import { elementsIn, type XmlNode } from '../../engine/codec/xml.ts';
import { element, type Keyword, type Step, unnamed } from './schema-demands.ts';
import { memberText } from './shown-members.ts';
import {
  allPlaces,
  attributePlace,
  childPlace,
  elementPlaces,
  elementsOn,
  placeOfElements,
  type XmlPlace,
} from './xml-places.ts';

/** The aspect of a body as a whole: that it is the document that it should be. */
export const wholeBody: Aspect = { relation: 'document' };

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

/** The required children that are not there; any of them may be what is missing. */
function missingIn(node: XmlNode, place: XmlPlace, required: ReadonlySet<string>): readonly Aspect[] {
  const there = new Set(elementsIn(node).map(({ name }) => name));
  const missing = elementPlaces(place).flatMap(({ name, path }) => {
    const member = listOf(path) ?? path;
    return there.has(name) || !required.has(memberText(member)) ? [] : [aspectAt(member, 'required')];
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
