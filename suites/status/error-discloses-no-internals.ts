import { describeRequest, statusOf } from '../../engine/base/exchange.ts';
import { notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { internalKinds, internalsIn } from '../toolkit/internals.ts';

export default defineCheck({
  id: 'status.error-discloses-no-internals',
  title: 'an error discloses nothing of the program that the target is',
  proves:
    'The body of every refusal and error of the run is searched for stack traces, messages of a database and paths of program files.',
  cannotSee: 'Errors that the run had no occasion to meet, and internals of other looks.',
  confirm: 'once',
  subjects: () => wholeList,
  aspects: () => internalKinds.map(({ relation }) => ({ relation })),
  judge(_, facts) {
    const errors = facts.exchanges.filter((exchange) => (statusOf(exchange) ?? 0) >= 400);
    return internalKinds.map(({ relation, what }) => {
      const aspect = { relation };
      if (errors.length === 0) return notApplicable('No error was met in this run.', { aspect });
      for (const exchange of errors) {
        const body = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
        const shown = internalsIn(body).find((found) => found.what === what)?.shown;
        if (shown === undefined) continue;
        return shouldFail(
          facts.level,
          `An error contains ${what}, which helps an attacker and not the client.`,
          {
            aspect,
            expected: 'a sentence for the client',
            actual: `${describeRequest(exchange)} gave ${statusOf(exchange)} with ${JSON.stringify(shown)}`,
            evidence: [exchange.key],
          },
        );
      }
      return passed(`None of ${errors.length} errors contains ${what}.`, { aspect });
    });
  },
});
