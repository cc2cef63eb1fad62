import { type Model, memberOf } from '../../engine/codec/model.ts';
import { textsIn } from '../../engine/codec/scalars-of-bodies.ts';
import type { MemberShape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type Comparison, comparingPairs } from '../toolkit/judge-pairs.ts';

/** Signs that XML escapes or changes, blanks that a careless writer loses, and all that is beyond ASCII. */
const special = /[&<>"'\t\r\n]|[^\p{ASCII}]|^ | $| {2}/u;

export default defineCheck({
  id: 'equivalence.texts-that-need-escaping',
  title: 'texts that are hard to write in XML come through',
  proves:
    'Among the texts of the entries, those with signs that XML has to escape, with blanks that are easily lost, or with letters beyond ASCII are compared sign by sign.',
  cannotSee: 'Signs that no text of the list has.',
  ...comparingPairs(
    comparisonsOf,
    'a text that is hard to write in XML; a name such as "R&D <1>" would decide it.',
  ),
});

function comparisonsOf({ name, shape }: MemberShape, member: string): readonly Comparison[] {
  if (shape.kind === 'list') return [];
  return [
    {
      aspect: { member, relation: 'special-characters' },
      // A text that is missing altogether is no matter of its signs.
      differs: ({ path, null: rule, ofPresence }, { json }) =>
        rule === undefined && !ofPresence && path[0] === name && special.test(textAt(json, path) ?? ''),
      counts: ({ json }) =>
        textsIn(shape, memberOf(json, [name])).filter(({ text }) => special.test(text)).length,
      what: `A text that is hard to write in XML, in ${name},`,
    },
  ];
}

function textAt(json: Model, path: readonly string[]): string | undefined {
  const found = memberOf(json, path);
  return found.kind === 'text' ? found.text : undefined;
}
