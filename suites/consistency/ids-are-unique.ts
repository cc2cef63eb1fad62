import { describeRequest } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { repetitions } from '../../engine/list/sequence.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';

export default defineCheck({
  id: 'consistency.ids-are-unique',
  title: 'no entry comes twice',
  proves:
    'No page of the run may hold an id twice, and neither may the joined pages of the whole list, as far as its entries stayed the same.',
  cannotSee: 'Two entries that share an id and never come together.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    let longest = 0;
    for (const exchange of facts.exchanges) {
      const page = readPage(exchange, facts.list.collection);
      if (page === undefined) continue;
      longest = Math.max(longest, page.length);
      const again = repetitions(idsOf(page.items));
      if (again.length > 0) {
        return failed('One page holds the same entry twice.', {
          expected: 'each id once',
          actual: `${describeRequest(exchange)} gave ${nameIds(again)} more than once`,
          evidence: [exchange.key],
        });
      }
    }
    const walk = facts.before.walk;
    const again = repetitions(idsOf(walk.items).filter(facts.isStable));
    if (again.length > 0) {
      return failed('Reading the whole list brings the same entry twice.', {
        expected: 'each id once',
        actual: nameIds(again),
        evidence: walkEvidence(walk),
      });
    }
    return longest < 2
      ? inconclusive(`No page held two ${facts.api.noun.many}; two would decide it.`)
      : passed(`No page of up to ${longest} held an id twice, and neither did the whole list.`);
  },
});
