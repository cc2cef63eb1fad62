import { describeRequest, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';

export default defineCheck({
  id: 'header.challenge',
  title: 'a refusal for lack of a token says how to get in',
  proves: 'Every 401 of the run should have a header WWW-Authenticate, as HTTP asks for.',
  cannotSee: 'Whether a client can get a token in the way that it names.',
  confirm: 'once',
  subjects: (api) =>
    api.security.length === 0
      ? []
      : [{ name: '', aspect: { header: 'www-authenticate', status: 401, relation: 'present' } }],
  judge(_, facts) {
    const refusals = facts.exchanges.filter((exchange) => statusOf(exchange) === 401);
    const bare = refusals.filter((exchange) => headerOf(exchange, 'www-authenticate') === undefined);
    const [first] = bare;
    if (first !== undefined) {
      return [
        shouldFail(
          facts.level,
          `${bare.length} of ${refusals.length} answers with 401 have no WWW-Authenticate, so a client does not learn where to get a token.`,
          {
            expected: 'a header WWW-Authenticate',
            actual: `${describeRequest(first)} gave 401 without one`,
            evidence: [first.key],
          },
        ),
      ];
    }
    return [
      refusals.length === 0
        ? notApplicable('401 was never met in this run.')
        : passed(`All ${refusals.length} refusals have a WWW-Authenticate.`),
    ];
  },
});
