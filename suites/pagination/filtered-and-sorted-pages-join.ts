import { type Claim, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { type Direction, findDisorder, hasOrder } from '../../engine/list/ordering.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { askFiltered, isRefused } from '../toolkit/filters.ts';
import { capital, count, idsOf, nameQuery } from '../toolkit/phrases.ts';
import {
  claimOnExcess,
  claimOnLoss,
  claimOnRepetition,
  completeness,
  type ListRead,
  noRepetition,
  order,
  soundness,
} from '../toolkit/sequence-claims.ts';
import { claimOnPagedDisorder } from '../toolkit/sorted-pages.ts';
import { sortedParts } from '../toolkit/sorted-parts.ts';
import { pagedSortSubjects, type SortSubject, sortQuery, stableOnce } from '../toolkit/sorting.ts';
import { claimOnUnjudged, claimsOnWalk, end, service } from '../toolkit/walk-claims.ts';

/** A part of the list as it was read one entry after the other. */
interface PartRead {
  readonly asked: string;
  readonly direction: Direction;
  readonly paged: Walk;
  /** The same in one piece, where other entries came than belong to it. */
  readonly whole: Walk | undefined;
  /** The entries that belong to it. */
  readonly ids: readonly string[];
}

/** More pages than a part has entries are no part of it. */
const mostPages = 6;

const joined = [noRepetition, completeness, soundness, order];
const aspects = [...joined, end, service];

export default defineCheck({
  id: 'pagination.filtered-and-sorted-pages-join',
  title: 'a list that is both filtered and sorted can be read one entry per page without loss',
  proves:
    'Filters are chosen that match a few entries, some of which share their value of the sort key or have none. The list is sorted by the key, ascending for one filter and descending for the next, and read in pages of one entry. Each matching entry must be returned exactly once, in order. If other entries are returned, the list is also read in one piece, and its pages are compared with that.',
  cannotSee: 'Other parts of the list; filters that the documents make optional.',
  subjects: (api) => pagedSortSubjects(api).filter(({ key }) => key.support === 'required'),
  aspects: () => aspects,
  *ask(scene, subject) {
    const read: PartRead[] = [];
    for (const [index, { query, ids }] of sortedParts(scene, subject.key).entries()) {
      const direction = index % 2 === 0 ? 'ascending' : 'descending';
      const wanted = [...query, ...sortQuery(subject, direction)];
      const { sized, fits } = subject.paging;
      const paged = yield* walkList(scene, [...wanted, ...sized(fits(1))], { pages: mostPages });
      const came = new Set(idsOf(paged.items));
      const isRight = came.size === ids.size && [...ids].every((id) => came.has(id));
      const whole = isRight ? undefined : yield* askFiltered(scene, wanted);
      read.push({ asked: nameQuery(wanted), direction, paged, whole, ids: [...ids] });
    }
    return read;
  },
  judge(parts, facts, subject) {
    const claims = parts.flatMap((part) => claimsOnPart(part, facts, subject));
    const none = inconclusive(
      `No filters match two ${facts.api.noun.many} that stayed the same and share their value of ${subject.name}, and few others; the check needs such ${facts.api.noun.many}.`,
    );
    return worstOfEach(aspects, claims, claimOnUnjudged(claims, none));
  },
});

function claimsOnPart(part: PartRead, facts: Facts, subject: SortSubject): readonly Claim[] {
  const { paged, whole, asked } = part;
  const evidence = walkEvidence(paged, ...(whole === undefined ? [] : [whole]));
  const refused = [paged, whole].some((walk) => walk !== undefined && isRefused(walk));
  if (refused)
    return onEach(
      inconclusive(`${asked} is refused; another check judges whether it may be.`, { evidence }),
      joined,
    );
  const name = `the list with ${asked} in pages of one`;
  const served = claimsOnWalk(paged, facts, name);
  if (served.some(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive')) return served;
  if (whole !== undefined && whole.end.kind !== 'end')
    return [
      ...served,
      ...onEach(
        inconclusive(`${capital(asked)} could not be read in one piece, so its pages are not judged.`, {
          evidence,
        }),
        joined,
      ),
    ];
  return [...claimsOnJoined(part, name, facts, subject), ...served];
}

function claimsOnJoined(
  { paged, whole, ids, direction }: PartRead,
  name: string,
  facts: Facts,
  { key }: SortSubject,
): readonly Claim[] {
  const expected = (whole === undefined ? ids : [...new Set(idsOf(whole.items))]).filter(facts.isStable);
  if (expected.length < 2) return [];
  const { missing, extra } = compareSequences(idsOf(paged.items), expected, facts.isStable, false);
  const lost = paged.end.kind === 'end' ? missing : [];
  const read: ListRead = {
    asked: name,
    walk: paged,
    whole: expected,
    ...(whole === undefined ? {} : { beside: [whole] }),
    expected: `each of ${count(expected.length, facts.api)} exactly once, as in one piece`,
  };
  const items = stableOnce(paged, facts);
  const disorder = findDisorder(items, key, direction);
  const inOrder = passed(`${capital(name)} is in order.`, { aspect: order });
  return [
    claimOnRepetition(read, facts),
    claimOnLoss(read, lost, facts),
    claimOnExcess(read, extra, facts),
    ...(disorder !== undefined
      ? [claimOnPagedDisorder(disorder, { asked: name, walk: paged, key, direction }, facts)]
      : hasOrder(items, key)
        ? [inOrder]
        : []),
  ];
}
