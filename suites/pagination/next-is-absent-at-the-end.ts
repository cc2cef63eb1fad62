import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isLong, pagingSubjects, smallPage, walkInPages } from '../toolkit/paging.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

/** Entries at the end of a long list that are walked. */
const tail = 4;

interface EndWalk {
  readonly size: number;
  /** The entry behind which the walk begins; undefined for the beginning of the list. */
  readonly from: string | undefined;
  readonly walk: Walk;
}

export default defineCheck({
  id: 'pagination.next-is-absent-at-the-end',
  title: 'the next link is there exactly as long as there is more',
  proves:
    'The list, or of a long one its end, is walked in a size that divides its length, in half its length, in its whole length and in one more: the page with the last entry must have no next link, and every page before it must have one.',
  cannotSee: 'The middle of lists longer than the stretch that is walked.',
  subjects: (api) => pagingSubjects(api, ({ next }) => next !== undefined),
  *ask(scene, subject) {
    const { length } = scene.before.items;
    const divisor = [smallPage(length), 5, 4, 3, 2].find(
      (size) => length % size === 0 && length / size > 1 && length / size < 20,
    );
    const sizes = new Set(
      [divisor ?? 1, Math.ceil(length / 2), length, length + 1].filter((size) => size >= 1 && size <= 1000),
    );
    const walks: EndWalk[] = [];
    for (const size of sizes)
      walks.push({ size, from: undefined, walk: yield* walkInPages(scene, subject, size) });
    // The end of a long list is walked from a little before it.
    const from = isLong(scene) ? scene.before.items.at(-(tail + 1))?.id : undefined;
    for (const size of from === undefined ? [] : [1, 2, tail, tail + 1])
      walks.push({
        size,
        from,
        walk: yield* walkInPages(scene, subject, size, [[subject.paging.marker, from ?? '']]),
      });
    return walks;
  },
  judge(walks, facts, { paging }) {
    const last = facts.stable.at(-1);
    if (last === undefined)
      return inconclusive(`The list has no ${facts.api.noun.one} that stayed the same; one would decide it.`);
    let decided = 0;
    let empty: { size: number; evidence: readonly string[] } | undefined;
    const order = facts.stable.map(({ id }) => id);
    for (const { size, from, walk } of walks) {
      if (from !== undefined && !facts.isStable(from)) continue;
      const unreadable = claimOnUnreadable(walk, `pages of ${size}`);
      if (unreadable !== undefined) return unreadable;
      const grounds = { evidence: walkEvidence(walk), readings: paging.readings };
      const came = new Set(walk.items.map(({ id }) => id));
      const due = from === undefined ? order : order.slice(order.indexOf(from) + 1);
      const lost = due.filter((id) => !came.has(id));
      if (walk.end.kind === 'loop') {
        return failed(`In pages of ${size} the next links never end.`, {
          ...grounds,
          expected: 'no next link on the last page',
          actual: walk.end.reason,
        });
      }
      if (walk.end.kind === 'end' && lost.length > 0) {
        return failed(`In pages of ${size} the next link is missing although the list goes on.`, {
          ...grounds,
          expected: `a next link until all ${due.length} have come`,
          actual: `no next link after ${came.size}, ${lost.length} were still to come`,
        });
      }
      if (walk.end.kind !== 'end') continue;
      decided += 1;
      if (walk.pages.length > 1 && walk.pages.at(-1)?.length === 0)
        empty = { size, evidence: walkEvidence(walk) };
    }
    if (empty !== undefined && paging.emptyLastPage !== 'accept') {
      return shouldFail(
        facts.level,
        `In pages of ${empty.size} the page with the last entry still has a next link, which leads to an empty page.`,
        {
          expected: 'no next link on the page that holds the last entry',
          actual: 'a next link to an empty page without one',
          evidence: empty.evidence,
          readings: paging.readings,
        },
      );
    }
    return decided === 0
      ? inconclusive('No walk came to the end of the list within its bound.')
      : passed(`${decided} walks had a next link exactly as long as there was more.`);
  },
});
