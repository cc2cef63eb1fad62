import { memberOf } from '../../engine/codec/model.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth, type Pair, type ReadTriple } from '../toolkit/equivalence.ts';
import { itemOf, judgePairs, liesIn, subjectsWithMember } from '../toolkit/judge-pairs.ts';

export default defineCheck({
  id: 'equivalence.same-links',
  title: 'both formats show the same links',
  proves:
    'The list is asked for in JSON, in XML and in JSON again; for every entry that stayed the same, its links are compared as a set, each with all its members.',
  cannotSee: 'Whether the links lead anywhere, which other checks judge.',
  subjects: (api) => subjectsWithMember(api, ({ kind }) => kind === 'list'),
  *ask(scene, subject) {
    return yield* askWholeInBoth(scene, subject);
  },
  judge(asked, facts, subject) {
    const item = itemOf(subject, facts);
    return judgePairs(asked, facts, subject, {
      differs: (difference) => difference.null === undefined && liesIn(difference, item, 'list'),
      counts: countElements,
      what: 'A link',
      lacking: `No ${facts.api.noun.one} that both formats show has any link; one with a link would decide it.`,
    });
  },
});

function countElements({ json }: Pair, { shape }: ReadTriple): number {
  return shape.members.reduce((sum, { name }) => {
    const part = memberOf(json, [name]);
    return part.kind === 'list' ? sum + part.elements.length : sum;
  }, 0);
}
