import type { Operation } from '../../engine/api/model.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { describeAnswer, describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { type Claim, failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersBesides, answersByAnyMethod, isTemporary } from '../toolkit/answers.ts';
import { itemRequest, sampleOf } from '../toolkit/item-sample.ts';
import { askFirstPageAgain } from '../toolkit/paging.ts';
import { byRequest } from '../toolkit/same-requests.ts';

interface OperationSubject extends Subject {
  readonly operation: Operation;
}

/** What a server says that cannot serve for a time. */
const unavailable = 503;

/** How often one entry is asked for. */
const times = 3;

/** Statuses by which a service may say so instead. */
const outages: ReadonlySet<number> = new Set([500, 502, 504]);

/** Words by which a server says that it cannot serve now. */
const unavailableInWords = /\b(?:unavailable|overloaded|maintenance)\b/i;

export default defineCheck({
  id: 'status.unavailability-is-said',
  title: 'a target that is temporarily unavailable returns 503',
  proves:
    'The list and one entry are requested several times. Of all requests of the run that were sent more than once, or again because they failed, none may get 500, 502, or 504 with a message of unavailability at one time and a status below 500 at another time. Such an error is temporary, and 503 is the status for that. Only a body in the format of the API counts, because a gateway in front of the target may return 502 and 504 with its own pages.',
  cannotSee:
    'Outages during which no repeated request is sent, outages that last as long as the run, and outages that the target does not mention.',
  confirm: 'once',
  subjects: ({ operations }): readonly OperationSubject[] =>
    operations
      .filter(({ responses }) => responses.some(({ status }) => status === unavailable))
      .map((operation) => ({
        name: operation.id,
        operation,
        aspect: { operation: operation.id, status: unavailable },
      })),
  aspects: () => [{ relation: 'said' }],
  *ask(scene, { operation }) {
    if (operation.id === scene.list.id) yield* askFirstPageAgain(scene);
    if (operation.id === scene.api.item?.id) yield* askItemAgain(scene);
  },
  judge: (_, facts, { operation }) => [
    judgeAnswers([...answersByAnyMethod(facts, operation), ...answersBesides(facts, operation)]),
  ],
});

function* askItemAgain(scene: Scene): Asking<void> {
  const [item] = sampleOf(scene.before, scene.seed);
  const request = item === undefined ? undefined : itemRequest(scene, item.id);
  if (request === undefined) return;
  for (let repetition = 0; repetition < times; repetition += 1) yield* ask({ ...request, repetition });
}

function judgeAnswers(answers: readonly Exchange[]): Claim {
  const aspect = { relation: 'said' };
  const asked = byRequest(answers);
  const wrong = asked.flatMap((group) => {
    const served = group.find(isAnswered);
    return served === undefined ? [] : group.filter(isOutage).map((exchange) => ({ exchange, served }));
  });
  const [first] = wrong;
  if (first !== undefined) {
    return failed('The target was temporarily unavailable, but did not return 503.', {
      aspect,
      expected: `${unavailable} while the target is unavailable`,
      actual: `${describeRequest(first.exchange)} returned ${describeAnswer(first.exchange)} at one time, and ${describeAnswer(first.served)} at another time`,
      evidence: [first.exchange.key, first.served.key],
      seenIn: wrong.map(({ exchange }) => exchange.key),
    });
  }
  const said = asked.find(
    (group) => group.some(isAnswered) && group.some((exchange) => statusOf(exchange) === unavailable),
  );
  return said === undefined
    ? notApplicable('No request that was served at another time was refused temporarily.', {
        aspect,
      })
    : passed(`Temporary unavailability was reported as ${unavailable}.`, {
        aspect,
        evidence: said.map(({ key }) => key),
      });
}

/** Whether an answer is about the request, and not about the moment. */
function isAnswered(exchange: Exchange): boolean {
  return (statusOf(exchange) ?? 500) < 500 && !isTemporary(exchange);
}

/** Whether the target itself says, with another status than is meant for it, that it cannot serve now. */
function isOutage(exchange: Exchange): boolean {
  const { outcome } = exchange;
  if (outcome.kind !== 'answer' || familyOf(mediaType(exchange)) === undefined) return false;
  return outages.has(outcome.status) && unavailableInWords.test(outcome.body.text);
}
