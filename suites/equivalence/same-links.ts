import { type Model, memberOf } from '../../engine/codec/model.ts';
import type { MemberShape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth, type Pair, served } from '../toolkit/equivalence.ts';
import { judgePairs, type Part, pairsSubjects } from '../toolkit/judge-pairs.ts';

export default defineCheck({
  id: 'equivalence.same-links',
  title: 'both formats show the same links',
  proves:
    'The list is asked for in JSON, in XML and in JSON again; for every entry that stayed the same, its links are compared as a set, each with all its members.',
  cannotSee: 'Whether the links lead anywhere, which other checks judge.',
  subjects: (api) => pairsSubjects(api, partsOf),
  aspects: ({ parts }) => [served, ...parts.map(({ aspect }) => aspect)],
  *ask(scene, subject) {
    return yield* askWholeInBoth(scene, subject);
  },
  judge: (asked, facts, subject) =>
    judgePairs(
      asked,
      facts,
      subject,
      `No ${facts.api.noun.one} that both formats show has any such link; one with it would decide it.`,
    ),
});

/** The links of a list as a set, and each member of a link. */
function partsOf({ name, shape }: MemberShape, member: string): readonly Part[] {
  if (shape.kind !== 'list') return [];
  const inside = shape.items.kind === 'object' ? shape.items.members : [];
  const isOf = (path: readonly string[], length: number): boolean =>
    path[0] === name && path.length === length;
  return [
    {
      aspect: { member: `${member}[]`, relation: 'equality' },
      differs: ({ path, null: rule }) => rule === undefined && path[0] === name && path.length < 3,
      counts: (pair) => elementsOf(pair, name).length,
      what: `The set of ${name}`,
    },
    ...inside.map(
      ({ name: inner }): Part => ({
        aspect: { member: `${member}.${inner}`, relation: 'equality' },
        differs: ({ path, null: rule }) => rule === undefined && isOf(path, 3) && path[2] === inner,
        counts: (pair) =>
          elementsOf(pair, name).filter((one) => memberOf(one, [inner]).kind !== 'absent').length,
        what: `The ${inner} of a link`,
      }),
    ),
  ];
}

function elementsOf({ json }: Pair, name: string): readonly Model[] {
  const part = memberOf(json, [name]);
  return part.kind === 'list' ? part.elements : [];
}
