import type { Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import { failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersOf, mediaType, natureOf } from '../toolkit/answers.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

export default defineCheck({
  id: 'header.content-type',
  title: 'the Content-Type is well formed and true of the body',
  proves:
    'Every successful answer of the run that is JSON or XML must have one Content-Type of that family in the form HTTP gives it; the character set of JSON, if named, must be UTF-8.',
  cannotSee: 'Whether the type is the documented one, which a check of negotiation judges.',
  confirm: 'once',
  subjects: (api): readonly OperationSubject[] =>
    api.operations.map((operation) => ({
      name: operation === api.list ? '' : operation.id,
      operation,
    })),
  judge(_, facts, { operation }) {
    const answers = answersOf(operation, facts).filter(
      (exchange) => isSuccess(exchange) && ['json', 'xml'].includes(natureOf(exchange)),
    );
    for (const exchange of answers) {
      const problem = problemOf(exchange);
      if (problem === undefined) continue;
      const type = headerOf(exchange, 'content-type');
      return failed(`${problem}, so a client cannot tell how to read the body.`, {
        expected: `a media type of ${natureOf(exchange).toUpperCase()}`,
        actual: `${describeRequest(exchange)} gave ${type === undefined ? 'no Content-Type' : `Content-Type: ${type}`}`,
        evidence: [exchange.key],
      });
    }
    return answers.length === 0
      ? notApplicable('The run met no successful answer in JSON or XML.')
      : passed(`All ${answers.length} answers have a Content-Type that is true of them.`);
  },
});

const token = "[!#$%&'*+.^_`|~\\w-]+";

/**
 * A media type (RFC 9110, section 8.3.1). Blanks belong to what stands before them, so that there is one way to read a text:
 * with two for each blank, a header of a hundred would take for ever.
 */
const form = new RegExp(`^${token}/${token}\\s*(?:;\\s*(?:${token}=(?:${token}|"[^"]*")\\s*)?)*$`);

/** Whether a text has the form that HTTP gives to a media type. */
export function isMediaType(text: string): boolean {
  return form.test(text.trim());
}

function problemOf(exchange: Exchange): string | undefined {
  const type = headerOf(exchange, 'content-type');
  if (type === undefined) return 'An answer does not say what type it is';
  if (!isMediaType(type)) return 'An answer has a Content-Type that is no media type';
  if (familyOf(mediaType(exchange)) !== natureOf(exchange))
    return 'An answer is not of the type that it says';
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  // Whether XML is in the encoding that it is said to be in shows when it is parsed.
  if (charset === undefined || /^utf-?8$/i.test(charset) || natureOf(exchange) === 'xml') return undefined;
  const ascii = exchange.outcome.kind === 'answer' && !/[^\p{ASCII}]/u.test(exchange.outcome.body.text);
  // ASCII is the same in every one of these character sets.
  return ascii && /^us-ascii$/i.test(charset) ? undefined : 'An answer says that it is not UTF-8';
}
