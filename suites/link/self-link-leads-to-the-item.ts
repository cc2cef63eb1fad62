import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { followSample } from '../toolkit/item-sample.ts';
import { addressesOf, linkSubjects } from '../toolkit/links.ts';
import { readSingle } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'link.self-link-leads-to-the-item',
  title: 'the link of an entry to itself can be followed, and leads to it',
  proves:
    'The own link of each entry, or in a long list of some drawn from it, is followed at the origin of the target; what comes must be the entry that carries the link.',
  cannotSee: 'Links to another origin, which are not followed; entries of long lists that were not drawn.',
  subjects: (api) => linkSubjects(api, ({ leadsToItem }) => leadsToItem !== undefined),
  ask: (scene, { link }): ReturnType<typeof followSample> => followSample(scene, link),
  judge(read, facts, { name, link }) {
    const verdicts: Claim[] = [];
    for (const { id, exchange } of read) {
      if (!facts.isStable(id)) continue;
      const item = facts.before.byId.get(id);
      const grounds = {
        evidence: [exchange.key],
        readings: link.readings,
        expected: `the ${facts.api.noun.one} ${id}`,
        actual: describeAnswer(exchange),
      };
      const status = statusOf(exchange);
      if (status === undefined || isTemporary(exchange) || status >= 500) {
        verdicts.push(
          inconclusive(
            `The ${name} link of ${id} could not be followed: ${describeAnswer(exchange)}`,
            grounds,
          ),
        );
      } else if (!isSuccess(exchange)) {
        const address = item === undefined ? [] : addressesOf(item, link);
        verdicts.push(
          failed(`The ${name} link of ${id} leads nowhere: ${address.join(', ')} gives ${status}.`, grounds),
        );
      } else {
        const single = readSingle(exchange, facts.api);
        verdicts.push(
          single?.id === id
            ? passed(`The ${name} links that were followed lead to their own entries.`, grounds)
            : failed(`The ${name} link of ${id} leads to something else.`, {
                ...grounds,
                actual: single === undefined ? 'a body without the id' : `the id ${single.id}`,
              }),
        );
      }
    }
    return worstClaim(
      verdicts,
      inconclusive(`No ${facts.api.noun.one} that stayed the same has a ${name} link; one would decide it.`, {
        readings: link.readings,
      }),
    );
  },
});
