import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { memo } from '../../engine/base/memo.ts';
import { several } from '../../engine/base/plural.ts';
import { joinPointer } from '../../engine/base/pointer.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  warned,
} from '../../engine/base/verdict.ts';
import type { Difference } from '../../engine/codec/compare.ts';
import type { MemberShape, ObjectShape } from '../../engine/codec/shape.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type AskedTwice, askListsInBoth } from './asked-in-both.ts';
import {
  claimsOnUncompared,
  differencesIn,
  groundsOfDifferences,
  isClaim,
  itemShapeOf,
  type Pair,
  pairsOfAll,
  readTriple,
  served,
} from './equivalence.ts';
import { type FormatSubject, xmlSubjects } from './formats.ts';
import { listMember } from './links.ts';

/** One thing that two formats have to say alike of each entry. */
export interface Comparison {
  readonly aspect: Aspect;
  readonly differs: (difference: Difference, pair: Pair) => boolean;
  /** How often a pair shows it. */
  readonly counts: (pair: Pair) => number;
  /** What is compared, to complete "… is not the same in XML as in JSON". */
  readonly what: string;
}

/** A subject with all that is compared. */
export interface PairsSubject extends FormatSubject {
  readonly comparisons: readonly Comparison[];
}

/**
 * What a check does that compares the entries of both formats: what it is about, what it asks for, and how it judges.
 *
 * @param lacking what no entry has where nothing is compared, to complete "No book that both formats show has …".
 * @param warnsOf differences that level strict minds and of which level standard warns; none, if not given.
 */
export function comparingPairs(
  comparisonsOf: (member: MemberShape, name: string) => readonly Comparison[],
  lacking: string,
  warnsOf: Comparison['differs'] = () => false,
) {
  return {
    subjects: (api: Api) => pairsSubjects(api, comparisonsOf),
    aspects: ({ comparisons }: PairsSubject) => [served, ...comparisons.map(({ aspect }) => aspect)],
    ask: askListsInBoth,
    judge: (asked: AskedTwice, facts: Facts, subject: PairsSubject) =>
      judgePairs(
        asked,
        facts,
        subject,
        `No ${facts.api.noun.one} that both formats show has ${lacking}`,
        warnsOf,
      ),
  };
}

/** The claims on all entries of the list, one for each comparison. One that no entry shows is not judged where another is. */
function judgePairs(
  asked: AskedTwice,
  facts: Facts,
  subject: PairsSubject,
  lacking: string,
  warnsOf: Comparison['differs'],
): readonly Claim[] {
  const aspects = subject.comparisons.map(({ aspect }) => aspect);
  const triple = readTriple(asked, 0, subject, facts);
  if (isClaim(triple)) return claimsOnUncompared(triple, aspects);
  const pairs = pairsOfAll(asked, subject, facts);
  const strictly = facts.level === 'strict' ? pairs : pairsOfAll(asked, subject, strict(facts));
  const { evidence } = triple;
  const judged = subject.comparisons.map(({ aspect, differs, counts, what }) => {
    const found = differencesIn(pairs, differs);
    if (found.length > 0)
      return failed(`${what} is not the same in XML as in JSON.`, {
        aspect,
        ...groundsOfDifferences(found),
      });
    const tolerated = differencesIn(
      strictly,
      (difference, pair) => warnsOf(difference, pair) && differs(difference, pair),
    );
    if (tolerated.length > 0)
      return warned(`${what} is tolerated in XML but is not the documented form.`, {
        aspect,
        ...groundsOfDifferences(tolerated),
      });
    const number = pairs.reduce((sum, pair) => sum + counts(pair), 0);
    return number === 0
      ? notApplicable(lacking, { aspect, evidence })
      : passed(`${what} is the same in both formats, in ${several(number, 'comparison')}.`, {
          aspect,
          evidence,
        });
  });
  return judged.every(({ outcome }) => outcome === 'not-applicable')
    ? aspects.map((aspect) => inconclusive(lacking, { aspect, evidence }))
    : judged;
}

/** The same facts, judged by what the documents show alone. */
const strict = memo((facts: Facts): Facts => ({ ...facts, level: 'strict' }));

/** The XML of an API's list, with what is compared of an entry; none where an entry has none. */
function pairsSubjects(
  api: Api,
  comparisonsOf: (member: MemberShape, name: string) => readonly Comparison[],
): readonly PairsSubject[] {
  return xmlSubjects(api).flatMap((subject) => {
    const members = itemOf(subject, api)?.members ?? [];
    const comparisons = members.flatMap((member) =>
      comparisonsOf(member, listMember(api.list, joinPointer([member.name]))),
    );
    return comparisons.length === 0 ? [] : [{ ...subject, comparisons }];
  });
}

function itemOf({ shape }: FormatSubject, api: Api): ObjectShape | undefined {
  return shape.ok ? itemShapeOf(shape.value, api) : undefined;
}
