import { describeRequest, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { all, several } from '../../engine/base/plural.ts';
import { notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';

export default defineCheck({
  id: 'header.challenge',
  title: 'a 401 response tells the client how to authenticate',
  proves: 'Every 401 response of the run should have a WWW-Authenticate header, as HTTP requires.',
  cannotSee: 'Whether a client can get a token in the way that the header names.',
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
          `Of ${several(refusals.length, 'response')} with 401, ${bare.length} lacked a WWW-Authenticate header, so a client does not learn how to get a token.`,
          {
            expected: 'a WWW-Authenticate header',
            actual: `${describeRequest(first)} returned 401 without one`,
            evidence: [first.key],
          },
        ),
      ];
    }
    return [
      refusals.length === 0
        ? notApplicable('The run received no 401 response.')
        : passed(
            `${all(refusals.length, 'response with 401 has', 'responses with 401 have')} a WWW-Authenticate header.`,
          ),
    ];
  },
});
