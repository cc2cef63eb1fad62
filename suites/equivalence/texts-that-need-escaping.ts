import { textsIn } from '../../engine/codec/compare.ts';
import { memberOf } from '../../engine/codec/model.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth, type Pair, type ReadTriple } from '../toolkit/equivalence.ts';
import { judgePairs, subjectsWithMember } from '../toolkit/judge-pairs.ts';

/** Signs that XML escapes or changes, blanks that a careless writer loses, and all that is beyond ASCII. */
const special = /[&<>"'\t\r\n]|[^\p{ASCII}]|^ | $| {2}/u;

export default defineCheck({
  id: 'equivalence.texts-that-need-escaping',
  title: 'texts that are hard to write in XML come through',
  proves:
    'Among the texts of the entries, those with signs that XML has to escape, with blanks that are easily lost, or with letters beyond ASCII are compared sign by sign.',
  cannotSee: 'Signs that no text of the list has.',
  subjects: (api) => subjectsWithMember(api, ({ kind }) => kind === 'scalar' || kind === 'map'),
  *ask(scene, subject) {
    return yield* askWholeInBoth(scene, subject);
  },
  judge: (asked, facts, subject) =>
    judgePairs(asked, facts, subject, {
      differs: (difference, { json }) =>
        difference.null === undefined && special.test(textAt(json, difference.path) ?? ''),
      counts: countSpecial,
      what: 'A text that is hard to write in XML',
      lacking: `No ${facts.api.noun.one} that both formats show has a text that is hard to write in XML; a name such as "R&D <1>" would decide it.`,
    }),
});

function countSpecial({ json }: Pair, { shape }: ReadTriple): number {
  return textsIn(shape, json).filter(({ text }) => special.test(text)).length;
}

function textAt(json: Pair['json'], path: readonly string[]): string | undefined {
  const found = memberOf(json, path);
  return found.kind === 'text' ? found.text : undefined;
}
