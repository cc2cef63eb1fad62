import { countNulls } from '../../engine/codec/compare.ts';
import type { Shape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth } from '../toolkit/equivalence.ts';
import { judgePairs, subjectsWithMember } from '../toolkit/judge-pairs.ts';

export default defineCheck({
  id: 'equivalence.null-pairs-with-none',
  title: 'null in JSON goes with what the documents show for it in XML',
  proves:
    'Wherever JSON has null, or the text that stands for null, XML must have that text; at level standard it may also have an empty or nil element, or none.',
  cannotSee: 'Which of the two a text that stands for null is in XML: only JSON tells.',
  subjects: (api) => subjectsWithMember(api, mayBeNull),
  *ask(scene, subject) {
    return yield* askWholeInBoth(scene, subject);
  },
  judge: (asked, facts, subject) =>
    judgePairs(asked, facts, subject, {
      differs: (difference) => difference.null !== undefined,
      counts: ({ json }, { shape }) => countNulls(shape, json),
      what: 'What stands for null',
      lacking: `No ${facts.api.noun.one} that both formats show has a null; one with a null in JSON would decide it.`,
      readings: subject.shape.ok ? [...new Set(readingsIn(subject.shape.value))] : [],
    }),
});

function mayBeNull(shape: Shape): boolean {
  return rulesIn(shape).length > 0;
}

function readingsIn(shape: Shape): readonly string[] {
  return rulesIn(shape).flatMap(({ readings }) => readings);
}

function rulesIn(shape: Shape): readonly { readonly readings: readonly string[] }[] {
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
