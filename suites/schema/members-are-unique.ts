import { duplicateMember } from '../../engine/base/duplicate-members.ts';
import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { natureOf } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'schema.members-are-unique',
  title: 'no object has a member twice',
  proves:
    'The text of every successful JSON answer of the run is searched for objects that have two members of one name, of which each client keeps another.',
  cannotSee: 'XML, where elements may repeat.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const bodies = facts.exchanges.filter((exchange) => isSuccess(exchange) && natureOf(exchange) === 'json');
    for (const exchange of bodies) {
      const twice =
        exchange.outcome.kind === 'answer' ? duplicateMember(exchange.outcome.body.text) : undefined;
      if (twice === undefined) continue;
      return shouldFail(
        facts.level,
        `A body has the member ${JSON.stringify(twice)} twice in one object, so two clients read two different things.`,
        {
          expected: 'each member once',
          actual: `${describeRequest(exchange)} has ${JSON.stringify(twice)} twice`,
          evidence: [exchange.key],
        },
      );
    }
    return bodies.length === 0
      ? inconclusive('The run met no successful JSON answer.')
      : passed(`No object of ${bodies.length} bodies has a member twice.`);
  },
});
