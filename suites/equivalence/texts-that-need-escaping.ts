import { type Model, memberOf } from '../../engine/codec/model.ts';
import { textsIn } from '../../engine/codec/scalars-of-bodies.ts';
import type { MemberShape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type Comparison, comparingPairs } from '../toolkit/judge-pairs.ts';

/** Signs that XML escapes or changes, blanks that a careless writer loses, and all that is beyond ASCII. */
const special = /[&<>"'\t\r\n]|[^\p{ASCII}]|^ | $| {2}/u;

export default defineCheck({
  id: 'equivalence.texts-that-need-escaping',
  title: 'texts that need escaping in XML arrive intact',
  proves:
    'Texts of the entries that contain characters that XML has to escape, spaces that are easily lost, or non-ASCII letters are compared character by character.',
  cannotSee: 'Characters that no text of the list contains.',
  ...comparingPairs(
    comparisonsOf,
    'a text that needs escaping in XML; the check needs a name such as "R&D <1>".',
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
      what: `A text that needs escaping in XML, in ${name},`,
    },
  ];
}

function textAt(json: Model, path: readonly string[]): string | undefined {
  const found = memberOf(json, path);
  return found.kind === 'text' ? found.text : undefined;
}
