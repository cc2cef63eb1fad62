import { jsonTypeOf } from '../../engine/api/responses.ts';
import { describeAnswer, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  notApplicable,
  passed,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { isLong } from '../toolkit/paging.ts';
import { smallQuery } from '../toolkit/queries.ts';

const served = { relation: 'served' };
const same = { relation: 'same-list' };

export default defineCheck({
  id: 'negotiation.compression',
  title: 'a client that takes gzip gets the same list, packed or not',
  proves:
    'The list is asked for with Accept-Encoding: gzip; the answer must be a page once it is unpacked, and of the entries that stayed the same it must have those that the plain one has.',
  cannotSee: 'Other ways to pack.',
  subjects: ({ list }) => [{ name: '', aspect: { operation: list.id, header: 'accept-encoding' } }],
  aspects: () => [served, same],
  *ask(scene) {
    // Only of a whole list is it known what it must hold.
    const query = isLong(scene) ? smallQuery(scene) : scene.fewPages;
    const plain = yield* askList(scene, query);
    const packed = yield* askList(scene, query, {
      headers: [
        ['accept', jsonTypeOf(scene.list)],
        ['accept-encoding', 'gzip'],
      ],
      purpose: { to: 'see that a client that takes gzip gets the list', allows: [] },
    });
    return { plain, packed };
  },
  judge({ plain, packed }, facts) {
    const grounds = {
      evidence: [packed.key, plain.key],
      expected: 'the list, packed or not',
      actual: describeAnswer(packed),
    };
    const reason = notServed(packed, facts);
    if (reason !== undefined)
      return [
        failed(reason, { ...grounds, aspect: served }),
        notApplicable('A client that takes gzip does not get the list.', { ...grounds, aspect: same }),
      ];
    const undecided = undecidedBy(packed, grounds);
    if (undecided !== undefined) return onEach(undecided, [served, same]);
    const encoding = headerOf(packed, 'content-encoding');
    const how = encoding === undefined ? 'not packed' : `packed as ${encoding}`;
    return [
      passed(`A client that takes gzip gets the list, ${how}.`, { ...grounds, aspect: served }),
      judgeLists(plain, packed, facts, { ...grounds, aspect: same }),
    ];
  },
});

/** Why an answer is not the list once it is unpacked; undefined where it is, or where nothing is decided. */
function notServed(packed: Exchange, facts: Facts): string | undefined {
  if (packed.outcome.kind === 'silence' && packed.outcome.code === 'undecodable-body')
    return 'The list is said to be packed and cannot be unpacked.';
  if (undecidedBy(packed) !== undefined) return undefined;
  if (!isSuccess(packed)) return 'A client that takes gzip does not get the list.';
  return readPage(packed, facts.list.collection) === undefined
    ? 'A client that takes gzip gets something else than the list.'
    : undefined;
}

function judgeLists(plain: Exchange, packed: Exchange, facts: Facts, grounds: Grounds): Claim {
  const [one, other] = [plain, packed].map((exchange) => readPage(exchange, facts.list.collection));
  if (one === undefined || other === undefined)
    return inconclusive('The plain list is no page to compare with.', grounds);
  const stable = ({ items }: Page) => items.map(({ id }) => id).filter(facts.isStable);
  // How one answer is ordered is for other checks; a page may hold other entries where the list is longer.
  const complete = facts.before.complete && one.length === facts.before.items.length;
  if (!complete)
    return notApplicable(
      'The answer is a part of the list, which may hold other entries each time.',
      grounds,
    );
  return stable(one).sort().join() === stable(other).sort().join()
    ? passed('A client that takes gzip gets the same list.', grounds)
    : failed('A client that takes gzip gets another list.', grounds);
}
