import type { Filter } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { readField, showField } from '../../engine/kinds/index.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from './evidence.ts';
import { filterFindings } from './filter-findings.ts';
import { type FilteredWalk, type FilterSubject, isWhole } from './filters.ts';
import { count, nameItems } from './phrases.ts';

/** What a filtered list shows that does not match, by what it says about the target. */
export interface Mismatches {
  /** On the first page, or on any page where the first has some. */
  readonly wrong: readonly Item[];
  /** On later pages, where everything on the first page matches. */
  readonly wrongLater: readonly Item[];
  /** Without a value, where the filter lets through what lies on one side of its own. */
  readonly valueless: readonly Item[];
  /** Entries that do not match, as many as the answer would have shown if the filter did not count. */
  readonly others: number;
}

/** What of a filtered list does not match. */
export function mismatchesOf({ value, walk }: FilteredWalk, facts: Facts, filter: Filter): Mismatches {
  const isRange = operatorOf(filter).range !== undefined;
  const { unexpected, others } = filterFindings(filter, value, walk, facts);
  const isValueless = (item: Item): boolean => isRange && readField(item.value, filter) === undefined;
  const valued = unexpected.filter((item) => !isValueless(item));
  const opening = new Set(walk.pages[0]?.items.map(({ id }) => id));
  const isOnLaterPages = unexpected.every(({ id }) => !opening.has(id));
  return {
    wrong: isOnLaterPages ? [] : valued,
    wrongLater: isOnLaterPages ? valued : [],
    valueless: unexpected.filter(isValueless),
    others,
  };
}

/** Whether the filter leaves out anything at all. */
export function claimOnNarrowing(
  { value, walk }: FilteredWalk,
  { others, wrong, valueless }: Mismatches,
  facts: Facts,
  { name }: FilterSubject,
): Claim {
  const grounds = { aspect: { relation: 'narrowing' }, evidence: walkEvidence(walk) };
  if (others === 0)
    return inconclusive(
      `${name}=${value} did not have to exclude any entry, so its effect is unknown.`,
      grounds,
    );
  return wrong.length + valueless.length > 0 && isWhole(walk, facts)
    ? failed(`The target ignores ${name}: for ${name}=${value}, it returned the whole list.`, {
        ...grounds,
        expected: 'a part of the list',
        actual: `all of ${count(walk.items.length, facts.api)}`,
      })
    : passed(`${name}=${value} returned a part of the list.`, grounds);
}

/** Whether what has no value is on neither side of a bound. */
export function claimOnMissingMember(
  { value, walk }: FilteredWalk,
  { valueless }: Mismatches,
  facts: Facts,
  { name, filter }: FilterSubject,
): Claim {
  const grounds = { aspect: { relation: 'missing-member' }, evidence: walkEvidence(walk) };
  const member = filter.field.slice(1);
  if (valueless.length > 0)
    return shouldFail(
      facts.level,
      `${name}=${value} also returned ${count(valueless.length, facts.api)} without ${member}.`,
      {
        ...grounds,
        evidence: evidenceShowing(valueless, walk),
        expected: `only ${facts.api.noun.many} with ${member}`,
        actual: nameItems(valueless),
      },
    );
  return facts.stable.every((item) => readField(item.value, filter) !== undefined)
    ? notApplicable(`Every ${facts.api.noun.one} has ${member}.`, grounds)
    : passed(`${name}=${value} returned no ${facts.api.noun.one} without ${member}.`, grounds);
}

/** Whether what follows on the first page matches, where all of that does. */
export function claimOnLaterPages(
  { value, walk }: FilteredWalk,
  { wrongLater }: Mismatches,
  facts: Facts,
  { name, filter }: FilterSubject,
): Claim {
  const grounds = { aspect: { relation: 'on-pages' }, evidence: walkEvidence(walk) };
  const [first] = wrongLater;
  if (first !== undefined)
    return failed(
      `${name}=${value} returned ${count(wrongLater.length, facts.api)} outside the filter, on pages after the first.`,
      {
        ...grounds,
        evidence: evidenceShowing(wrongLater, walk),
        expected: `only ${facts.api.noun.many} that match ${name}=${value}, on every page`,
        actual: `${nameItems(wrongLater)}; the first has ${showField(first.value, filter)}`,
      },
    );
  return walk.pages.length < 2
    ? notApplicable(`${name}=${value} returned only one page.`, grounds)
    : passed(`${name}=${value} also matches on later pages.`, grounds);
}
