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
  title: 'a request that accepts no format on offer is refused, or gets the list under its true name',
  proves:
    'The list is asked for as a picture: 406 and 415 are right, and so is the list in another format if its Content-Type says so.',
  cannotSee: 'Other formats that a target might not offer.',
  subjects: ({ list }) => [{ name: '', aspect: { operation: list.id, header: 'accept' } }],
  aspects: () => [refused, named],
  *ask(scene) {
    return yield* askList(scene, smallQuery(scene), {
      headers: [['accept', 'image/png']],
      purpose: { to: 'see that a format that is not offered is refused', allows: [406, 415] },
    });
  },
  judge(exchange, facts) {
    const status = statusOf(exchange) ?? 0;
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 406 or 415, or the list with a true Content-Type',
      actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return onEach(undecided, [refused, named]);
    const first = { ...grounds, aspect: refused };
    const second = { ...grounds, aspect: named };
    if (isSuccess(exchange))
      return [
        passed('A request for a picture gets the list.', first),
        isTrulyTyped(exchange)
          ? passed('A request for a picture gets the list, and its Content-Type says what it is.', second)
          : shouldFail(facts.level, 'A request for a picture gets something under a false name.', second),
      ];
    return [
      status === 406 || status === 415
        ? passed(`A picture is refused with ${status}.`, first)
        : status >= 500
          ? failed('A request for a picture makes the target fail.', first)
          : shouldFail(facts.level, `A request for a picture is refused with ${status}, not 406.`, first),
      notApplicable('A request for a picture is refused.', second),
    ];
  },
});
