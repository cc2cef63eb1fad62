import { type Claim, notApplicable } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { decisionsOn } from '../../engine/operators/decisions.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import type { WeighedValue } from '../../engine/operators/weighing.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { type Shown, shownExcess, shownGap, walkEvidence } from '../toolkit/evidence.ts';
import { claimOnMissingOption, type FilterSubject, pagedFilterSubjects } from '../toolkit/filters.ts';
import { partPage } from '../toolkit/paging.ts';
import { count, idsOf, nameQuery } from '../toolkit/phrases.ts';
import { broadestValue, claimOnNoValue } from '../toolkit/queries.ts';
import { askBy, claimsOnDifference, claimsOnUnfit } from '../toolkit/relations.ts';
import { claimOnUnended, claimOnUnreadable } from '../toolkit/walk-claims.ts';

const judged = servedAnd('soundness', 'completeness', 'end');

/** Pages that are walked at most; what they cover of a long list is a stretch from its beginning. */
const pages = 6;

export default defineCheck({
  id: 'filter.filter-holds-on-every-page',
  title: 'a filter works on every page of a list',
  proves:
    'A filtered list is read once in one piece, and once in pages of about a third of it. The pages must contain what the list in one piece contains.',
  cannotSee: 'Pages after the sixth; the order of the pages, which the pagination checks judge.',
  subjects: (api) => pagedFilterSubjects(api, () => true),
  aspects: () => judged,
  *ask(scene, subject) {
    const chosen = valueLeavingSeveral(scene, subject);
    if (chosen === undefined) return undefined;
    const pair = [subject.name, chosen.value] as const;
    const size = partPage(scene, subject.paging, chosen.matching);
    const query = [pair, ...subject.paging.sized(size)];
    return {
      value: chosen.value,
      whole: yield* askBy(scene, [pair]),
      paged: { asked: nameQuery(query), walk: yield* walkList(scene, query, { pages }) },
    };
  },
  judge(lists, facts, subject: FilterSubject) {
    const both = relations('soundness', 'completeness');
    if (lists === undefined) return onEach(claimOnNoPages(subject, facts), both);
    const { value, whole, paged } = lists;
    const unknown = claimOnMissingOption(
      subject,
      [{ value, why: 'a value of the list', walk: whole.walk }],
      facts,
    );
    if (unknown !== undefined)
      return onEach(
        notApplicable('The target does not support this filter.', { evidence: walkEvidence(whole.walk) }),
        both,
      );
    const unfit = claimsOnUnfit([whole], judged);
    if (unfit !== undefined) return unfit;
    const unreadable = claimOnUnreadable(paged.walk, paged.asked);
    if (unreadable !== undefined) return claimsOnUnserved(unreadable, judged);
    const evidence = walkEvidence(paged.walk, whole.walk);
    const expected = idsOf(whole.walk.items).filter(facts.isStable);
    const isWhole = paged.walk.end.kind === 'end';
    const { extra, missing } = compareSequences(
      idsOf(paged.walk.items),
      expected,
      facts.isStable,
      !isWhole,
      whole.walk.end.kind !== 'end',
    );
    const lost = shownGap(missing, expected, paged.walk, whole.walk);
    const excess = shownExcess(
      extra.map((id) => ({ id })),
      paged.walk,
      whole.walk,
    );
    const unended = claimOnUnended(paged.walk, facts, paged.asked);
    const inOnePage = expected.length < 2 || paged.walk.pages.length < 2;
    return [
      ...claimsOnDifference({
        difference: { extra, missing: isWhole ? missing : [] },
        expected: `what ${whole.asked} returns in one piece`,
        more: `Read page by page, ${whole.asked} also returns ${count(extra.length, facts.api)} that the filter leaves out.`,
        less: `Read page by page, ${whole.asked} loses ${count(missing.length, facts.api)}.`,
        same: `Together, the ${paged.walk.pages.length} pages of ${paged.asked} contain the same as the list in one piece.`,
        undecided:
          unended !== undefined
            ? `${paged.asked} cannot be read to its end page by page, so the two cannot be compared.`
            : inOnePage
              ? `${paged.asked} fits one page, so no second page shows whether the filter works.`
              : undefined,
        evidence,
      }).map((claim) => withPlace(claim, lost, excess)),
      ...(unended === undefined ? [] : onEach(unended, relations('end'))),
    ];
  },
});

/**
 * A value that at least two entries match, and some do not: where there is one, one by which the check of filtered pages reads the list
 * as well.
 */
function valueLeavingSeveral(
  scene: Scene,
  subject: FilterSubject,
): Pick<WeighedValue, 'value' | 'matching'> | undefined {
  const { filter } = subject;
  const { items } = scene.before;
  const divides = operatorOf(filter)
    .valuesLeavingSeveral(filter, items)
    .map((value) => ({ value, decisions: decisionsOn(items, filter, value, 'standard') }))
    .find(({ decisions }) => decisions.count('yes') > 1 && decisions.some('no'));
  if (divides !== undefined) return { value: divides.value, matching: divides.decisions.count('yes') };
  const broadest = broadestValue(scene, subject);
  return broadest === undefined || broadest.matching < 2 ? undefined : broadest;
}

/** The claim where no value leaves entries for two pages, which a filter that a target may leave out need not have. */
function claimOnNoPages(subject: FilterSubject, facts: Facts): Claim {
  const lacking = claimOnNoValue(subject, facts);
  return subject.filter.support === 'required' ? lacking : notApplicable(lacking.message);
}

/** A finding with the pages that show it. */
function withPlace(claim: Claim, lost: Shown, excess: Shown): Claim {
  if (claim.outcome !== 'failed') return claim;
  return { ...claim, ...(claim.aspect.relation === 'soundness' ? excess : lost) };
}
