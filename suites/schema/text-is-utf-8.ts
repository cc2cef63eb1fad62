import { describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { mediaType } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'schema.text-is-utf-8',
  title: 'JSON is UTF-8',
  proves: 'The bytes of every successful JSON answer of the run are decoded as UTF-8, which JSON has to be.',
  cannotSee: 'Texts that hold nothing but ASCII, in which all character sets are alike.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const bodies = facts.exchanges.filter(
      (exchange) => isSuccess(exchange) && familyOf(mediaType(exchange)) === 'json',
    );
    const wrong = bodies.find(
      (exchange) => exchange.outcome.kind === 'answer' && exchange.outcome.body.base64 !== undefined,
    );
    if (wrong !== undefined) {
      return failed('A JSON body is not UTF-8, so every client reads its letters wrongly or not at all.', {
        expected: 'UTF-8 throughout',
        actual: `${describeRequest(wrong)} gave bytes that are no UTF-8`,
        evidence: [wrong.key],
      });
    }
    return bodies.length === 0
      ? inconclusive('The run met no successful JSON answer.')
      : passed(`All ${bodies.length} JSON bodies are UTF-8.`);
  },
});
