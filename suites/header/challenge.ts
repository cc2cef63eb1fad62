import { describeRequest, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';

export default defineCheck({
  id: 'header.challenge',
  title: 'a refusal for want of a token says how to get in',
  proves: 'Every 401 of the run should have a header WWW-Authenticate, as HTTP asks for.',
  cannotSee: 'Whether the way in that it names is open.',
  confirm: 'once',
  subjects: (api) => (api.security.length === 0 ? [] : wholeList),
  judge(_, facts) {
    const refusals = facts.exchanges.filter((exchange) => statusOf(exchange) === 401);
    const bare = refusals.find((exchange) => headerOf(exchange, 'www-authenticate') === undefined);
    if (bare !== undefined) {
      return shouldFail(
        facts.level,
        'A 401 has no WWW-Authenticate, so a client does not learn where to get a token.',
        {
          expected: 'a header WWW-Authenticate',
          actual: `${describeRequest(bare)} gave 401 without one`,
          evidence: [bare.key],
        },
      );
    }
    return refusals.length === 0
      ? notApplicable('No request was refused with 401.')
      : passed(`All ${refusals.length} refusals have a WWW-Authenticate.`);
  },
});
