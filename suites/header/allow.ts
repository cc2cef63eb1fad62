import { describeRequest, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';

export default defineCheck({
  id: 'header.allow',
  title: 'a refusal of a method names those that are allowed',
  proves:
    'Every 405 of the run must have a header Allow, as HTTP asks for, with GET among the methods where GET is served.',
  cannotSee: 'Whether the other methods that it names are served; the suite does not send them.',
  confirm: 'once',
  subjects: (api) => (api.operations.some(({ wrongMethods }) => wrongMethods.length > 0) ? wholeList : []),
  judge(_, facts) {
    const refusals = facts.exchanges.filter((exchange) => statusOf(exchange) === 405);
    for (const exchange of refusals) {
      const allow = headerOf(exchange, 'allow');
      const methods = (allow ?? '').split(',').map((method) => method.trim().toUpperCase());
      const grounds = {
        expected: 'a header Allow with GET in it',
        actual: `${describeRequest(exchange)} gave 405 with ${allow === undefined ? 'no Allow' : `Allow: ${allow}`}`,
        evidence: [exchange.key],
      };
      if (allow === undefined)
        return failed('A method is refused without a word on which are allowed.', grounds);
      if (exchange.request.method !== 'GET' && !methods.includes('GET'))
        return failed('A refusal says that GET is not allowed, where GET is served.', grounds);
    }
    return refusals.length === 0
      ? notApplicable('No method was refused with 405.')
      : passed(`All ${refusals.length} refusals of a method say that GET is allowed.`);
  },
});
