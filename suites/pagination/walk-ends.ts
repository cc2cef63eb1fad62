import { several } from '../../engine/base/plural.ts';
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
  title: 'reading the plain list page by page reaches an end',
  proves:
    'The whole list is read before and after the probes. Neither reading may return to an earlier page, break off, or continue without end.',
  cannotSee: 'Loops that begin after the bound on pages.',
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
      return passed(`The list ended after ${several(walk.pages.length, 'page')}.`, grounds);
    case 'loop':
      return failed('Reading the list page by page never reaches its end.', {
        ...grounds,
        expected: 'a last page',
        actual: walk.end.reason,
      });
    case 'bound':
      return failed(`The list did not end within ${several(walk.pages.length, 'page')}.`, {
        ...grounds,
        expected: 'a last page',
        actual: `${several(walk.pages.length, 'page')} with ${several(walk.items.length, 'entry', 'entries')} in total, and still a next page`,
      });
    case 'broken': {
      const last = walk.exchanges.at(-1);
      if (last === undefined || isUninformative(last) || isForgotten(last, facts))
        return inconclusive(`Reading the list broke off: ${walk.end.reason}`, grounds);
      return failed(`Reading the list broke off with ${brokeOffWith(last)}.`, {
        ...grounds,
        expected: 'a page of the list',
        actual: walk.end.reason,
      });
    }
  }
}
