import type { ObjectShape, Shape } from '../../engine/codec/shape.ts';
import { elementsIn, type XmlNode } from '../../engine/codec/xml.ts';
import { element, type Step, unnamed } from './schema-demands.ts';

/** A part of a body: the member that it is, by the specification, and what that is made of. */
export interface XmlPlace {
  readonly path: readonly Step[];
  readonly shape: Shape;
}

/**
 * The elements that an XPath with positions leads through, the root first.
 *
 * @param at as `XmlProblem.at` has it.
 */
export function elementsOn(at: string, root: XmlNode): readonly XmlNode[] {
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
export function placeOfElements(nodes: readonly XmlNode[], root: Shape): XmlPlace | undefined {
  let place: XmlPlace | undefined = { path: [], shape: root };
  for (const node of nodes.slice(1)) {
    place = place === undefined ? undefined : childPlace(place, node.name);
  }
  return place;
}

/** The place of a child element, by its name. */
export function childPlace({ path, shape }: XmlPlace, name: string): XmlPlace | undefined {
  if (shape.kind === 'map')
    return name === shape.element.name ? { path: [...path, unnamed], shape: shape.value } : undefined;
  if (shape.kind === 'list')
    return name === shape.element.name ? { path: [...path, element], shape: shape.items } : undefined;
  return elementPlaces({ path, shape }).find((place) => place.name === name);
}

/** The place of an attribute, by its name. */
export function attributePlace({ path, shape }: XmlPlace, name: string): readonly Step[] | undefined {
  const members = shape.kind === 'object' ? shape.members : [];
  const member = members.find(({ place }) => place.kind === 'attribute' && place.name === name);
  return member === undefined ? undefined : [...path, member.name];
}

/** The places that stand in an object as elements, with the name of the element that each is, or is made of. */
export function elementPlaces({ path, shape }: XmlPlace): readonly (XmlPlace & { readonly name: string })[] {
  return membersOf(shape).flatMap(({ name, shape: inside, place }) => {
    if (place.kind === 'attribute') return [];
    const isBare = inside.kind === 'list' && !inside.wrapped;
    return isBare
      ? [{ name: inside.element.name, path: [...path, name, element], shape: inside.items }]
      : [{ name: place.name, path: [...path, name], shape: inside }];
  });
}

function membersOf(shape: Shape): ObjectShape['members'] {
  return shape.kind === 'object' ? shape.members : [];
}

/** All places of a body that are elements. */
export function allPlaces(place: XmlPlace): readonly XmlPlace[] {
  const { path, shape } = place;
  if (shape.kind === 'map') return [place, { path: [...path, unnamed], shape: shape.value }];
  if (shape.kind === 'list') return [place, ...allPlaces({ path: [...path, element], shape: shape.items })];
  return [place, ...elementPlaces(place).flatMap(allPlaces)];
}
