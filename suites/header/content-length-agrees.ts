import type { Operation } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { type Claim, failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersOf } from '../toolkit/answers.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

/** What is wrong with a Content-Length, by the word of the claim about it. */
const rules = [
  {
    relation: 'number-of-bytes',
    isWrong: hasOtherLength,
    message: 'An answer has another number of bytes than its Content-Length says.',
    right: 'are as long as their Content-Length says',
  },
  {
    relation: 'whole-body',
    isWrong: (exchange: Exchange) => isSuccess(exchange) && breaksOff(exchange),
    message: 'An answer breaks off where its Content-Length ends it.',
    right: 'are whole where their Content-Length ends them',
  },
];

export default defineCheck({
  id: 'header.content-length-agrees',
  title: 'the Content-Length is that of the body',
  proves:
    'Every answer of the run with a Content-Length must have that many bytes, and a JSON body must not break off where the Content-Length ends it.',
  cannotSee: 'Answers without a Content-Length; what a target would have sent after the end.',
  confirm: 'once',
  subjects: (api): readonly OperationSubject[] =>
    api.operations.map((operation) => ({
      name: operation === api.list ? '' : operation.id,
      operation,
      aspect: { operation: operation.id, header: 'content-length' },
    })),
  aspects: () => rules.map(({ relation }) => ({ relation })),
  judge(_, facts, { operation }) {
    const answers = answersOf(operation, facts).filter(
      (exchange) => headerOf(exchange, 'content-length') !== undefined,
    );
    return rules.map(({ relation, isWrong, message, right }): Claim => {
      const aspect = { relation };
      if (answers.length === 0)
        return notApplicable('No answer of the run has a Content-Length, which HTTP allows.', { aspect });
      const wrong = answers.find(isWrong);
      return wrong === undefined
        ? passed(`All ${answers.length} answers ${right}.`, { aspect })
        : failed(message, {
            aspect,
            expected: `${receivedBytes(wrong)} bytes, and a whole body`,
            actual: `${describeRequest(wrong)} gave Content-Length: ${headerOf(wrong, 'content-length')}`,
            evidence: [wrong.key],
          });
    });
  },
});

function receivedBytes({ outcome }: Exchange): number | undefined {
  return outcome.kind === 'answer' ? outcome.body.received : undefined;
}

function hasOtherLength(exchange: Exchange): boolean {
  const length = headerOf(exchange, 'content-length') ?? '';
  return !/^\d+$/.test(length) || Number(length) !== receivedBytes(exchange);
}

/** True for a text that begins as JSON, is said to be JSON, and is not closed. */
function breaksOff(exchange: Exchange): boolean {
  if (exchange.outcome.kind !== 'answer' || formatOf(exchange) !== 'text') return false;
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
