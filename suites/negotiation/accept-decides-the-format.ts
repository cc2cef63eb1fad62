import type { Format } from '../../engine/api/model.ts';
import { responseFor } from '../../engine/api/responses.ts';
import { describeAnswer, type Exchange, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary, mediaType, natureOf, sameType } from '../toolkit/answers.ts';
import { emptyQuery } from '../toolkit/empty.ts';
import { smallQuery } from '../toolkit/small-query.ts';

interface FormatSubject extends Subject {
  readonly format: Format;
}

export default defineCheck({
  id: 'negotiation.accept-decides-the-format',
  title: 'the list comes in the format that is asked for',
  proves:
    'The list, and a list that is empty, are asked for in each documented format by Accept; type and body must be of that format.',
  cannotSee: 'Whether the formats tell the same, which checks of equivalence judge.',
  subjects: (api): readonly FormatSubject[] =>
    (responseFor(api.list, 200)?.contents ?? []).map(({ mediaType: name, format }) => ({ name, format })),
  *ask(scene, { name }) {
    const headers = [['accept', name] as const];
    const query = emptyQuery(scene);
    const whole = yield* askList(scene, smallQuery(scene), { headers });
    return { whole, empty: query === undefined ? undefined : yield* askList(scene, query, { headers }) };
  },
  judge({ whole, empty }, facts, subject) {
    const verdict = judgeAnswer(whole, facts, subject);
    return verdict.outcome === 'passed' && empty !== undefined
      ? worstClaim([verdict, judgeAnswer(empty, facts, subject)], verdict)
      : verdict;
  },
});

function judgeAnswer(exchange: Exchange, facts: Facts, { name, format }: FormatSubject): Claim {
  const status = statusOf(exchange);
  const type = mediaType(exchange);
  const grounds = {
    evidence: [exchange.key],
    expected: `the list in ${name}`,
    actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    readings: [...format.readings],
  };
  if (status === undefined || isTemporary(exchange))
    return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
  if (status >= 500 && status !== 501) return failed(`Who accepts ${name} makes the target fail.`, grounds);
  const given = isSuccess(exchange) && sameType(type, name);
  if (given && natureOf(exchange) === familyOf(name)) return passed(`Who accepts ${name} gets it.`, grounds);
  if (given) return failed(`Who accepts ${name} gets something else under that name.`, grounds);
  const optional = format.support === 'optional' && facts.level === 'standard';
  const offersOther = isSuccess(exchange) || status === 406 || status === 415 || status === 501;
  return optional && offersOther
    ? notApplicable(`The target does not offer ${name}, which a reading allows.`, grounds)
    : failed(`Who accepts ${name} does not get the list in it.`, grounds);
}
