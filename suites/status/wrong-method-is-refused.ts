import { defineCheck } from '../../engine/check.ts';
import { describeAnswer, headerOf, statusOf } from '../../engine/exchange.ts';
import { askList } from '../../engine/observe/ask.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/verdict.ts';
import { isPassing } from '../support/answers.ts';

export default defineCheck({
  id: 'status.wrong-method-is-refused',
  title: 'a method that the path does not have is refused with 405',
  proves:
    'A request without a body goes to the list with a method that could change nothing there; the answer must be 405 and should name the methods that are allowed.',
  cannotSee: 'Other methods: the suite sends nothing that could change a target.',
  subjects: (api) => api.list.wrongMethods.map((name) => ({ name })),
  *observe(scene, { name }) {
    return yield* askList(scene, [], { method: name });
  },
  judge(exchange, facts, { name }) {
    const status = statusOf(exchange);
    const grounds = {
      evidence: [exchange.key],
      expected: 'status 405',
      actual: describeAnswer(exchange),
      readings: ['X81'],
    };
    if (exchange.outcome.kind === 'silence' && exchange.outcome.code === 'method-not-allowed-by-suite') {
      return notApplicable('Probes with wrong methods are switched off.');
    }
    if (status === undefined || isPassing(exchange))
      return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
    if (status === 404 || status === 501)
      return shouldFail(facts.level, `${name} is refused with ${status} instead of 405.`, grounds);
    if (status !== 405)
      return failed(`${name}, which the path does not have, gets ${status} instead of 405.`, grounds);
    const allow = headerOf(exchange, 'allow');
    if (allow === undefined) {
      return shouldFail(
        facts.level,
        `${name} is refused with 405, and the answer does not say which methods are allowed.`,
        { ...grounds, expected: 'a header Allow', actual: 'none' },
      );
    }
    return passed(`${name} is refused with 405, and the answer allows ${allow}.`, grounds);
  },
});
