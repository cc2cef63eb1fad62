import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { fingerprint } from '../../engine/list/fingerprint.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { askFirstPageAgain } from '../toolkit/first-page.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnExchange } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'consistency.same-request-same-answer',
  title: 'the same request again gives the same answer',
  proves:
    'The first page is asked for several times in a row; entries that are the same before and after must come each time, with the same members.',
  cannotSee: 'Entries that change while the run looks; differences that come more rarely.',
  subjects: () => wholeList,
  ask: askFirstPageAgain,
  judge(exchanges, facts) {
    const { collection } = facts.list;
    const [first, ...others] = exchanges;
    const page = first === undefined ? undefined : readPage(first, collection);
    if (first === undefined) return inconclusive('Nothing was asked.');
    if (page === undefined) return claimOnExchange(first, 'the first page');
    const left = idsOf(page.items);
    for (const other of others) {
      const again = readPage(other, collection);
      if (again === undefined) return claimOnExchange(other, 'the first page');
      const grounds = { evidence: [first.key, other.key] };
      const known = new Map(again.items.map((item) => [item.id, item]));
      const came = new Set(left);
      const settled = [...left, ...known.keys()].every(facts.isStable);
      const differs = [
        ...left.filter((id) => !known.has(id)),
        ...[...known.keys()].filter((id) => !came.has(id)),
      ];
      if (differs.length > 0 && settled) {
        return failed('The same request brought other entries another time.', {
          ...grounds,
          expected: nameIds(left),
          actual: `${nameIds(differs)} came only one of two times`,
        });
      }
      const changed = page.items.filter((item) => {
        const twin = known.get(item.id);
        return (
          facts.isStable(item.id) &&
          twin !== undefined &&
          fingerprint(item, collection) !== fingerprint(twin, collection)
        );
      });
      if (changed.length > 0) {
        return failed('The same request brought an entry with other members another time.', {
          ...grounds,
          expected: 'the same members each time',
          actual: nameIds(idsOf(changed)),
        });
      }
    }
    return facts.stable.length === 0
      ? inconclusive(`No ${facts.api.noun.one} stayed the same; one would decide it.`)
      : passed(`${exchanges.length} times the same request gave the same ${page.length} entries.`, {
          evidence: exchanges.map(({ key }) => key),
        });
  },
});
