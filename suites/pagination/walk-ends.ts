import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { pagingSubjects } from '../toolkit/paging.ts';

export default defineCheck({
  id: 'pagination.walk-ends',
  title: 'walking the plain list comes to an end',
  proves:
    'The whole list is walked before and after the probes; neither walk may come back to where it was, break off, or go on without end.',
  cannotSee: 'Loops behind the bound on pages.',
  confirm: 'once',
  subjects: (api) => pagingSubjects(api),
  judge(_, facts, { paging }) {
    for (const { walk } of [facts.before, facts.after]) {
      const grounds = { evidence: walkEvidence(walk), readings: paging.readings };
      if (walk.end.kind === 'loop') {
        return failed('Walking the list never comes to its end.', {
          ...grounds,
          expected: 'a last page',
          actual: walk.end.reason,
        });
      }
      if (walk.end.kind === 'bound') {
        return failed(`The list did not end within ${walk.pages.length} pages.`, {
          ...grounds,
          expected: 'a last page',
          actual: `${walk.items.length} entries and still a next page`,
        });
      }
      if (walk.end.kind === 'broken') {
        const last = walk.exchanges.at(-1);
        if (last !== undefined && isUninformative(last))
          return inconclusive(`Walking the list broke off: ${walk.end.reason}`, grounds);
        return failed('Walking the list breaks off.', {
          ...grounds,
          expected: 'a page at every next link',
          actual: walk.end.reason,
        });
      }
    }
    return passed(
      `The list ended after ${facts.before.walk.pages.length} pages, and again after ${facts.after.walk.pages.length}.`,
    );
  },
});
