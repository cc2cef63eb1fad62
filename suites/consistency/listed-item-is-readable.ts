import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { all } from '../../engine/base/plural.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { type ReadItem, readSample } from '../toolkit/item-sample.ts';
import { readItem } from '../toolkit/shown-items.ts';

const readable = { relation: 'readable' };
const ownId = { relation: 'own-id' };

export default defineCheck({
  id: 'consistency.listed-item-is-readable',
  title: 'every entry of the list can be read by its id',
  proves:
    'Each entry of the list, or a sample of a long list, is requested by its id. An entry that is in the list before and after must be returned, under that id.',
  cannotSee: 'Entries of long lists that are not in the sample; entries that are readable but not listed.',
  subjects: ({ item }): readonly Subject[] =>
    item === undefined ? [] : [{ name: '', aspect: { operation: item.id }, readings: item.item.readings }],
  aspects: () => [readable, ownId],
  ask: readSample,
  judge(read, facts) {
    const stable = read.filter(({ id }) => facts.isStable(id));
    if (stable.length === 0) {
      const none = `No ${facts.api.noun.one} stayed the same; the check needs one.`;
      return [readable, ownId].map((aspect) => inconclusive(none, { aspect }));
    }
    const came = stable.filter(({ exchange }) => isSuccess(exchange));
    return [
      worstClaim(
        stable.map((one) => judgeAnswer(one, facts)),
        inconclusive('No request was sent.', { aspect: readable }),
      ),
      came.length === 0
        ? notApplicable('No requested entry was returned.', { aspect: ownId })
        : judgeIds(came, facts),
    ];
  },
});

function judgeAnswer({ id, exchange }: ReadItem, facts: Facts): Claim {
  const status = statusOf(exchange);
  const grounds = {
    aspect: readable,
    evidence: [exchange.key],
    expected: `the ${facts.api.noun.one} ${id}`,
    actual: describeAnswer(exchange),
  };
  if (status === undefined || isTemporary(exchange) || status >= 500)
    return inconclusive(`${id} could not be read: ${describeAnswer(exchange)}`, grounds);
  return isSuccess(exchange)
    ? passed('Every entry that was requested by its id was returned.', grounds)
    : failed(`${id} is in the list but is refused when requested by its id.`, grounds);
}

/** All answers of the run to the requests of some entries. */
function answersTo(read: readonly ReadItem[], { exchanges }: Facts): readonly Exchange[] {
  const addresses = new Set(read.map(({ exchange }) => exchange.request.url));
  return exchanges.filter(({ request }) => addresses.has(request.url));
}

function judgeIds(came: readonly ReadItem[], facts: Facts): Claim {
  const wrong = came.flatMap(({ id, exchange }) => {
    const itemAlone = readItem(exchange, facts.api);
    return itemAlone === undefined || itemAlone.id === id ? [] : [{ id, exchange, other: itemAlone.id }];
  });
  const [first] = wrong;
  return first === undefined
    ? passed(`${all(came.length, 'returned entry has', 'returned entries have')} the requested id.`, {
        aspect: ownId,
      })
    : failed(`A request for ${first.id} returns ${first.other}.`, {
        aspect: ownId,
        expected: `the ${facts.api.noun.one} ${first.id}`,
        actual: `the id ${first.other}`,
        evidence: wrong.slice(0, 6).map(({ exchange }) => exchange.key),
        seenIn: answersTo(wrong, facts).map(({ key }) => key),
      });
}
