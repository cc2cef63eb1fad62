import { adoptVersion } from './from-xml.ts';
import type { MemberShape, Shape } from './shape.ts';
import { elementsIn, sameName, type XmlName, type XmlNode } from './xml.ts';

/** What stands in another namespace than the specification has it in, and is not there in the right one. */
export interface Misplaced {
  readonly kind: 'element' | 'attribute';
  readonly expected: XmlName;
  readonly found: XmlName;
  /** Name of the element that it stands in. */
  readonly inside: string;
  /** The members that lead to it. */
  readonly path: readonly string[];
}

/**
 * The names of a document that are right but for their namespace. An extension may use any name in a namespace of its
 * own, so a name is misplaced only where the specification's own is missing.
 */
export function misplacedNames(root: XmlNode, shape: Shape): readonly Misplaced[] {
  return misplacedIn(adoptVersion(root, shape), shape, []);
}

function misplacedIn(node: XmlNode, shape: Shape, path: readonly string[]): readonly Misplaced[] {
  switch (shape.kind) {
    case 'scalar':
    case 'named':
      return [];
    case 'map':
      return atPlace(node, 'element', shape.element, path);
    case 'list':
      return [
        ...atPlace(node, 'element', shape.element, path),
        ...elementsIn(node)
          .filter((one) => sameName(one, shape.element))
          .flatMap((one) => misplacedIn(one, shape.items, path)),
      ];
    case 'object':
      return shape.members.flatMap((member) => misplacedMember(node, member, [...path, member.name]));
  }
}

function misplacedMember(
  node: XmlNode,
  { shape, place }: MemberShape,
  path: readonly string[],
): readonly Misplaced[] {
  if (shape.kind === 'list' && !shape.wrapped) return misplacedIn(node, shape, path);
  const [element] = elementsIn(node).filter((one) => sameName(one, place));
  if (place.kind === 'attribute' || element === undefined) return atPlace(node, place.kind, place, path);
  return misplacedIn(element, shape, path);
}

function atPlace(
  node: XmlNode,
  kind: Misplaced['kind'],
  expected: XmlName,
  path: readonly string[],
): readonly Misplaced[] {
  const names: readonly XmlName[] = kind === 'element' ? elementsIn(node) : node.attributes;
  if (names.some((one) => sameName(one, expected))) return [];
  const found = names.find(({ name }) => name === expected.name);
  return found === undefined ? [] : [{ kind, expected, found, inside: node.name, path }];
}
