import { memberOf } from '../../engine/codec/model.ts';
import { countNulls } from '../../engine/codec/scalars-of-bodies.ts';
import type { MemberShape, NullRule, Shape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type Comparison, comparingPairs } from '../toolkit/judge-pairs.ts';

const compared = comparingPairs(
  comparisonsOf,
  'a null; the check needs one with a null in JSON.',
  () => true,
);

export default defineCheck({
  id: 'equivalence.null-pairs-with-none',
  title: 'null in JSON corresponds to its documented form in XML',
  proves:
    'Wherever JSON has null, or the text that represents null, XML must have that text. At level standard, an empty element, a nil element, or no element is a warning.',
  cannotSee: 'Whether a text that can represent null means null or the text itself in XML: only JSON tells.',
  ...compared,
  subjects: (api) =>
    compared.subjects(api).map((subject) => ({
      ...subject,
      readings: subject.shape.ok
        ? [...new Set(rulesIn(subject.shape.value).flatMap((rule) => rule.readings))]
        : [],
    })),
});

function comparisonsOf({ name, shape }: MemberShape, member: string): readonly Comparison[] {
  if (rulesIn(shape).length === 0) return [];
  const comparison = (relation: string, isNull: boolean, what: string): Comparison => ({
    aspect: { member, relation },
    differs: ({ path, null: rule }, { json }) =>
      rule !== undefined && path[0] === name && (memberOf(json, path).kind === 'null') === isNull,
    counts: ({ json }) => countNulls(shape, memberOf(json, [name]), isNull),
    what,
  });
  return [
    comparison('null', true, `The representation of null in ${name}`),
    comparison('text-for-null', false, `The text that represents null in XML, in ${name},`),
  ];
}

function rulesIn(shape: Shape): readonly NullRule[] {
  switch (shape.kind) {
    case 'scalar':
      return shape.null === undefined ? [] : [shape.null];
    case 'map':
      return rulesIn(shape.value);
    case 'list':
      return rulesIn(shape.items);
    case 'named':
      return rulesIn(shape.inside);
    case 'object':
      return shape.members.flatMap((member) => rulesIn(member.shape));
  }
}
