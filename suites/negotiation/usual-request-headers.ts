import type { Api, Operation } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeAnswer, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/queries.ts';

/** A header that clients send beside what an API asks for, with a value to which the list is an answer. */
interface UsualHeader {
  readonly name: string;
  readonly value: string;
}

interface HeadersSubject extends Subject {
  readonly usual: readonly UsualHeader[];
}

interface Asked extends UsualHeader {
  readonly exchange: Exchange;
}

export default defineCheck({
  id: 'negotiation.usual-request-headers',
  title: 'headers that clients usually send do not change that the list is served',
  proves:
    'The list is requested with each of four headers: a range of types in Accept that contains the documented type, an Accept-Language that accepts every language, an If-None-Match with a tag that no response has, and an If-Modified-Since of 1970. If the list is served without them, it must be served with them.',
  cannotSee: 'Other headers; several of them together.',
  subjects: ({ list }: Api): readonly HeadersSubject[] => [
    { name: '', usual: usualHeaders(list), aspect: { operation: list.id } },
  ],
  aspects: ({ usual }) => usual.map(aspectOf),
  *ask(scene, { usual }) {
    const accept = ['accept', jsonTypeOf(scene.list)] as const;
    const without = yield* askList(scene, smallQuery(scene));
    const asked: Asked[] = [];
    for (const header of usual) {
      const { name, value } = header;
      const headers = [...(name === accept[0] ? [] : [accept]), [name, value] as const];
      const purpose = { to: `see that the list is served with ${name}`, allows: [304, 406] };
      asked.push({ ...header, exchange: yield* askList(scene, smallQuery(scene), { headers, purpose }) });
    }
    return { without, asked };
  },
  judge: ({ without, asked }) => asked.map((one) => judgeOne(one, without)),
});

function usualHeaders(list: Operation): readonly UsualHeader[] {
  const [family] = jsonTypeOf(list).split('/');
  return [
    { name: 'accept', value: `${family}/*` },
    { name: 'accept-language', value: 'en, *;q=0.5' },
    { name: 'if-none-match', value: '"no response has this tag"' },
    { name: 'if-modified-since', value: 'Thu, 01 Jan 1970 00:00:00 GMT' },
  ];
}

function aspectOf({ name }: UsualHeader): Aspect {
  return { header: name, relation: 'served' };
}

function judgeOne({ name, value, exchange }: Asked, without: Exchange): Claim {
  const grounds = { aspect: aspectOf({ name, value }), evidence: [exchange.key, without.key] };
  const sent = `${name}: ${value}`;
  if (!isSuccess(without)) return notApplicable(`The list is not served without ${name} either.`, grounds);
  const undecided = undecidedBy(exchange, grounds);
  if (undecided !== undefined) return inconclusive(undecided.message, grounds);
  return isSuccess(exchange)
    ? passed(`With ${sent} the list is served.`, grounds)
    : failed(`With ${sent} the list is not served, but without it, the list is.`, {
        ...grounds,
        expected: 'the list',
        actual: describeAnswer(exchange),
      });
}
