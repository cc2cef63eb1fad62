import { memberOf } from '../../engine/codec/model.ts';
import { countNulls } from '../../engine/codec/scalars-of-bodies.ts';
import type { MemberShape, NullRule, Shape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type Comparison, comparingPairs } from '../toolkit/judge-pairs.ts';

const compared = comparingPairs(
  comparisonsOf,
  'a null; one with a null in JSON would decide it.',
  () => true,
);

export default defineCheck({
  id: 'equivalence.null-pairs-with-none',
  title: 'null in JSON goes with what the documents show for it in XML',
  proves:
    'Wherever JSON has null, or the text that stands for null, XML must have that text; an empty or nil element, or none, is a warning at level standard.',
  cannotSee: 'Which of the two a text that stands for null is in XML: only JSON says.',
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
    comparison('null', true, `What stands for null in ${name}`),
    comparison('text-for-null', false, `The text that stands for null in XML, in ${name},`),
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
