import { defineCheck, wholeList } from '../../engine/check.ts';
import { askList } from '../../engine/observe/ask.ts';
import { readPage } from '../../engine/observe/page.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { idsOf, nameIds, verdictOnExchange } from '../support/walks.ts';

export default defineCheck({
  id: 'consistency.default-order-is-deterministic',
  title: 'without a sort key the order stays the same',
  proves:
    'The first page is asked for three times; entries that are the same before and after must come in the same order, whichever it is.',
  cannotSee: 'Which order it is: no document gives one.',
  subjects: () => wholeList,
  *observe(scene) {
    const first = yield* askList(scene, scene.fewPages, { repetition: 1 });
    const second = yield* askList(scene, scene.fewPages, { repetition: 2 });
    const third = yield* askList(scene, scene.fewPages, { repetition: 3 });
    return [first, second, third];
  },
  judge(exchanges, facts) {
    const orders: (readonly string[])[] = [];
    for (const exchange of exchanges) {
      const page = readPage(exchange, facts.list.collection);
      if (page === undefined) return verdictOnExchange(exchange, 'the first page');
      orders.push(idsOf(page.items).filter(facts.isStable));
    }
    const [first = [], ...others] = orders;
    if (first.length < 2)
      return inconclusive(`Fewer than two ${facts.api.noun.many} stayed the same; two would decide it.`);
    for (const other of others) {
      const shared = new Set(other.filter((id) => first.includes(id)));
      const [left, right] = [first.filter((id) => shared.has(id)), other.filter((id) => shared.has(id))];
      if (left.join() !== right.join()) {
        return failed('The order of the list differs from one request to the next, so pages cannot join.', {
          expected: nameIds(left),
          actual: nameIds(right),
          evidence: exchanges.map(({ key }) => key),
          readings: ['X63'],
        });
      }
    }
    return passed(`Three times ${first.length} entries came in the same order.`, { readings: ['X63'] });
  },
});
