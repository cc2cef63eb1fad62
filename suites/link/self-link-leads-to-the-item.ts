import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstClaim } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { followSample, type ReadItem } from '../toolkit/item-sample.ts';
import { addressesOf, type LinkSubject, linkSubjects } from '../toolkit/links.ts';
import { withArticle } from '../toolkit/phrases.ts';
import { readItem } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'link.self-link-leads-to-the-item',
  title: 'the self link of an entry can be followed and leads to the entry',
  proves:
    'The self link of each entry, or of a sample of a long list, is followed at the origin of the target. It must return the entry that has the link.',
  cannotSee:
    'Links to another origin, which are not followed; entries of long lists that are not in the sample.',
  subjects: (api) => linkSubjects(api, ({ leadsToItem }) => leadsToItem !== undefined),
  aspects: () => [{ relation: 'leads-to-the-item' }],
  ask: (scene, { link }): ReturnType<typeof followSample> => followSample(scene, link),
  judge(read, facts, subject) {
    const none = `No ${facts.api.noun.one} that stayed the same has ${withArticle(subject.name)} link; the check needs one.`;
    const claims = read.filter(({ id }) => facts.isStable(id)).map((one) => judgeOne(one, subject, facts));
    return [worstClaim(claims, inconclusive(none, { aspect: { relation: 'leads-to-the-item' } }))];
  },
});

function judgeOne({ id, exchange }: ReadItem, { name, link }: LinkSubject, facts: Facts): Claim {
  const grounds = {
    aspect: { relation: 'leads-to-the-item' },
    evidence: [exchange.key],
    expected: `the ${facts.api.noun.one} ${id}`,
    actual: describeAnswer(exchange),
  };
  const status = statusOf(exchange);
  if (status === undefined || isTemporary(exchange) || status >= 500)
    return inconclusive(
      `The ${name} link of ${id} could not be followed: ${describeAnswer(exchange)}`,
      grounds,
    );
  if (!isSuccess(exchange)) {
    const item = facts.before.byId.get(id);
    const addresses = item === undefined ? [] : addressesOf(item, link);
    return failed(
      `The ${name} link of ${id} leads nowhere: ${addresses.join(', ')} returns ${status}.`,
      grounds,
    );
  }
  const resource = readItem(exchange, facts.api);
  if (resource?.id === id)
    return passed(`The ${name} links that were followed lead to their entries.`, grounds);
  return failed(`The ${name} link of ${id} leads to something else.`, {
    ...grounds,
    actual: resource === undefined ? 'a body without the id' : `the id ${resource.id}`,
  });
}
