import type { Aspect } from '../../engine/base/aspect.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { type Claim, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import type { Facts } from '../../engine/run/facts.ts';

const origin: Aspect = { relation: 'origin' };

/** What can be claimed about where links lead. */
export const originAspects = [origin];

/**
 * Judges that the links of one kind have the scheme, host and port of what was asked; a path alone always has.
 *
 * @param addresses the links of the kind in one answer.
 */
export function judgeOrigin(
  facts: Facts,
  name: string,
  addresses: (exchange: Exchange) => readonly string[],
): readonly Claim[] {
  const judged = new Set<string>();
  for (const exchange of facts.exchanges) {
    const base = exchange.request.url;
    if (!URL.canParse(base)) continue;
    const asked = new URL(base).origin;
    for (const address of addresses(exchange)) {
      if (judged.has(address) || !URL.canParse(address, base)) continue;
      judged.add(address);
      const there = new URL(address, base);
      if (there.origin === asked || !/^https?:$/.test(there.protocol)) continue;
      return [
        shouldFail(
          facts.level,
          `A ${name} link leads to another scheme, host or port than the one that was asked, so it was not followed.`,
          {
            aspect: origin,
            expected: `an address at ${asked}, or a path`,
            actual: address,
            evidence: [exchange.key],
          },
        ),
      ];
    }
  }
  return [
    judged.size === 0
      ? notApplicable(`No ${name} link came in this run; other checks judge whether one had to.`, {
          aspect: origin,
        })
      : passed(`${judged.size} ${name} links stay at the origin that was asked.`, { aspect: origin }),
  ];
}
