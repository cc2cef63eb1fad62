import { memberOf } from '../../engine/codec/model.ts';
import type { MemberShape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Pair } from '../toolkit/equivalence.ts';
import { type Comparison, comparingPairs } from '../toolkit/judge-pairs.ts';

export default defineCheck({
  id: 'equivalence.same-metadata',
  title: 'a map has the same keys and the same texts in both formats',
  proves:
    'The list, a page after an entry, and filtered lists are requested in JSON, in XML, and in JSON again. For every entry that stayed the same, the keys of its maps and their texts are compared character by character, including spaces, line endings, and letter case.',
  cannotSee:
    'Null and texts that could stand for it, which another check covers; values that are not text in JSON, which the schema judges.',
  ...comparingPairs(comparisonsOf, 'any key; the check needs one with a key.'),
});

/** The keys of a map, and the texts that they have. */
function comparisonsOf({ name, shape }: MemberShape, member: string): readonly Comparison[] {
  if (shape.kind !== 'map') return [];
  const comparison = (relation: string, ofPresence: boolean, what: string): Comparison => ({
    aspect: { member, relation },
    // How a list or an object is written as text is said nowhere.
    differs: (difference, { json }) =>
      difference.null === undefined &&
      difference.path[0] === name &&
      difference.ofPresence === ofPresence &&
      memberOf(json, difference.path).kind !== 'odd',
    counts: (pair) => countTexts(pair, name),
    what,
  });
  return [
    comparison('keys', true, `The set of keys in ${name}`),
    comparison('texts', false, `The text of a key in ${name}`),
  ];
}

function countTexts({ json }: Pair, name: string): number {
  const part = memberOf(json, [name]);
  return part.kind === 'map' ? [...part.entries.values()].filter(({ kind }) => kind !== 'odd').length : 0;
}
