import type { Api } from '../../engine/api/model.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import type { Difference } from '../../engine/codec/compare.ts';
import type { Shape } from '../../engine/codec/shape.ts';
import type { Facts } from '../../engine/run/facts.ts';
import {
  type AskedTwice,
  differencesIn,
  groundsOfDifferences,
  isClaim,
  itemShapeOf,
  type Pair,
  pairsOf,
  type ReadTriple,
  readTriple,
} from './equivalence.ts';
import { type FormatSubject, xmlSubjects } from './formats.ts';

/** What a check of pairs looks at. */
interface Question {
  readonly differs: (difference: Difference, pair: Pair) => boolean;
  /** How many parts of a pair are compared. */
  readonly counts: (pair: Pair, triple: ReadTriple) => number;
  /** What is compared, to complete "… is not the same in XML as in JSON". */
  readonly what: string;
  /** What data are missing where nothing is compared. */
  readonly lacking: string;
  readonly readings?: readonly string[];
}

/** The verdict on one kind of difference in the whole list. */
export function judgePairs(
  asked: AskedTwice,
  facts: Facts,
  subject: FormatSubject,
  { differs, counts, what, lacking, readings = [] }: Question,
): Claim {
  const triple = readTriple(asked, 0, subject, facts);
  if (isClaim(triple)) return triple;
  const pairs = pairsOf(triple, facts);
  const found = differencesIn(pairs, differs);
  const { evidence } = triple;
  if (found.length > 0)
    return failed(`${what} is not the same in XML as in JSON.`, {
      ...groundsOfDifferences(found, triple),
      readings,
    });
  const number = pairs.reduce((sum, pair) => sum + counts(pair, triple), 0);
  return number === 0
    ? inconclusive(lacking, { evidence, readings })
    : passed(`${what} is the same in both formats, ${number} times.`, { evidence, readings });
}

/** The XML of an API's list, if an entry has a member of some kind. */
export function subjectsWithMember(api: Api, wanted: (shape: Shape) => boolean): readonly FormatSubject[] {
  return xmlSubjects(api).filter(({ shape }) => {
    const item = shape.ok ? itemShapeOf(shape.value, api) : undefined;
    return (item?.members ?? []).some((member) => wanted(member.shape));
  });
}

/** Whether a difference lies in a member of some kind. */
export function liesIn(
  { path }: Difference,
  item: ReadTriple['shape'] | undefined,
  kind: Shape['kind'],
): boolean {
  return item?.members.some(({ name, shape }) => name === path[0] && shape.kind === kind) ?? false;
}

/** The item's shape of a subject; undefined where the specification is wrong. */
export function itemOf(subject: FormatSubject, facts: Facts): ReadTriple['shape'] | undefined {
  return subject.shape.ok ? itemShapeOf(subject.shape.value, facts) : undefined;
}
