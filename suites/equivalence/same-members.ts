import type { Api } from '../../engine/api/model.ts';
import { all } from '../../engine/base/plural.ts';
import { splitPointer } from '../../engine/base/pointer.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { memberOf } from '../../engine/codec/model.ts';
import type { MemberShape, Shape } from '../../engine/codec/shape.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { askListsInBoth } from '../toolkit/asked-in-both.ts';
import {
  claimsOnUncompared,
  differencesIn,
  groundsOfDifferences,
  isClaim,
  itemShapeOf,
  pairsOfAll,
  type ReadTriple,
  readTriple,
  served,
} from '../toolkit/equivalence.ts';
import { type FormatSubject, xmlSubjects } from '../toolkit/formats.ts';
import { nameIds } from '../toolkit/phrases.ts';

const equality = { relation: 'equality' };

interface MemberSubject extends FormatSubject {
  readonly member: MemberShape;
}

export default defineCheck({
  id: 'equivalence.same-members',
  title: 'the member has the same value in both formats',
  proves:
    'The list, a page after an entry, and filtered lists are requested in JSON, in XML, and in JSON again. For every entry that stayed the same, numbers and times are compared by value. Texts are compared character by character, after the escapes of each format are decoded.',
  cannotSee: 'Members that are not documented; null and lists within an object, which other checks cover.',
  subjects: (api): readonly MemberSubject[] => xmlSubjects(api).flatMap((subject) => members(subject, api)),
  aspects: () => [served, equality],
  *ask(scene, subject) {
    return yield* askListsInBoth(scene, subject);
  },
  judge(asked, facts, subject) {
    const triple = readTriple(asked, 0, subject, facts);
    if (isClaim(triple)) return claimsOnUncompared(triple, [equality]);
    const { name, shape } = subject.member;
    if (name === splitPointer(facts.list.collection.identity).join('.'))
      return [judgeIdentity(triple, facts)];
    const pairs = pairsOfAll(asked, subject, facts);
    const found = differencesIn(
      pairs,
      ({ path, null: rule }) => path[0] === name && rule === undefined && !isInList(path, shape),
    );
    if (found.length > 0)
      return [
        failed(`${name} is not the same in XML as in JSON.`, {
          aspect: equality,
          ...groundsOfDifferences(found),
        }),
      ];
    const { evidence } = triple;
    if (pairs.length === 0) return [nothingCompared(facts, evidence)];
    // Several lists show the same entry, which counts once.
    const showing = new Set(
      pairs.filter(({ json }) => memberOf(json, [name]).kind !== 'absent').map(({ id }) => id),
    ).size;
    const grounds = { aspect: equality, evidence };
    return [
      showing === 0
        ? notApplicable(`No ${facts.api.noun.one} shows ${name}, in either format.`, grounds)
        : passed(`${name} is the same in both formats for ${showing} ${facts.api.noun.many}.`, grounds),
    ];
  },
});

/** Whether a path leads into a list within an object, which has a check of its own. */
function isInList([, inner]: readonly string[], shape: Shape): boolean {
  const members = shape.kind === 'object' ? shape.members : [];
  return members.some((member) => member.name === inner && member.shape.kind === 'list');
}

/** Maps and lists have checks of their own. */
function members(subject: FormatSubject, api: Api): readonly MemberSubject[] {
  const shape = subject.shape.ok ? itemShapeOf(subject.shape.value, api) : undefined;
  return (shape?.members ?? [])
    .filter(({ shape: inside }) => inside.kind === 'scalar' || inside.kind === 'object')
    .map((member) => ({
      ...subject,
      name: member.name,
      aspect: {
        operation: api.list.id,
        member: [...splitPointer(api.list.collection.items), member.name].join('.'),
      },
      member,
    }));
}

function nothingCompared(facts: Facts, evidence: readonly string[]): Claim {
  return inconclusive(
    `No ${facts.api.noun.one} that stayed the same was shown in both formats; the check needs one.`,
    { aspect: equality, evidence },
  );
}

/** Entries are found by their identity, so one of another identity is missing, and another one came in its place. */
function judgeIdentity(triple: ReadTriple, facts: Facts): Claim {
  const { first, other, second } = triple.pages;
  const secondIds = new Set(second.items.map(({ id }) => id));
  const wanted = first.items.map(({ id }) => id).filter((id) => facts.isStable(id) && secondIds.has(id));
  const came = new Set(other.items.map(({ id }) => id));
  const lost = wanted.filter((id) => !came.has(id));
  const { evidence } = triple;
  if (wanted.length === 0) return nothingCompared(facts, evidence);
  if (lost.length === 0)
    return passed(`${all(wanted.length, 'id is', 'ids are')} the same in both formats.`, {
      aspect: equality,
      evidence,
    });
  const known = new Set([...wanted, ...facts.before.byId.keys(), ...facts.after.byId.keys()]);
  const strange = [...came].filter((id) => !known.has(id));
  if (strange.length === 0)
    return inconclusive(`XML does not contain ${nameIds(lost)}, which other checks judge.`, {
      aspect: equality,
      evidence,
    });
  return failed(`Not every ${facts.api.noun.one} has the same id in XML as in JSON.`, {
    aspect: equality,
    expected: `${nameIds(lost)}, as in JSON`,
    actual: `${nameIds(strange)} in XML`,
    evidence,
  });
}
