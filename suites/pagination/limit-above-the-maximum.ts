import { statusOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
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

const purpose: Purpose = { to: 'see what a limit above any maximum returns', allows: sizeRefusals };

export default defineCheck({
  id: 'pagination.limit-above-the-maximum',
  title: 'a limit above the maximum is refused or capped, and loses no entries',
  proves:
    'The list is requested with a limit of a thousand million, and with two that exceed 63 and 64 bits. The target may refuse the limit as over limit, or return shorter pages, as long as all pages together contain every entry.',
  cannotSee:
    'The end of lists that are longer than the part that is read; whether the last page is marked correctly, which other checks judge.',
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
      claimOnUnjudged(claims, inconclusive('No request was sent.')),
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
      passed(`${asked} is refused with ${status}, as is allowed for a limit that is too large.`, {
        ...grounds,
        aspect: service,
      }),
      notApplicable(`${asked} is refused, so there is no list that could lose entries.`, {
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
      inconclusive(`The list has no ${facts.api.noun.one} that stayed the same; the check needs one.`, {
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
  return passed(`With ${asked}, everything was returned, in ${several(pages.length, 'page')}.`, {
    aspect: completeness,
    evidence: pages.map(({ exchange }) => exchange.key).slice(0, 3),
  });
}
