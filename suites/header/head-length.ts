import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import {
  type Claim,
  inconclusive,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';

export default defineCheck({
  id: 'header.head-length',
  title: 'the Content-Length of HEAD is that of GET',
  proves:
    'The Content-Length of every answer to HEAD is compared with the bytes of the answers to GET at the same address with the same headers, where those were all equally long.',
  cannotSee: 'Answers whose length changes from one request to the next, and those without a Content-Length.',
  subjects: () => [{ name: '', aspect: { header: 'content-length', relation: 'same-for-head' } }],
  judge: (_, facts) => [judgeHeadLength(facts.exchanges, facts.level)],
});

/** Whether answers to HEAD have the length of the answers to GET. */
export function judgeHeadLength(exchanges: readonly Exchange[], level: Level): Claim {
  const heads = exchanges.filter(
    (exchange) =>
      exchange.request.method === 'HEAD' &&
      isSuccess(exchange) &&
      headerOf(exchange, 'content-length') !== undefined,
  );
  if (heads.length === 0)
    return notApplicable('No answer to HEAD has a Content-Length, which HTTP lets a server leave out.');
  let compared = 0;
  for (const head of heads) {
    const gets = exchanges.filter((exchange) => isGetOf(head, exchange));
    const lengths = new Set(gets.map(lengthOf));
    const [length] = lengths;
    if (lengths.size !== 1 || length === undefined || gets.length < 2) continue;
    compared += 1;
    const said = headerOf(head, 'content-length') ?? '';
    if (/^\d+$/.test(said) && Number(said) === length) continue;
    return shouldFail(level, 'The Content-Length of HEAD is not that of GET.', {
      expected: `Content-Length: ${length}, as GET has it each of ${gets.length} times`,
      actual: `${describeRequest(head)} gave Content-Length: ${said}`,
      evidence: [head.key, ...gets.slice(0, 1).map(({ key }) => key)],
    });
  }
  return compared === 0
    ? inconclusive('GET was not answered twice with the same length where HEAD was sent.')
    : passed(`HEAD has the Content-Length of GET at ${compared} of ${heads.length} requests.`);
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
