import type { Operation } from '../../engine/api/model.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import {
  describeRequest,
  type Exchange,
  headerOf,
  isSuccess,
  type PlannedRequest,
  statusOf,
  temporaryStatuses,
} from '../../engine/base/exchange.ts';
import { type Claim, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { retryAfter } from '../../engine/client/retry.ts';
import { askList, listRequest } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersByAnyMethod, isTemporary } from '../toolkit/answers.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { firstPartOf, itemRequest } from '../toolkit/item-sample.ts';
import { broadestValue } from '../toolkit/queries.ts';
import { byRequest } from '../toolkit/same-requests.ts';

interface StatusSubject extends Subject {
  readonly operation: Operation;
  readonly status: number;
}

/** A request that was refused for the time being whenever it was sent, and the list that was read in between. */
interface PutOff {
  /** The filter that it gives; undefined for an entry by itself. */
  readonly parameter?: string;
  readonly refused: readonly Exchange[];
  readonly lists: readonly Exchange[];
}

/** How often a request is sent that is refused for the time being. */
const times = 3;

/** Entries that are asked for by themselves. */
const mostEntries = 3;

/** Sets the lists that are read in between apart from the askings of other checks. */
const between = 70;

export default defineCheck({
  id: 'status.temporary-refusal-passes',
  title: 'a request that is refused temporarily is served at another time',
  proves:
    'A request that got a status that asks the client to wait must have had a different response at another time of the run. Each filter is sent with one valid value, and some entries are read individually. A refused request is sent again, with the list read in between. The check reports a filter, or all entries read individually, if nothing in the run had served them although the list was served each time and every requested pause had passed.',
  cannotSee: 'Whether a request for a single value would be served in a longer run.',
  subjects: (api): readonly StatusSubject[] =>
    api.operations.flatMap((operation) =>
      operation.responses
        .filter(({ status, tolerated }) => temporaryStatuses.has(status) && !tolerated)
        .map(({ status }) => ({
          name: `${operation.id}.${status}`,
          operation,
          status,
          aspect: { operation: operation.id, status },
        })),
    ),
  aspects: () => [{ relation: 'passes-in-time' }],
  *ask(scene, { operation }) {
    const putOff: PutOff[] = [];
    for (const one of requestsFor(scene, operation)) {
      const found = yield* askUntilServed(scene, one.request);
      if (found !== undefined) putOff.push({ ...one, ...found });
    }
    return putOff;
  },
  judge: (putOff, facts, subject) => [judgePassing(putOff, facts, subject)],
});

/** Requests in order that a target serves. */
function requestsFor(
  scene: Scene,
  operation: Operation,
): readonly { readonly parameter?: string; readonly request: PlannedRequest }[] {
  if (operation.id === scene.list.id)
    return filterSubjects(scene.api).flatMap((subject) => {
      const value = broadestValue(scene, subject)?.value;
      if (value === undefined) return [];
      const query = [[subject.name, value] as const, ...scene.fewPages];
      return [{ parameter: subject.name, request: listRequest(scene, query) }];
    });
  if (operation.id !== scene.api.item?.id) return [];
  return firstPartOf(scene, mostEntries).flatMap(({ id }) => {
    const request = itemRequest(scene, id);
    return request === undefined ? [] : [{ request }];
  });
}

function* askUntilServed(scene: Scene, request: PlannedRequest): Asking<PutOff | undefined> {
  const refused: Exchange[] = [];
  const lists: Exchange[] = [];
  for (let repetition = 0; repetition < times; repetition += 1) {
    const exchange = yield* ask({ ...request, repetition });
    if (!isTemporary(exchange)) return undefined;
    refused.push(exchange);
    lists.push(yield* askList(scene, scene.fewPages, { repetition: between + repetition }));
  }
  return { refused, lists };
}

function judgePassing(putOff: readonly PutOff[], facts: Facts, { operation, status }: StatusSubject): Claim {
  const aspect = { relation: 'passes-in-time' };
  const answers = answersByAnyMethod(facts, operation);
  const never = putOff.filter(
    (one) => one.refused.every((exchange) => statusOf(exchange) === status) && isForGood(one, answers),
  );
  const [first] = never.flatMap(({ refused }) => refused);
  if (first !== undefined)
    return shouldFail(
      facts.level,
      `A request was refused with ${status} every time, although the list was served, so the refusal is not temporary.`,
      {
        aspect,
        expected: 'a success at another time',
        actual: `${describeRequest(first)} returned ${status} ${times} times in a row`,
        evidence: never.flatMap(({ refused: [one], lists }) => [one, lists[0]].flatMap((x) => x?.key ?? [])),
        seenIn: never.flatMap(({ refused }) => refused.map(({ key }) => key)),
      },
    );
  return judgeOthers(answers, facts, status);
}

/** Whether the list was served each time, no pause was cut short, and nothing of the kind was served in the whole run. */
function isForGood({ parameter, refused, lists }: PutOff, answers: readonly Exchange[]): boolean {
  const served = answers.some(
    (exchange) =>
      isSuccess(exchange) &&
      (parameter === undefined || decodeQuery(exchange.request.url).some(([name]) => name === parameter)),
  );
  return (
    !served &&
    lists.every(isSuccess) &&
    refused.slice(1).every((one, index) => hasWaited(one, refused[index]))
  );
}

/** Whether a request was sent no earlier than the one before it wanted. */
function hasWaited(exchange: Exchange, before: Exchange | undefined): boolean {
  const wanted = before === undefined ? undefined : headerOf(before, 'retry-after');
  if (before === undefined || wanted === undefined) return true;
  const from = Date.parse(before.startedAt) + before.durationMs;
  const pause = retryAfter(wanted, from);
  return pause !== undefined && Date.parse(exchange.startedAt) >= from + pause;
}

/** What all other requests of the run show; a limit that is too large stays so. */
function judgeOthers(answers: readonly Exchange[], facts: Facts, status: number): Claim {
  const aspect = { relation: 'passes-in-time' };
  const limit = pagingOf(facts.list)?.size;
  const isPutOff = (exchange: Exchange): boolean =>
    statusOf(exchange) === status &&
    (limit === undefined || decodeQuery(exchange.request.url).every(([name]) => name !== limit));
  const groups = byRequest(answers).filter((group) => group.some(isPutOff));
  const [first] = groups.flatMap((group) => group.filter(isPutOff));
  if (first === undefined)
    return notApplicable(`The run did not receive ${status} without a rate limit that explains it.`, {
      aspect,
    });
  const lasting = groups.find((group) => group.every(isTemporary))?.[0];
  return lasting === undefined
    ? passed(`Every request that got ${status} had a different response at another time.`, {
        aspect,
        evidence: [first.key],
      })
    : inconclusive(
        `${describeRequest(lasting)} got ${status} every time; it needs a longer run to show whether that passes.`,
        { aspect, evidence: [lasting.key] },
      );
}
