import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { matches } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach, relations, servedAnd, withoutUndecided } from '../toolkit/claims.ts';
import {
  askByAllFilters,
  isLost,
  isUnserved,
  type Looked,
  type ValuedFilter,
} from '../toolkit/entry-lists.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { type Asked, claimOnTried, claimsOnTried, twoFilters } from '../toolkit/relations.ts';

const judged = servedAnd('soundness', 'completeness');

export default defineCheck({
  id: 'filter.all-filters-at-once',
  title: 'a request with all filters returns an entry only if every filter matches it',
  proves:
    'A few entries of different kinds are requested with all filters, each with a value that matches the entry. Then each filter in turn gets a value that does not match: alone, together with the filters that a target may leave out, and together with the filters that the target applies. The first request must return the entry. No request may return an entry that does not match.',
  cannotSee:
    'Filters that the documents make optional; entries with values that servers interpret in different ways.',
  subjects: twoFilters,
  aspects: ({ filters }) => [
    ...judged,
    ...filters.map(({ name }) => ({ parameter: name, relation: 'alone' })),
  ],
  ask: askByAllFilters,
  judge({ looked, excluded }, facts) {
    const claims = [
      ...looked.filter(({ item }) => facts.isStable(item.id)).flatMap((one) => judgeLooked(one, facts)),
      ...excluded
        .filter(({ alone }) => alone === undefined || isHonoured(alone.filter, alone.list, facts))
        .flatMap(({ filters, list }) => judgeExcluded(filters, list, facts)),
    ];
    return worstOfEach(
      relations('soundness', 'completeness'),
      withoutUndecided(claims),
      inconclusive(
        `No ${facts.api.noun.one} that stayed the same has values for two filters; the check needs one.`,
      ),
    );
  },
});

/** Whether a filter by itself brought something, and nothing that does not match it. */
function isHonoured({ filter, value }: ValuedFilter, { walk }: Asked, facts: Facts): boolean {
  const found = walk.items.map((item) => matches(filter, value, item, facts.level));
  return walk.end.kind === 'end' && found.includes('yes') && !found.includes('no');
}

/** The claims on the list by all filters of an entry: the entry is in it, and nothing that does not match. */
function judgeLooked(looked: Looked, facts: Facts): readonly Claim[] {
  const { filters, list, singly } = looked;
  const broken = singly.filter((byOne) => isUnserved(byOne.list));
  const [culprit] = broken;
  if (isUnserved(list) && culprit !== undefined)
    return claimsOnUnserved(
      failed(`${culprit.list.asked} alone is not served either, so the other filters are not the cause.`, {
        aspect: { parameter: culprit.filter.name, status: 200 },
        evidence: walkEvidence(...broken.map((byOne) => byOne.list.walk), list.walk),
        readings: culprit.filter.filter.readings,
        expected: 'a success response with a page of the list',
        actual: claimOnTried(culprit.list)?.actual ?? '',
      }),
      judged,
    );
  const soundness = judgeExcluded(filters, list, facts);
  return soundness.some(({ outcome, aspect }) => outcome === 'inconclusive' || aspect.status !== undefined)
    ? [...soundness, ...onEach(inconclusive(`${list.asked} could not be read.`), relations('completeness'))]
    : [...soundness, ...judgeFinding(looked, facts)];
}

/** The entry comes for all filters at once, or else one of them loses it by itself, and is at fault alone. */
function judgeFinding({ item, filters, list, singly }: Looked, facts: Facts): readonly Claim[] {
  const losing = singly.filter((one) => isLost(item, one.list));
  const grounds = {
    aspect: { relation: 'completeness' },
    evidence: walkEvidence(list.walk, ...losing.map(({ list: { walk } }) => walk)),
    readings: readingsOf(filters),
  };
  const expected = `${facts.api.noun.one} ${item.id}, which matches every filter`;
  if (list.walk.items.some(({ id }) => id === item.id))
    return [passed(`The request with all filters returns ${item.id}, which matches each of them.`, grounds)];
  if (!isLost(item, list))
    return [
      inconclusive(`${list.asked} was not read to its end, so ${item.id} may be on a later page.`, grounds),
    ];
  const culprits = losing.filter(
    ({ filter: { filter, others } }) => !kindOf(filter).isEnumerated && others.length === 0,
  );
  if (losing.length > 0 && culprits.length === 0)
    return [
      inconclusive(
        `${list.asked} does not return ${item.id}. ${losing.map((one) => one.list.asked).join(', ')} alone does not return it either, which other checks judge.`,
        grounds,
      ),
    ];
  const [culprit] = culprits;
  if (culprit === undefined)
    return [
      failed('The request with all filters does not return what each filter alone returns.', {
        ...grounds,
        expected,
        actual: `${list.asked} does not return it`,
      }),
    ];
  const message = `${culprit.list.asked} does not return ${item.id}, which has that value.`;
  return [
    inconclusive(`The other filters are not the cause: ${message}`, grounds),
    failed(message, {
      ...grounds,
      aspect: { parameter: culprit.filter.name, relation: 'alone' },
      evidence: walkEvidence(culprit.list.walk, list.walk),
      expected,
      actual: `${list.asked} does not return it either`,
    }),
  ];
}

/** The claims on a list by all filters: nothing comes that one of them excludes. */
function judgeExcluded(filters: readonly ValuedFilter[], list: Asked, facts: Facts): readonly Claim[] {
  const grounds = {
    aspect: { relation: 'soundness' },
    evidence: walkEvidence(list.walk),
    readings: readingsOf(filters),
  };
  if (isRefused(list.walk))
    return [inconclusive(`${list.asked} is refused; another check judges whether it may be.`, grounds)];
  for (const { name, value, filter } of filters) {
    const wrong = list.walk.items.filter(
      // That an entry shows another value here than in the whole list is another check's concern.
      ({ id }) =>
        isExcluded(facts.isStable(id) ? facts.before.byId.get(id) : undefined, filter, value, facts),
    );
    if (wrong.length === 0) continue;
    return [
      failed(`Among all filters, ${name} has no effect: entries that do not match it are returned.`, {
        ...grounds,
        ...shownExcess(wrong, list.walk),
        aspect: { parameter: name, relation: 'soundness' },
        expected: `only ${facts.api.noun.many} that match ${name}=${value}`,
        actual: `${list.asked} returns ${count(wrong.length, facts.api)}: ${nameItems(wrong)}`,
      }),
    ];
  }
  return (
    claimsOnTried(list, servedAnd('soundness')) ?? [
      passed('The request with all filters returns nothing that does not match each of them.', grounds),
    ]
  );
}

function isExcluded(item: Item | undefined, filter: Filter, value: string, { level }: Facts): boolean {
  return item !== undefined && matches(filter, value, item, level) === 'no';
}

function readingsOf(filters: readonly ValuedFilter[]): readonly string[] {
  return [...new Set([...filters.flatMap(({ filter }) => filter.readings)])];
}
