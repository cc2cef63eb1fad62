import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { answersOf, documentedTypes, mediaType, natureOf, sameType } from '../toolkit/answers.ts';

export default defineCheck({
  id: 'negotiation.content-type',
  title: 'a page says which format it is in',
  proves:
    'Every successful answer of the run must have the media type that the specification documents; parameters do not matter, but for the character set of JSON, which must be UTF-8.',
  cannotSee: 'Answers to requests for another format, which other checks judge.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const answers = facts.api.operations.flatMap((operation) => {
      const documented = documentedTypes(operation);
      const given = documented.length === 0 ? [] : answersOf(operation, facts);
      return given.filter(hasContent).map((exchange) => ({ exchange, documented }));
    });
    if (answers.length === 0) return inconclusive('No page of the list was given.');
    for (const { exchange, documented } of answers) {
      const type = headerOf(exchange, 'content-type');
      const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type ?? '')?.[1];
      const right = documented.some((one) => sameType(mediaType(exchange), one));
      const mayBeAny = charset === undefined || /^utf-?8$/i.test(charset) || natureOf(exchange) === 'xml';
      if (right && mayBeAny) continue;
      return failed(
        right
          ? `An answer says it is in ${charset}, and JSON is UTF-8.`
          : 'An answer does not say that it is in a documented format.',
        {
          expected: documented.join(' or '),
          actual: `${describeRequest(exchange)} gave ${type === undefined ? 'no Content-Type' : `Content-Type: ${type}`}`,
          evidence: [exchange.key],
        },
      );
    }
    return passed(`All ${answers.length} answers have a documented Content-Type.`);
  },
});

function hasContent(exchange: Exchange): boolean {
  return isSuccess(exchange) && exchange.outcome.kind === 'answer' && exchange.outcome.body.bytes > 0;
}
