import { describeAnswer, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { failed, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTrulyTyped, undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { smallQuery } from '../toolkit/queries.ts';

const refused = { relation: 'refused-or-served' };
const named = { relation: 'named-truly' };

export default defineCheck({
  id: 'negotiation.unacceptable-format',
  title: 'a request that accepts no available format is refused, or gets the list with its real Content-Type',
  proves:
    'The list is requested as an image file. 406 and 415 are right, and so is the list in another format if its Content-Type says so.',
  cannotSee: 'Other unavailable formats.',
  subjects: ({ list }) => [{ name: '', aspect: { operation: list.id, header: 'accept' } }],
  aspects: () => [refused, named],
  *ask(scene) {
    return yield* askList(scene, smallQuery(scene), {
      headers: [['accept', 'image/png']],
      purpose: { to: 'see that an unavailable format is refused', allows: [406, 415] },
    });
  },
  judge(exchange, facts) {
    const status = statusOf(exchange) ?? 0;
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 406 or 415, or the list with its real Content-Type',
      actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return onEach(undecided, [refused, named]);
    const first = { ...grounds, aspect: refused };
    const second = { ...grounds, aspect: named };
    if (isSuccess(exchange))
      return [
        passed('A request for an image file gets the list.', first),
        isTrulyTyped(exchange)
          ? passed(
              'A request for an image file gets the list, and its Content-Type names the real format.',
              second,
            )
          : shouldFail(
              facts.level,
              'A request for an image file gets a body whose Content-Type does not match.',
              second,
            ),
      ];
    return [
      status === 406 || status === 415
        ? passed(`An image file is refused with ${status}.`, first)
        : status >= 500
          ? failed('A request for an image file causes a server error.', first)
          : shouldFail(facts.level, `A request for an image file is refused with ${status}, not 406.`, first),
      notApplicable('A request for an image file is refused.', second),
    ];
  },
});
