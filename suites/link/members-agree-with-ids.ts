import type { Exchange } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { addressesOf, isAddress, linkSubjects, pathOf } from '../toolkit/links.ts';
import { itemsShown } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'link.members-agree-with-ids',
  title: "the link of every entry ends in the entry's own id",
  proves:
    'In every answer of the run the link of every entry is resolved against the address of the answer; its path must end as the specification says, with the id of the entry it stands in.',
  cannotSee: 'Where the link leads; other checks follow some of them.',
  confirm: 'once',
  subjects: linkSubjects,
  judge(_, facts, { name, link }) {
    let judged = 0;
    let elsewhere: { readonly key: string; readonly address: string } | undefined;
    const below = new URL(facts.endpoint).pathname.replace(/\/$/, '');
    for (const exchange of facts.exchanges) {
      for (const item of itemsShown(exchange, facts.api)) {
        const suffix = link.suffix.replaceAll('{id}', item.id);
        for (const address of addressesOf(item, link)) {
          judged += 1;
          const path = pathOf(address, exchange.request.url);
          if (path === undefined || !isAddress(address) || !path.endsWith(suffix)) {
            return failed(`The ${name} link of ${facts.api.noun.one} ${item.id} does not lead to it.`, {
              expected: `an address whose path ends in ${suffix}`,
              actual: address,
              evidence: [exchange.key],
              readings: link.readings,
            });
          }
          if (link.belowEndpoint && (path !== `${below}${suffix}` || leavesOrigin(address, exchange)))
            elsewhere ??= { key: exchange.key, address };
        }
      }
    }
    if (judged === 0)
      return inconclusive(`No ${facts.api.noun.one} has a ${name} link; one that has would decide it.`, {
        readings: link.readings,
      });
    if (elsewhere !== undefined && facts.level === 'strict') {
      return shouldFail(facts.level, `A ${name} link does not lie below the endpoint that was given.`, {
        expected: `an address at ${new URL(facts.endpoint).origin} whose path begins with ${below}`,
        actual: elsewhere.address,
        evidence: [elsewhere.key],
        readings: link.readings,
      });
    }
    return passed(`${judged} ${name} links end in the id of their entry.`, { readings: link.readings });
  },
});

/** Whether an address, which is known to be one, leads to another scheme, host or port. */
function leavesOrigin(address: string, { request }: Exchange): boolean {
  return new URL(address, request.url).origin !== new URL(request.url).origin;
}
