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
  id: 'header.content-length-agrees',
  title: 'the Content-Length is that of the body',
  proves:
    'Every answer of the run with a Content-Length must have that many bytes, and a JSON body must not break off where the Content-Length ends it.',
  cannotSee: 'Answers without a Content-Length; what a target would have sent behind the end.',
  confirm: 'once',
  subjects: (api): readonly OperationSubject[] =>
    api.operations.map((operation) => ({
      name: operation === api.list ? '' : operation.id,
      operation,
    })),
  judge(_, facts, { operation }) {
    const answers = answersOf(operation, facts).filter(
      (exchange) => headerOf(exchange, 'content-length') !== undefined,
    );
    for (const exchange of answers) {
      if (exchange.outcome.kind !== 'answer') continue;
      const length = headerOf(exchange, 'content-length') ?? '';
      const { received } = exchange.outcome.body;
      const grounds = {
        expected: `${received} bytes, and a whole body`,
        actual: `${describeRequest(exchange)} gave Content-Length: ${length}`,
        evidence: [exchange.key],
      };
      if (!/^\d+$/.test(length) || Number(length) !== received)
        return failed('An answer has another number of bytes than its Content-Length says.', grounds);
      if (isSuccess(exchange) && breaksOff(exchange))
        return failed('An answer breaks off where its Content-Length ends it.', grounds);
    }
    return answers.length === 0
      ? notApplicable('No answer of the run has a Content-Length, which HTTP allows.')
      : passed(`All ${answers.length} answers are as long as their Content-Length says.`);
  },
});

/** True for a text that begins as JSON, is said to be JSON, and is not closed. */
function breaksOff(exchange: Exchange): boolean {
  if (exchange.outcome.kind !== 'answer' || natureOf(exchange) !== 'text') return false;
  if (familyOf(mediaType(exchange)) !== 'json') return false;
  const { text } = exchange.outcome.body;
  let open = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '{' || character === '[')) open += 1;
    else if (!inString && (character === '}' || character === ']')) open -= 1;
  }
  return /^\s*[[{]/.test(text) && (open > 0 || inString);
}
