import { statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, inconclusive, notApplicable, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { sizeRefusals } from '../../engine/list/page-sizes.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import { walkList } from '../../engine/list/walk.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefusalByRange, limitSubjects, stretchOf } from '../toolkit/paging.ts';
import { count, idsOf } from '../toolkit/phrases.ts';
import { claimOnLoss, completeness } from '../toolkit/sequence-claims.ts';
import {
  claimOnServed,
  claimOnUnended,
  claimOnUnjudged,
  claimOnUnreadable,
  end,
  service,
} from '../toolkit/walk-claims.ts';

/** Far above any maximum, and above what 63 and 64 bits hold. */
const huge = ['1000000000', '9223372036854775808', '99999999999999999999'];

const purpose: Purpose = { to: 'see what a limit above any maximum gives', allows: sizeRefusals };

export default defineCheck({
  id: 'pagination.limit-above-the-maximum',
  title: 'a limit above what the target allows is refused or capped, and loses nothing',
  proves:
    'The list is asked for with a limit of a thousand million, and with two that 63 and 64 bits do not hold: a refusal as over limit is right, and so are shorter pages as long as walking them still brings everything.',
  cannotSee:
    'The end of lists longer than the stretch that is walked; whether the pages end where all has come, which other checks judge.',
  subjects: limitSubjects,
  aspects: () => [completeness, end, service],
  *ask(scene, { paging }) {
    const walks: { limit: string; walk: Walk }[] = [];
    for (const limit of huge)
      walks.push({
        limit,
        walk: yield* walkList(scene, paging.sized(limit), { pages: stretchOf(scene), purpose }),
      });
    return walks;
  },
  judge(walks, facts, { limit: parameter }) {
    const claims = walks.flatMap(({ limit, walk }) => claimsOnHuge(parameter, limit, walk, facts));
    return worstOfEach(
      [completeness, service],
      claims,
      claimOnUnjudged(claims, inconclusive('Nothing was asked.')),
    );
  },
});

function claimsOnHuge(name: string, limit: string, walk: Walk, facts: Facts): readonly Claim[] {
  const asked = `${name}=${limit}`;
  const [first] = walk.exchanges;
  const status = first === undefined ? undefined : statusOf(first);
  const grounds = { evidence: walkEvidence(walk) };
  if (status !== undefined && (sizeRefusals.includes(status) || isRefusalByRange(facts, name, limit, status)))
    return [
      passed(`${asked} is refused with ${status}, as one that is too large may be.`, {
        ...grounds,
        aspect: service,
      }),
      notApplicable(`${asked} is refused, so there is no list that could lack anything.`, {
        ...grounds,
        aspect: completeness,
      }),
    ];
  const list = `the list with ${asked}`;
  const unreadable = claimOnUnreadable(walk, list);
  if (unreadable !== undefined || first === undefined) return unreadable === undefined ? [] : [unreadable];
  const served = claimOnServed(first, list);
  const whole = idsOf(facts.stable);
  const found = compareSequences(idsOf(walk.items), whole, facts.isStable, walk.end.kind === 'bound');
  const read = { asked: list, walk, whole, expected: `413, or all of ${count(whole.length, facts.api)}` };
  if (whole.length === 0)
    return [
      served,
      inconclusive(`The list has no ${facts.api.noun.one} that stayed the same; one would decide it.`, {
        ...grounds,
        aspect: completeness,
      }),
    ];
  // Where all came, it does not matter here how the pages go on after it.
  const unended = found.missing.length === 0 ? undefined : claimOnUnended(walk, facts, list);
  return unended === undefined
    ? [served, found.missing.length === 0 ? allCame(asked, walk) : claimOnLoss(read, found.missing, facts)]
    : [served, unended];
}

function allCame(asked: string, { pages }: Walk): Claim {
  return passed(`With ${asked} everything came, in ${pages.length} pages.`, {
    aspect: completeness,
    evidence: pages.map(({ exchange }) => exchange.key).slice(0, 3),
  });
}
