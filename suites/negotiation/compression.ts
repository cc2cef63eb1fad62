import { jsonTypeOf } from '../../engine/api/responses.ts';
import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/small-query.ts';

export default defineCheck({
  id: 'negotiation.compression',
  title: 'a client that takes gzip gets the same list, packed or not',
  proves:
    'The list is asked for with Accept-Encoding: gzip; the answer must be a page once it is unpacked, and of the entries that stayed the same it must have those that the plain one has.',
  cannotSee: 'Other ways to pack.',
  subjects: () => wholeList,
  *ask(scene) {
    const plain = yield* askList(scene, smallQuery(scene));
    const packed = yield* askList(scene, smallQuery(scene), {
      headers: [
        ['accept', jsonTypeOf(scene.list)],
        ['accept-encoding', 'gzip'],
      ],
    });
    return { plain, packed };
  },
  judge({ plain, packed }, facts) {
    const grounds = {
      evidence: [packed.key, plain.key],
      expected: 'the list, packed or not',
      actual: describeAnswer(packed),
    };
    if (packed.outcome.kind === 'silence' && packed.outcome.code === 'undecodable-body')
      return failed('The list is said to be packed and cannot be unpacked.', grounds);
    if (statusOf(packed) === undefined || isTemporary(packed))
      return inconclusive(`No answer that tells: ${describeAnswer(packed)}.`, grounds);
    if (!isSuccess(packed)) return failed('A client that takes gzip does not get the list.', grounds);
    const [one, other] = [plain, packed].map((exchange) => readPage(exchange, facts.list.collection));
    if (one === undefined) return inconclusive('The plain list is no page to compare with.', grounds);
    if (other === undefined) return failed('A client that takes gzip gets something else.', grounds);
    const stable = ({ items }: Page) => items.map(({ id }) => id).filter(facts.isStable);
    // How one answer is ordered is for other checks; a page may hold other entries where the list is longer.
    const complete = facts.before.complete && one.length === facts.before.items.length;
    if (complete && stable(one).sort().join() !== stable(other).sort().join())
      return failed('A client that takes gzip gets another list.', grounds);
    const encoding = headerOf(packed, 'content-encoding');
    return passed(
      `A client that takes gzip gets the same list, ${encoding === undefined ? 'not packed' : `packed as ${encoding}`}.`,
      grounds,
    );
  },
});
