import type { Asking } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import type { Scene, Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing } from './evidence.ts';
import { probePages, viewStretchOf } from './paging.ts';
import { count, idsOf, nameIds, nameQuery } from './phrases.ts';
import { completeness } from './sequence-claims.ts';

/** A list that was read with a limit, and once more without one if it lacked something. */
export interface LimitedList {
  readonly query: Query;
  readonly limited: Walk;
  readonly free: Walk | undefined;
}

/**
 * Reads a list without a limit if it was read to its end with one and lacks something.
 *
 * @param query what the list is asked for by, without a limit.
 * @param lacking whether something seems to be missing.
 */
export function* askWithoutLimit(
  scene: Scene,
  query: Query,
  limited: Walk,
  lacking: boolean,
): Asking<LimitedList> {
  const isAsked = lacking && limited.end.kind === 'end' && probePages(scene).length > 0;
  const free = isAsked ? yield* walkList(scene, query, { pages: viewStretchOf(scene) }) : undefined;
  return { query, limited, free };
}

/** The claim that none of some lists lacks with a limit what it has without one. */
export function claimOnLimitedLists(lists: readonly LimitedList[], facts: Facts): Claim {
  const about = { aspect: completeness };
  const { many } = facts.api.noun;
  if (facts.fewPages.length === 0) return notApplicable('This run reads lists without a limit.', about);
  const read = lists.filter(({ limited }) => limited.end.kind === 'end');
  const losing = read.flatMap((list) => {
    const came = new Set(idsOf(list.limited.items));
    const lost = idsOf(list.free?.items ?? []).filter((id) => facts.isStable(id) && !came.has(id));
    return lost.length === 0 ? [] : [{ ...list, lost }];
  });
  const [first] = losing;
  if (first === undefined)
    return read.length === 0
      ? lists.length === 0
        ? inconclusive(`No list could be requested; the check needs more ${many}.`, about)
        : notApplicable(
            'The list is too long to be read whole, so what a limit removes is not judged.',
            about,
          )
      : passed(
          `With a limit, ${several(read.length, 'list contains', 'lists contain')} the same entries as without one.`,
          about,
        );
  const { query, limited, free, lost } = first;
  const entries = [...new Set(losing.flatMap((list) => list.lost))];
  const walks = [limited, ...(free === undefined ? [] : [free])];
  return failed(
    `The list with ${nameQuery(query)} loses ${count(lost.length, facts.api)} if a limit is sent.`,
    {
      ...about,
      expected: 'the same entries with a limit and without one',
      actual: `missing: ${nameIds(lost)}`,
      evidence: evidenceShowing(
        lost.map((id) => ({ id })),
        ...walks,
      ),
      seenIn: losing.flatMap((list) => list.limited.exchanges.map(({ key }) => key)),
      entries,
    },
  );
}
