import type { Api, Sorting } from '../../engine/api/model.ts';
import { keyName, sortTermsIn } from '../../engine/api/sort-form.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import {
  findDisorderOfSeveral,
  hasOrder,
  type OrderedTerm,
  type TermFinding,
} from '../../engine/list/ordering.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import { count } from '../toolkit/phrases.ts';
import { order } from '../toolkit/sequence-claims.ts';
import { expectedOrder, itemsOf, showDisorder, sortSubjects, stableOnce } from '../toolkit/sorting.ts';

/** The order in which the list is where nobody asks for one. */
interface DefaultOrderSubject extends Subject {
  /** The orders that the specification leaves, of which the list has to be in one. */
  readonly orders: readonly (readonly [OrderedTerm, ...OrderedTerm[]])[];
  /** What the list is asked for without, for messages. */
  readonly without: string;
}

export default defineCheck({
  id: 'sorting.default-order-as-specified',
  title: 'the plain list is in the specified default order',
  proves:
    'The list without a sort key is compared, entry by entry, with the order that the specification gives: by the members that it names, or by the default sort key, in the default direction or, if there is none, in either direction.',
  cannotSee: 'The order within equal values, and of texts that collations order differently.',
  subjects,
  aspects: () => [order],
  judge: (_, facts, subject) => [
    judgeReading(facts.before.walk, facts, subject) ??
      judgeReading(facts.after.walk, facts, subject) ??
      claimOnOrder(facts, subject),
  ],
});

function subjects(api: Api): readonly DefaultOrderSubject[] {
  const { order: fixed, sorting } = api.list.collection;
  const operation = api.list.id;
  const [first, ...others] = fixed ?? [];
  if (first !== undefined)
    return [{ name: '', aspect: { operation }, orders: [[first, ...others]], without: 'a sort parameter' }];
  return sorting === undefined ? [] : ofParameter(api, sorting);
}

/** The order by the default of the parameter for the key. */
function ofParameter(api: Api, sorting: Sorting): readonly DefaultOrderSubject[] {
  const usualValue = (name: string | undefined): string | undefined =>
    api.list.parameters.find((parameter) => parameter.name === name)?.default;
  return sorting.key.includes('{key}')
    ? []
    : sortSubjects(api).flatMap(({ name: value, key, readings = [], aspect = {} }) => {
        const without = keyName(sorting, { value, direction: 'ascending' });
        const usual = usualValue(without);
        const terms =
          usual === undefined ? undefined : sortTermsIn(sorting, usual, usualValue(sorting.direction));
        const [own, ...further] = terms ?? [];
        if (own === undefined || own.value !== key.value) return [];
        // What follows on a key whose direction is not known is not known either.
        const following = further.flatMap((term) => {
          const [direction, ...more] = term.directions;
          const member = sorting.keys.find((each) => each.value === term.value);
          return direction === undefined || more.length > 0 || member === undefined
            ? []
            : [{ field: member.field, kind: member.kind, direction }];
        });
        const orders = own.directions.map((direction) => {
          const term = { field: key.field, kind: key.kind, direction };
          return [term, ...following] as const;
        });
        return [{ name: value, aspect, readings, orders, without }];
      });
}

/** The finding on one reading of the list; undefined where it is in order. */
function judgeReading(walk: Walk, facts: Facts, { orders, without }: DefaultOrderSubject): Claim | undefined {
  const items = stableOnce(walk, facts);
  const found: TermFinding[] = [];
  for (const terms of orders) {
    const disorder = findDisorderOfSeveral(items, terms);
    if (disorder === undefined) return undefined;
    found.push(disorder);
  }
  const [first] = found;
  if (first === undefined) return undefined;
  const { term, disorder } = first;
  const ways = orders.map(([{ direction }]) => direction).join(' or ');
  return failed(
    first.place === 0
      ? `Without ${without}, the list is not ${ways} by ${term.field.slice(1)}, its default.`
      : `Without ${without}, entries with equal earlier keys are not ordered by ${term.field.slice(1)}, as the default requires.`,
    {
      aspect: order,
      evidence: evidenceShowing(itemsOf(disorder), walk),
      expected: expectedOrder(term, term.direction, facts),
      actual: showDisorder(disorder, term),
    },
  );
}

function claimOnOrder(facts: Facts, { orders, without }: DefaultOrderSubject): Claim {
  const { walk } = facts.before;
  const items = stableOnce(walk, facts);
  const grounds = { aspect: order, evidence: walkEvidence(walk) };
  const member = orders[0]?.[0];
  return member !== undefined && hasOrder(items, member)
    ? passed(
        `Without ${without}, ${count(items.length, facts.api)} were in the order by ${member.field.slice(1)}.`,
        grounds,
      )
    : inconclusive(
        `No two ${facts.api.noun.many} definitely differ in ${member?.field.slice(1) ?? ''}, so the order is unknown; the check needs two with different values.`,
        grounds,
      );
}
