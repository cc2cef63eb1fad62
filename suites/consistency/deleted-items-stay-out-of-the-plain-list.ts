import type { Filter } from '../../engine/api/model.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isPlainQuery } from '../toolkit/asked-list.ts';
import { askedQuery } from '../toolkit/asked-query.ts';
import { evidenceShowing } from '../toolkit/evidence.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { exchangesOfRound, listPage } from '../toolkit/shown-items.ts';

const aspect = { relation: 'no-deleted-entry' };

export default defineCheck({
  id: 'consistency.deleted-items-stay-out-of-the-plain-list',
  title: 'the plain list shows no deleted entries',
  proves:
    'The check looks at every entry in both readings of the whole list, and on every page of the run whose request asks neither for changes nor for deleted entries. No entry may be marked as deleted.',
  cannotSee: 'Deleted entries that are not marked as deleted.',
  confirm: 'once',
  subjects: ({ list }): readonly Subject[] => {
    const { deleted, deletedInPlainList, readings } = list.collection.lifecycle;
    return deleted.length === 0 || deletedInPlainList === 'accept' ? [] : [{ name: '', readings }];
  },
  aspects: () => [aspect],
  judge(_, facts) {
    const { deleted } = facts.list.collection.lifecycle;
    const deletedAmong = (items: readonly Item[]) => items.filter((item) => meetsAny(item, deleted));
    for (const { items, walk } of [facts.before, facts.after]) {
      const gone = deletedAmong(items);
      if (gone.length > 0) return [claimOn('The plain list', gone, evidenceShowing(gone, walk), facts)];
    }
    const pages = exchangesOfRound(facts)
      .filter((exchange) => !mayShowDeleted(exchange, facts))
      .flatMap((exchange) => {
        const page = listPage(exchange, facts);
        return page === undefined ? [] : [{ exchange, gone: deletedAmong(page.items) }];
      });
    const wrong = pages.filter(({ gone }) => gone.length > 0);
    const [first] = wrong;
    if (first !== undefined) {
      const evidence = wrong.map(({ exchange }) => exchange.key);
      return [claimOn(describeRequest(first.exchange), first.gone, evidence, facts)];
    }
    return [
      facts.before.items.length === 0
        ? inconclusive(`The list is empty; the check needs one ${facts.api.noun.one}.`, { aspect })
        : passed(
            `None of ${count(facts.before.items.length, facts.api)} in the list is marked as deleted, and none on ${pages.length} pages of the run.`,
            { aspect },
          ),
    ];
  },
});

function claimOn(shower: string, gone: readonly Item[], evidence: readonly string[], facts: Facts): Claim {
  const message = `${shower} shows ${count(gone.length, facts.api)} marked as deleted.`;
  const finding = {
    aspect,
    expected: `only ${facts.api.noun.many} that are not deleted`,
    actual: nameItems(gone),
    evidence,
  };
  return facts.list.collection.lifecycle.deletedInPlainList === 'fail'
    ? failed(message, finding)
    : shouldFail(facts.level, message, finding);
}

/** Whether a request has a parameter that may bring deleted entries, or one that the documents do not know. */
function mayShowDeleted(exchange: Exchange, facts: Facts): boolean {
  return askedQuery(exchange, facts.list).some((pair) => {
    if (isPlainQuery([pair], facts)) return false;
    const known = facts.list.parameters.find(({ name, place }) => place === 'query' && name === pair[0]);
    return known === undefined || (known.filter !== undefined && admitsDeleted(known.filter, facts));
  });
}

/** A filter by what makes an entry a deleted one may bring those, since its value may ask for them. */
function admitsDeleted({ admitsDeleted: admits, field, selection }: Filter, facts: Facts): boolean {
  const classes = selection?.classes ?? [];
  const members = new Set([
    field,
    ...classes
      .flatMap(({ matches = [], excludes = [] }) => [...matches, ...excludes])
      .map((each) => each.field),
  ]);
  return admits || facts.list.collection.lifecycle.deleted.some((condition) => members.has(condition.field));
}
