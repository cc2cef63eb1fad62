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
  title: 'no entry appears twice',
  proves:
    'No page of the run may contain an id twice. Neither may the joined pages of the whole list, for the entries that stayed the same.',
  cannotSee: 'Two entries that share an id and never appear on one page or in one reading.',
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
    return failed('One page contains the same entry twice.', {
      aspect,
      expected: 'each id once',
      actual: `${describeRequest(first.exchange)} returned ${nameIds(repetitions(idsOf(first.items)))} more than once`,
      evidence: seenIn.slice(0, 6),
      seenIn,
      entries: [...new Set(wrong.flatMap(({ items }) => repetitions(idsOf(items))))],
    });
  }
  if (pages.length === 0 && !isPlain && !hasParts(facts))
    return notApplicable('The list supports neither filters nor sorting.', { aspect });
  const longest = pages.reduce((most, { length }) => Math.max(most, length), 0);
  return longest < 2
    ? inconclusive(`No page contained two ${facts.api.noun.many}; the check needs two.`, { aspect })
    : passed(`No page with at most ${longest} entries contained an id twice.`, { aspect });
}

function hasParts({ api }: Facts): boolean {
  return api.list.collection.sorting !== undefined || filterSubjects(api).length > 0;
}

function judgeWalk({ before: { walk }, isStable, api }: Facts): Claim {
  const aspect = acrossPages;
  const ids = idsOf(walk.items).filter(isStable);
  const repeatedIds = repetitions(ids);
  if (repeatedIds.length > 0)
    return failed('A reading of the whole list contains the same entry twice.', {
      aspect,
      expected: 'each id once',
      actual: nameIds(repeatedIds),
      entries: repeatedIds,
      ...shownRepetition(repeatedIds, walk),
    });
  return ids.length < 2
    ? inconclusive(`Fewer than two ${api.noun.many} stayed the same; the check needs two.`, { aspect })
    : passed(`The whole list of ${ids.length} contained no id twice.`, { aspect });
}
