import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import type { Baseline } from '../../engine/list/scene.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { lastStep } from '../toolkit/evidence.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { brokeOffWith, end, isForgotten } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.walk-ends',
  title: 'walking the plain list comes to an end',
  proves:
    'The whole list is walked before and after the probes; neither walk may come back to where it was, break off, or go on without end.',
  cannotSee: 'Loops after the bound on pages.',
  confirm: 'once',
  subjects: (api) => pagingSubjects(api),
  aspects: () => [end],
  judge: (_, facts) =>
    worstOfEach(
      [end],
      [facts.before, facts.after].map((reading) => claimOnReading(reading, facts)),
      inconclusive('The list was not read.'),
    ),
});

function claimOnReading({ walk }: Baseline, facts: Facts): Claim {
  const grounds = { aspect: end, ...lastStep(walk) };
  switch (walk.end.kind) {
    case 'end':
      return passed(`The list ended after ${walk.pages.length} pages.`, grounds);
    case 'loop':
      return failed('Walking the list never comes to its end.', {
        ...grounds,
        expected: 'a last page',
        actual: walk.end.reason,
      });
    case 'bound':
      return failed(`The list did not end within ${walk.pages.length} pages.`, {
        ...grounds,
        expected: 'a last page',
        actual: `${walk.pages.length} pages with ${walk.items.length} entries in all, and still a next page`,
      });
    case 'broken': {
      const last = walk.exchanges.at(-1);
      if (last === undefined || isUninformative(last) || isForgotten(last, facts))
        return inconclusive(`Walking the list broke off: ${walk.end.reason}`, grounds);
      return failed(`Walking the list broke off with ${brokeOffWith(last)}.`, {
        ...grounds,
        expected: 'a page of the list',
        actual: walk.end.reason,
      });
    }
  }
}
