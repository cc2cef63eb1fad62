import { duplicateMember } from '../../engine/base/duplicate-members.ts';
import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { passed, shouldFail } from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type ApiSubject, aspectsOfOperations, judgeOperations, wholeApi } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'schema.members-are-unique',
  title: 'no object has the same member twice',
  proves:
    'The text of every successful JSON response of the run is searched for objects that repeat a member name. Different clients keep different values of such a member.',
  cannotSee: 'XML, where elements may repeat.',
  confirm: 'once',
  subjects: wholeApi,
  aspects: ({ api }: ApiSubject) => aspectsOfOperations(api),
  judge(_, facts) {
    const bodies = facts.exchanges.filter((exchange) => isSuccess(exchange) && formatOf(exchange) === 'json');
    return judgeOperations(
      bodies,
      facts,
      (answers, aspect) => {
        for (const exchange of answers) {
          const twice =
            exchange.outcome.kind === 'answer' ? duplicateMember(exchange.outcome.body.text) : undefined;
          if (twice === undefined) continue;
          return shouldFail(
            facts.level,
            `A body repeats the member ${JSON.stringify(twice)} in one object, so two clients read different values.`,
            {
              aspect,
              expected: 'each member once',
              actual: `${describeRequest(exchange)} has ${JSON.stringify(twice)} twice`,
              evidence: [exchange.key],
            },
          );
        }
        return passed(`No object in ${several(answers.length, 'body', 'bodies')} repeats a member.`, {
          aspect,
        });
      },
      'The run received no successful JSON response of this operation.',
    );
  },
});
