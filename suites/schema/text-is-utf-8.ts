import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { failed, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type ApiSubject, aspectsOfOperations, judgeOperations, wholeApi } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'schema.text-is-utf-8',
  title: 'JSON is UTF-8',
  proves: 'The bytes of every successful JSON answer of the run are decoded as UTF-8, which JSON has to be.',
  cannotSee: 'Texts that hold nothing but ASCII, in which all character sets are alike.',
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
        const all = answers.filter(
          (exchange) => exchange.outcome.kind === 'answer' && exchange.outcome.body.base64 !== undefined,
        );
        const [wrong] = all;
        return wrong === undefined
          ? passed(`All ${answers.length} JSON bodies are UTF-8.`, { aspect })
          : failed('A JSON body is not UTF-8, so every client reads its letters wrongly or not at all.', {
              aspect,
              expected: 'UTF-8 throughout',
              actual: `${describeRequest(wrong)} gave bytes that are no UTF-8`,
              evidence: all.map(({ key }) => key),
            });
      },
      'The run met no successful JSON answer of this operation.',
    );
  },
});
