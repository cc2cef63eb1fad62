import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { broadestValue, claimOnNoValue } from '../toolkit/discriminating-values.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { count, idsOf, nameIds, nameQuery } from '../toolkit/phrases.ts';
import { askBy, claimOnUnfit } from '../toolkit/relations.ts';
import { claimOnUnended, claimOnUnreadable } from '../toolkit/walk-claims.ts';

/** Entries that a page is asked to have at most. */
const largest = 100;

/** Pages that are walked at most; what they cover of a long list is a stretch from its beginning. */
const pages = 6;

export default defineCheck({
  id: 'filter.with-limit-and-marker',
  title: 'a filter holds on every page of a list',
  proves:
    'A filtered list is read once in one piece and once in pages of about a third of it; what the pages bring must be what the list in one piece holds.',
  cannotSee: 'Pages behind the sixth; their order, which the checks of pagination judge.',
  subjects: (api) => {
    const paging = pagingOf(api.list.collection);
    return paging?.size === undefined
      ? []
      : filterSubjects(api, ({ support }) => support === 'required').map((subject) => ({
          ...subject,
          paging,
        }));
  },
  *ask(scene, subject) {
    const chosen = broadestValue(scene, subject);
    if (chosen === undefined || chosen.matching < 2) return undefined;
    const pair = [subject.name, chosen.value] as const;
    const size = String(Math.min(Math.ceil(chosen.matching / 3), largest));
    const query = [pair, ...subject.paging.sized(size)];
    return {
      whole: yield* askBy(scene, [pair]),
      paged: { asked: nameQuery(query), walk: yield* walkList(scene, query, { pages }) },
    };
  },
  judge(lists, facts, subject: FilterSubject) {
    if (lists === undefined) return claimOnNoValue(subject, facts);
    const { whole, paged } = lists;
    const unusable = claimOnUnfit([whole]) ?? claimOnUnreadable(paged.walk, paged.asked);
    if (unusable !== undefined) return unusable;
    const grounds = {
      evidence: walkEvidence(paged.walk, whole.walk),
      readings: subject.filter.readings,
      expected: `what ${whole.asked} brings in one piece`,
    };
    const expected = idsOf(whole.walk.items).filter(facts.isStable);
    const { strangers, missing } = compareSequences(
      idsOf(paged.walk.items),
      expected,
      facts.isStable,
      paged.walk.end.kind !== 'end',
      whole.walk.end.kind !== 'end',
    );
    if (strangers.length > 0) {
      return failed(
        `Read page by page, ${whole.asked} also brings ${count(strangers.length, facts.api)} that the filter leaves out.`,
        { ...grounds, actual: `also came: ${nameIds(strangers)}` },
      );
    }
    const unended = claimOnUnended(paged.walk, facts, paged.asked);
    if (unended !== undefined) return unended;
    if (missing.length > 0 && paged.walk.end.kind === 'end') {
      return failed(`Read page by page, ${whole.asked} loses ${count(missing.length, facts.api)}.`, {
        ...grounds,
        actual: `missing: ${nameIds(missing)}`,
      });
    }
    if (expected.length < 2 || paged.walk.pages.length < 2) {
      return inconclusive(
        `${paged.asked} came on one page, so no second page shows whether the filter holds.`,
        grounds,
      );
    }
    return passed(
      `The ${paged.walk.pages.length} pages of ${paged.asked} hold what the list in one piece does.`,
      grounds,
    );
  },
});
