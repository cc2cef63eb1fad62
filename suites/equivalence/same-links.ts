import type { Difference } from '../../engine/codec/compare.ts';
import { type Model, memberOf } from '../../engine/codec/model.ts';
import type { ListShape, MemberShape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Pair } from '../toolkit/equivalence.ts';
import { type Comparison, comparingPairs } from '../toolkit/judge-pairs.ts';

export default defineCheck({
  id: 'equivalence.same-links',
  title: 'both formats show the same links',
  proves:
    'The list, a page after an entry, and filtered lists are requested in JSON, in XML, and in JSON again. For every entry that stayed the same, the links are compared as a set, each with all its members.',
  cannotSee: 'Where the links lead, which other checks judge.',
  ...comparingPairs(comparisonsOf, 'any such link; the check needs one with it.'),
});

/** The links of an entry, or of an object in it, as a set, and each member of a link. */
function comparisonsOf({ name, shape }: MemberShape, member: string): readonly Comparison[] {
  if (shape.kind === 'list') return comparisonsOfList(shape, [name], member);
  if (shape.kind !== 'object') return [];
  return shape.members.flatMap(({ name: inner, shape: inside }) =>
    inside.kind === 'list' ? comparisonsOfList(inside, [name, inner], `${member}.${inner}`) : [],
  );
}

function comparisonsOfList(
  shape: ListShape,
  place: readonly string[],
  member: string,
): readonly Comparison[] {
  const inside = shape.items.kind === 'object' ? shape.items.members : [];
  const isIn = ({ path, null: rule }: Difference): boolean =>
    rule === undefined && place.every((name, index) => path[index] === name);
  // After the place of the list, a path has the link and a member of it.
  const ofMember = place.length + 2;
  return [
    {
      aspect: { member: `${member}[]`, relation: 'equality' },
      differs: (difference) => isIn(difference) && difference.path.length < ofMember,
      counts: (pair) => elementsOf(pair, place).length,
      what: `The set of ${place.join('.')}`,
    },
    ...inside.map(
      ({ name: inner }): Comparison => ({
        aspect: { member: `${member}.${inner}`, relation: 'equality' },
        differs: (difference) =>
          isIn(difference) &&
          difference.path.length === ofMember &&
          difference.path[place.length + 1] === inner,
        counts: (pair) =>
          elementsOf(pair, place).filter((one) => memberOf(one, [inner]).kind !== 'absent').length,
        what: `The ${inner} of a link`,
      }),
    ),
  ];
}

function elementsOf({ json }: Pair, place: readonly string[]): readonly Model[] {
  const part = memberOf(json, place);
  return part.kind === 'list' ? part.elements : [];
}
