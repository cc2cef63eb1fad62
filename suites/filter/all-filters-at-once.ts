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
  title: 'an entry is found by all filters at once, and not where one of them excludes it',
  proves:
    'A few entries that differ in kind are asked for by every filter at once, each with a value that fits the entry; then each filter in turn has a value that does not fit, without and with the filters that a target may leave out, and so does each of those that the target honours by itself. The entry must come the first time, and nothing that does not match may come at all.',
  cannotSee:
    'Filters that the documents leave to the server; entries with values that servers read in ways of their own.',
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
        `No ${facts.api.noun.one} that stayed the same has values of two filters; one would decide it.`,
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
      failed(`${culprit.list.asked} is not served even by itself, so the other filters are not at fault.`, {
        aspect: { parameter: culprit.filter.name, status: 200 },
        evidence: walkEvidence(...broken.map((byOne) => byOne.list.walk), list.walk),
        readings: culprit.filter.filter.readings,
        expected: 'a success with a page of the list',
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
  const expected = `${facts.api.noun.one} ${item.id}, which matches each of them`;
  if (list.walk.items.some(({ id }) => id === item.id))
    return [passed(`All filters at once find ${item.id}, which matches each of them.`, grounds)];
  if (!isLost(item, list))
    return [
      inconclusive(`${list.asked} was not read to its end, and ${item.id} may be further on in it.`, grounds),
    ];
  const culprits = losing.filter(
    ({ filter: { filter, others } }) => !kindOf(filter).isEnumerated && others.length === 0,
  );
  if (losing.length > 0 && culprits.length === 0)
    return [
      inconclusive(
        `${list.asked} does not find ${item.id}, and ${losing.map((one) => one.list.asked).join(', ')} alone does not either, which other checks judge.`,
        grounds,
      ),
    ];
  const [culprit] = culprits;
  if (culprit === undefined)
    return [
      failed('All filters at once do not find what each of them finds alone.', {
        ...grounds,
        expected,
        actual: `${list.asked} does not bring it`,
      }),
    ];
  const message = `${culprit.list.asked} does not find ${item.id}, which has that value.`;
  return [
    inconclusive(`The other filters are not at fault: ${message}`, grounds),
    failed(message, {
      ...grounds,
      aspect: { parameter: culprit.filter.name, relation: 'alone' },
      evidence: walkEvidence(culprit.list.walk, list.walk),
      expected,
      actual: `it does not come for ${list.asked} either`,
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
    return [inconclusive(`${list.asked} is refused; whether it may be is another check's concern.`, grounds)];
  for (const { name, value, filter } of filters) {
    const wrong = list.walk.items.filter(
      // That an entry shows another value here than in the whole list is another check's concern.
      ({ id }) =>
        isExcluded(facts.isStable(id) ? facts.before.byId.get(id) : undefined, filter, value, facts),
    );
    if (wrong.length === 0) continue;
    return [
      failed(`Among all filters ${name} does not count: what does not match it comes all the same.`, {
        ...grounds,
        ...shownExcess(wrong, list.walk),
        aspect: { parameter: name, relation: 'soundness' },
        expected: `only ${facts.api.noun.many} that match ${name}=${value}`,
        actual: `${list.asked} brings ${count(wrong.length, facts.api)}: ${nameItems(wrong)}`,
      }),
    ];
  }
  return (
    claimsOnTried(list, servedAnd('soundness')) ?? [
      passed('All filters at once bring nothing that does not match each of them.', grounds),
    ]
  );
}

function isExcluded(item: Item | undefined, filter: Filter, value: string, { level }: Facts): boolean {
  return item !== undefined && matches(filter, value, item, level) === 'no';
}

function readingsOf(filters: readonly ValuedFilter[]): readonly string[] {
  return [...new Set([...filters.flatMap(({ filter }) => filter.readings)])];
}
