import type { Item } from '../../engine/base/item.ts';
import { type Claim, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { matches } from '../../engine/operators/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations } from './claims.ts';
import { isPlainListNarrowed } from './defaults.ts';
import { evidenceShowing, walkEvidence } from './evidence.ts';
import type { FilteredWalk, FilterSubject } from './filters.ts';
import { count, idsOf, nameItems } from './phrases.ts';
import { unlistedItems } from './shown-items.ts';

/** Whether all that comes is in the plain list too: what lives, and what says of itself that it is deleted. */
export function claimsOnUnlisted(
  { value, walk }: FilteredWalk,
  facts: Facts,
  { name, filter }: FilterSubject,
): readonly Claim[] {
  const both = relations('unlisted-items', 'deleted-items');
  const evidence = walkEvidence(walk);
  if (!facts.before.complete || !facts.after.complete)
    return onEach(
      notApplicable('The plain list was not read to its end, so what it lacks is not known.', { evidence }),
      both,
    );
  if (isPlainListNarrowed(facts.list, { name, filter }, facts.stable))
    return onEach(
      notApplicable(`The plain list contains only what the default of ${name} selects.`, { evidence }),
      both,
    );
  if (facts.stable.length > 0 && facts.stable.every((item) => matches(filter, value, item) === 'no'))
    return onEach(
      notApplicable(
        `No entry of the plain list matches ${name}=${value}, so the list may leave out entries that do.`,
        { evidence },
      ),
      both,
    );
  if (walk.items.length === 0)
    return onEach(
      notApplicable(`${name}=${value} returned nothing, so nothing can be missing from the plain list.`, {
        evidence,
      }),
      both,
    );
  const unlisted = unlistedItems(walk.items, facts);
  const isDeleted = (item: Item): boolean => meetsAny(item, facts.list.collection.lifecycle.deleted);
  const claim = (relation: string, items: readonly Item[], which: string): Claim =>
    items.length === 0
      ? passed(`${name}=${value} returned nothing${which} that the plain list does not contain.`, {
          aspect: { relation },
          evidence,
        })
      : shouldFail(
          facts.level,
          `${name}=${value} also returned ${count(items.length, facts.api)}${which} that the plain list does not contain.`,
          {
            aspect: { relation },
            evidence: evidenceShowing(items, walk),
            expected: 'a subset of the plain list',
            actual: nameItems(items),
            entries: idsOf(items),
          },
        );
  return [
    claim(
      'unlisted-items',
      unlisted.filter((item) => !isDeleted(item)),
      '',
    ),
    claim('deleted-items', unlisted.filter(isDeleted), ' marked as deleted'),
  ];
}
