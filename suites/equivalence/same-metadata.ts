import { memberOf } from '../../engine/codec/model.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth, type Pair, type ReadTriple } from '../toolkit/equivalence.ts';
import { itemOf, judgePairs, liesIn, subjectsWithMember } from '../toolkit/judge-pairs.ts';

export default defineCheck({
  id: 'equivalence.same-metadata',
  title: 'every key of a map has the same text in both formats',
  proves:
    'The list is asked for in JSON, in XML and in JSON again; for every entry that stayed the same, the keys of its maps and their texts are compared sign by sign, blanks, line ends and letter case included.',
  cannotSee:
    'Null and texts that could stand for it, which have a check of their own; values that are no text in JSON, which the schema judges.',
  subjects: (api) => subjectsWithMember(api, ({ kind }) => kind === 'map'),
  *ask(scene, subject) {
    return yield* askWholeInBoth(scene, subject);
  },
  judge(asked, facts, subject) {
    const item = itemOf(subject, facts);
    return judgePairs(asked, facts, subject, {
      // How a list or an object is written as text is said nowhere.
      differs: (difference, { json }) =>
        difference.null === undefined &&
        liesIn(difference, item, 'map') &&
        memberOf(json, difference.path).kind !== 'odd',
      counts: countEntries,
      what: 'The text of a key',
      lacking: `No ${facts.api.noun.one} that both formats show has any key; one with a key would decide it.`,
    });
  },
});

function countEntries({ json }: Pair, { shape }: ReadTriple): number {
  return shape.members.reduce((sum, { name }) => {
    const part = memberOf(json, [name]);
    if (part.kind !== 'map') return sum;
    return sum + [...part.entries.values()].filter(({ kind }) => kind !== 'odd').length;
  }, 0);
}
