import type { Aspect } from '../../engine/base/aspect.ts';
import { type Claim, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type PagingLinkSubject, pagingLinkSubjects } from '../toolkit/links.ts';
import { capital, withArticle } from '../toolkit/phrases.ts';
import { listPage } from '../toolkit/shown-items.ts';

/** That a link has the scheme, host and port of what was asked; a path alone always has. */
const origin: Aspect = { relation: 'origin' };

export default defineCheck({
  id: 'pagination.page-links-stay-at-the-origin',
  title: 'a page link leads to the service that was asked',
  proves:
    'Every link of this kind in the run is resolved against the address of its page. It must have the same scheme, host, and port; otherwise a client would send its token elsewhere. If it does not, the suite requests the next page by its own query.',
  cannotSee: 'Whether another origin belongs to the same service: the suite sends nothing there.',
  confirm: 'once',
  subjects: pagingLinkSubjects,
  aspects: () => [origin],
  judge: (_, facts, subject) => [judgeOrigin(facts, subject)],
});

function judgeOrigin(facts: Facts, { name, paging }: PagingLinkSubject): Claim {
  const judged = new Set<string>();
  for (const exchange of facts.exchanges) {
    const base = exchange.request.url;
    if (!URL.canParse(base)) continue;
    const asked = new URL(base).origin;
    const page = listPage(exchange, facts);
    const address = page === undefined ? undefined : paging.linkOn(page, name);
    if (address === undefined || judged.has(address) || !URL.canParse(address, base)) continue;
    judged.add(address);
    const there = new URL(address, base);
    if (there.origin === asked || !/^https?:$/.test(there.protocol)) continue;
    return shouldFail(
      facts.level,
      `${capital(withArticle(name))} link leads to another scheme, host, or port than the requested one, so it was not followed.`,
      {
        aspect: origin,
        expected: `an address at ${asked}, or a path`,
        actual: address,
        evidence: [exchange.key],
      },
    );
  }
  return judged.size === 0
    ? notApplicable(
        `No page of this run has ${withArticle(name)} link; other checks judge whether one is required.`,
        {
          aspect: origin,
        },
      )
    : passed(`${judged.size} ${name} links stay at the requested origin.`, { aspect: origin });
}
