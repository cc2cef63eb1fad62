import { describeRequest, statusOf } from '../../engine/base/exchange.ts';
import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { internalsIn } from '../toolkit/internals.ts';

export default defineCheck({
  id: 'status.error-tells-no-internals',
  title: 'an error tells nothing of the insides of the target',
  proves:
    'The body of every refusal and error of the run is searched for stack traces, messages of a database and paths of program files.',
  cannotSee: 'Errors that the run had no occasion to meet, and internals of other looks.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const errors = facts.exchanges.filter((exchange) => (statusOf(exchange) ?? 0) >= 400);
    if (errors.length === 0) return inconclusive('The run met no error.');
    for (const exchange of errors) {
      const body = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
      const found = internalsIn(body);
      if (found === undefined) continue;
      const { what, shown } = found;
      return shouldFail(
        facts.level,
        `An error has ${what} in it, which tells an attacker what the target is made of and a client nothing.`,
        {
          expected: 'a sentence for the client',
          actual: `${describeRequest(exchange)} gave ${statusOf(exchange)} with ${JSON.stringify(shown)}`,
          evidence: [exchange.key],
        },
      );
    }
    return passed(`None of ${errors.length} errors tells of the insides of the target.`);
  },
});
