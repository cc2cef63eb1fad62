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
    message: 'A response has a different number of bytes than its Content-Length says.',
    right: 'are as long as their Content-Length says',
  },
  {
    relation: 'whole-body',
    isWrong: (exchange: Exchange) => isSuccess(exchange) && breaksOff(exchange),
    message: 'A response is cut off where its Content-Length ends.',
    right: 'are complete where their Content-Length ends',
  },
];

export default defineCheck({
  id: 'header.content-length-agrees',
  title: 'the Content-Length equals the length of the body',
  proves:
    'Every response of the run with a Content-Length must have that number of bytes, and a JSON body must not be cut off where the Content-Length ends.',
  cannotSee: 'Responses without a Content-Length; what a target would have sent after the end.',
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
        return notApplicable('No response of the run has a Content-Length, which HTTP allows.', { aspect });
      const wrong = answers.find(isWrong);
      return wrong === undefined
        ? passed(`All ${answers.length} responses ${right}.`, { aspect })
        : failed(message, {
            aspect,
            expected: `${receivedBytes(wrong)} bytes, and a complete body`,
            actual: `${describeRequest(wrong)} returned Content-Length: ${headerOf(wrong, 'content-length')}`,
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
