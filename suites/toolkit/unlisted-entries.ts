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
      notApplicable(`The plain list has only what the default of ${name} leaves.`, { evidence }),
      both,
    );
  if (facts.stable.length > 0 && facts.stable.every((item) => matches(filter, value, item) === 'no'))
    return onEach(
      notApplicable(
        `Nothing in the plain list matches ${name}=${value}, so the plain list may leave out what does.`,
        { evidence },
      ),
      both,
    );
  if (walk.items.length === 0)
    return onEach(
      notApplicable(`Nothing came for ${name}=${value}, so nothing can be missing from the plain list.`, {
        evidence,
      }),
      both,
    );
  const unlisted = unlistedItems(walk.items, facts);
  const isDeleted = (item: Item): boolean => meetsAny(item, facts.list.collection.lifecycle.deleted);
  const claim = (relation: string, items: readonly Item[], which: string): Claim =>
    items.length === 0
      ? passed(`Nothing came for ${name}=${value}${which} that the plain list lacks.`, {
          aspect: { relation },
          evidence,
        })
      : shouldFail(
          facts.level,
          `Asked for ${name}=${value}, the target also gave ${count(items.length, facts.api)}${which} that the plain list does not have.`,
          {
            aspect: { relation },
            evidence: evidenceShowing(items, walk),
            expected: 'a part of the plain list',
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
