import { ask } from '../../engine/base/asking.ts';
import {
  describeRequest,
  type Exchange,
  headerOf,
  isSuccess,
  type PlannedRequest,
} from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import {
  type Claim,
  inconclusive,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { listRequest } from '../../engine/list/ask.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { documentedTypes } from '../toolkit/answers.ts';
import { firstPartOf, itemRequest } from '../toolkit/item-sample.ts';
import { smallQuery } from '../toolkit/queries.ts';

export default defineCheck({
  id: 'header.head-length',
  title: 'HEAD and GET return the same Content-Length',
  proves:
    'HEAD is sent for a page of the list, for the list in each format, and for one entry. The Content-Length of each response is compared with the number of bytes of the GET responses for the same address and headers, if those all have the same length.',
  cannotSee: 'Responses whose length changes between requests, and those without a Content-Length.',
  subjects: () => [{ name: '', aspect: { header: 'content-length', relation: 'same-for-head' } }],
  *ask(scene) {
    for (const get of requestsFor(scene)) {
      yield* ask({ ...get, repetition: before }, compared);
      yield* ask({ ...get, method: 'HEAD' }, purpose);
      yield* ask({ ...get, repetition: after }, compared);
    }
  },
  judge: (_, facts) => [judgeHeadLength(facts.exchanges, facts.level)],
});

const purpose = {
  to: 'see that HEAD returns the Content-Length of GET',
  allows: [400, 403, 404, 405, 406, 415, 501],
};

const compared = { to: 'read the response that HEAD is compared with', allows: [406, 415] };

/** Set the answers to GET before and after HEAD apart from those of other checks. */
const [before, after] = [51, 52];

/** A page of the list, the list in each format, and one entry. */
function requestsFor(scene: Scene): readonly PlannedRequest[] {
  const paging = pagingOf(scene.list);
  const page = paging?.sized(takenSize(scene, paging, 2)) ?? [];
  const [item] = firstPartOf(scene, 1);
  const ofOneEntry = item === undefined ? undefined : itemRequest(scene, item.id);
  return [
    ...(page.length === 0 ? [] : [listRequest(scene, page)]),
    ...documentedTypes(scene.list).map((type) =>
      listRequest(scene, smallQuery(scene), { headers: [['accept', type]] }),
    ),
    ...(ofOneEntry === undefined ? [] : [ofOneEntry]),
  ];
}

/** Whether answers to HEAD have the length of the answers to GET. */
export function judgeHeadLength(exchanges: readonly Exchange[], level: Level): Claim {
  const heads = exchanges.filter(
    (exchange) =>
      exchange.request.method === 'HEAD' &&
      isSuccess(exchange) &&
      headerOf(exchange, 'content-length') !== undefined,
  );
  if (heads.length === 0)
    return notApplicable('No HEAD response has a Content-Length, which HTTP lets a server omit.');
  let compared = 0;
  for (const head of heads) {
    const gets = exchanges.filter((exchange) => isGetOf(head, exchange));
    const lengths = new Set(gets.map(lengthOf));
    const [length] = lengths;
    if (lengths.size !== 1 || length === undefined || gets.length < 2) continue;
    compared += 1;
    const said = headerOf(head, 'content-length') ?? '';
    if (/^\d+$/.test(said) && Number(said) === length) continue;
    return shouldFail(level, 'The Content-Length of HEAD differs from that of GET.', {
      expected: `Content-Length: ${length}, as in ${several(gets.length, 'GET response')}`,
      actual: `${describeRequest(head)} returned Content-Length: ${said}`,
      evidence: [head.key, ...gets.slice(0, 1).map(({ key }) => key)],
    });
  }
  return compared === 0
    ? inconclusive('GET did not return the same length twice where HEAD was sent.')
    : passed(
        `HEAD returned the Content-Length of GET in ${compared} of ${several(heads.length, 'request')}.`,
      );
}

function isGetOf(head: Exchange, { request, outcome }: Exchange): boolean {
  return (
    request.method === 'GET' &&
    outcome.kind === 'answer' &&
    head.outcome.kind === 'answer' &&
    outcome.status === head.outcome.status &&
    request.url === head.request.url &&
    request.credential === head.request.credential &&
    JSON.stringify(request.headers) === JSON.stringify(head.request.headers)
  );
}

function lengthOf({ outcome }: Exchange): number | undefined {
  return outcome.kind === 'answer' ? outcome.body.received : undefined;
}
