import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { all } from '../../engine/base/plural.ts';
import { failed, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type ApiSubject, aspectsOfOperations, judgeOperations, wholeApi } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'schema.text-is-utf-8',
  title: 'JSON is encoded as UTF-8',
  proves: 'The bytes of every successful JSON response of the run are decoded as UTF-8, which JSON requires.',
  cannotSee: 'Texts with only ASCII characters, which are the same in all character sets.',
  confirm: 'once',
  subjects: wholeApi,
  aspects: ({ api }: ApiSubject) => aspectsOfOperations(api),
  judge(_, facts) {
    const bodies = facts.exchanges.filter(
      (exchange) => isSuccess(exchange) && familyOf(mediaType(exchange)) === 'json',
    );
    return judgeOperations(
      bodies,
      facts,
      (answers, aspect) => {
        const undecoded = answers.filter(
          (exchange) => exchange.outcome.kind === 'answer' && exchange.outcome.body.base64 !== undefined,
        );
        const [wrong] = undecoded;
        return wrong === undefined
          ? passed(`${all(answers.length, 'JSON body is', 'JSON bodies are')} UTF-8.`, { aspect })
          : failed(
              'A JSON body is not valid UTF-8, so clients misread its characters or cannot read it at all.',
              {
                aspect,
                expected: 'UTF-8 throughout',
                actual: `${describeRequest(wrong)} returned bytes that are not UTF-8`,
                evidence: undecoded.map(({ key }) => key),
              },
            );
      },
      'The run received no successful JSON response of this operation.',
    );
  },
});
