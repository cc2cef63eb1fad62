import type { Api } from '../../engine/api/model.ts';
import type { Asking } from '../../engine/base/asking.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { without } from '../../engine/list/relations.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach, relations, servedAnd } from './claims.ts';
import { walkEvidence } from './evidence.ts';
import { type FilterSubject, filterSubjects, isRefused } from './filters.ts';
import { count, nameIds } from './phrases.ts';
import { broadestValue } from './queries.ts';
import { type Asked, askBy, claimsOnApart, claimsOnTried, claimsOnUnfit, shownBy } from './relations.ts';

/** What is claimed of a parameter that must not let in what a filter leaves out. */
export const judgedOfWidening = servedAnd('soundness');
const soundness = relations('soundness');

/** A filtered list without a further parameter and with it. */
export interface WithAndWithout {
  readonly parameter: string;
  readonly plain: Asked;
  readonly more: Asked;
}

/** The filters that can leave something out, of which one makes the part that further parameters are tried on. */
export function narrowingFilters(api: Api): readonly FilterSubject[] {
  return filterSubjects(api, ({ support }) => support === 'required');
}

/** The part of a list that further parameters are tried on; undefined where no filter leaves anything out. */
export function narrowedQuery(
  scene: Scene,
  filters: readonly FilterSubject[],
): readonly [name: string, value: string] | undefined {
  for (const subject of filters) {
    const chosen = broadestValue(scene, subject);
    if (chosen !== undefined) return [subject.name, chosen.value];
  }
  return undefined;
}

/** Asks for a filtered list without a further parameter and with it. */
export function* askWidened(
  scene: Scene,
  pair: readonly [name: string, value: string],
  parameter: string,
  value: string,
  to: string,
): Asking<WithAndWithout> {
  return {
    parameter,
    plain: yield* askBy(scene, [pair]),
    more: yield* askBy(scene, [pair, [parameter, value]], { to, allows: [400] }),
  };
}

/**
 * The claims on a further parameter: it may be refused, ignored, or find nothing, but what comes is in the filtered list.
 *
 * @param whose what the parameter is, to complete "so … undoes the filter".
 */
export function claimsOnWidening(
  { parameter, plain, more }: WithAndWithout,
  whose: string,
  facts: Facts,
): readonly Claim[] {
  const unfit = claimsOnUnfit([plain], judgedOfWidening);
  if (unfit !== undefined) return unfit;
  const grounds = { evidence: walkEvidence(more.walk, plain.walk) };
  if (isRefused(more.walk)) return onEach(passed(`${parameter} is refused.`, grounds), soundness);
  const unusable =
    claimsOnTried(more, judgedOfWidening) ??
    (more.walk.items.length === 0 ? undefined : claimsOnApart(plain, more, facts, judgedOfWidening));
  if (unusable !== undefined) return unusable;
  const [filtered, came] = [shownBy(plain, facts), shownBy(more, facts)];
  const extra = without(came.ids, filtered);
  if (extra.length > 0)
    return onEach(
      failed(
        `${more.asked} returns ${count(extra.length, facts.api)} that ${plain.asked} leaves out, so ${whose} undoes the filter.`,
        {
          ...grounds,
          expected: `at most what ${plain.asked} returns`,
          actual: `unexpected: ${nameIds(extra)}`,
        },
      ),
      soundness,
    );
  return onEach(
    filtered.ids.size === facts.stable.length
      ? inconclusive(`${plain.asked} returns the whole list, so nothing could be added.`, grounds)
      : passed(`${more.asked} returns nothing that ${plain.asked} leaves out.`, grounds),
    soundness,
  );
}

/** Undecided: no filter leaves anything out that could be let in. */
export function claimsOnNoPart(facts: Facts): readonly Claim[] {
  const { many } = facts.api.noun;
  return onEach(
    inconclusive(
      `No filter leaves out some ${many} of the list, so nothing can be added; the check needs ${many} that differ.`,
    ),
    soundness,
  );
}
