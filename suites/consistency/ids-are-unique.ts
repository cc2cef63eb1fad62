import { describeRequest } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { repetitions } from '../../engine/list/sequence.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { asksPlainList } from '../toolkit/asked-list.ts';
import { shownRepetition } from '../toolkit/evidence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { listPage } from '../toolkit/shown-items.ts';

/** On one page of the plain list; on one of a filtered or sorted list; and on all pages of the plain list together. */
const withinAPage = { relation: 'within-a-page' };
const withinAPart = { relation: 'within-a-part' };
const acrossPages = { relation: 'across-pages' };

export default defineCheck({
  id: 'consistency.ids-are-unique',
  title: 'no entry comes twice',
  proves:
    'No page of the run may hold an id twice, and neither may the joined pages of the whole list, as far as its entries stayed the same.',
  cannotSee: 'Two entries that share an id and never come together.',
  confirm: 'once',
  subjects: () => wholeList,
  aspects: () => [withinAPage, withinAPart, acrossPages],
  judge: (_, facts) => [judgePages(facts, true), judgePages(facts, false), judgeWalk(facts)],
});

function judgePages(facts: Facts, isPlain: boolean): Claim {
  const aspect = isPlain ? withinAPage : withinAPart;
  const pages = facts.exchanges
    .filter((exchange) => asksPlainList(exchange, facts) === isPlain)
    .flatMap((exchange) => listPage(exchange, facts) ?? []);
  const wrong = pages.filter(({ items }) => new Set(idsOf(items)).size < items.length);
  const [first] = wrong;
  if (first !== undefined) {
    const seenIn = wrong.map(({ exchange }) => exchange.key);
    return failed('One page holds the same entry twice.', {
      aspect,
      expected: 'each id once',
      actual: `${describeRequest(first.exchange)} gave ${nameIds(repetitions(idsOf(first.items)))} more than once`,
      evidence: seenIn.slice(0, 6),
      seenIn,
      entries: [...new Set(wrong.flatMap(({ items }) => repetitions(idsOf(items))))],
    });
  }
  if (pages.length === 0 && !isPlain && !hasParts(facts))
    return notApplicable('The list can be neither filtered nor sorted.', { aspect });
  const longest = pages.reduce((most, { length }) => Math.max(most, length), 0);
  return longest < 2
    ? inconclusive(`No page held two ${facts.api.noun.many}; two would decide it.`, { aspect })
    : passed(`No page of up to ${longest} held an id twice.`, { aspect });
}

function hasParts({ api }: Facts): boolean {
  return api.list.collection.sorting !== undefined || filterSubjects(api).length > 0;
}

function judgeWalk({ before: { walk }, isStable, api }: Facts): Claim {
  const aspect = acrossPages;
  const ids = idsOf(walk.items).filter(isStable);
  const repeatedIds = repetitions(ids);
  if (repeatedIds.length > 0)
    return failed('Reading the whole list brings the same entry twice.', {
      aspect,
      expected: 'each id once',
      actual: nameIds(repeatedIds),
      entries: repeatedIds,
      ...shownRepetition(repeatedIds, walk),
    });
  return ids.length < 2
    ? inconclusive(`Fewer than two ${api.noun.many} stayed the same; two would decide it.`, { aspect })
    : passed(`The whole list of ${ids.length} held no id twice.`, { aspect });
}
