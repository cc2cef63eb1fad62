import type { Refusal } from '../../engine/api/model.ts';
import { type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { type Claim, inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { onEach } from '../toolkit/claims.ts';
import { judgeBadValue, purposeOf, refusalAspects, type Sent, textOfRefusal } from '../toolkit/refusals.ts';

interface BadValueSubject extends Subject {
  readonly refusals: readonly Refusal[];
}

interface Asked {
  readonly refusal: Refusal;
  readonly value: string;
  readonly exchange: Exchange;
  /** The same without the bad parameter, to see whether it was ignored. */
  readonly plain: Exchange;
}

const aspects = refusalAspects('refused', 'refused-or-empty');

export default defineCheck({
  id: 'status.bad-value',
  title: 'an invalid value is refused',
  proves:
    'Each kind of invalid value that the specification lists for the parameter is sent once. The status and the list are compared with a request without the parameter.',
  cannotSee: 'Kinds of invalid values that the specification does not list.',
  subjects: ({ list }): readonly BadValueSubject[] =>
    list.parameters
      .filter(({ place, refusals }) => place === 'query' && refusals.length > 0)
      .map(({ name, refusals }) => ({ name, refusals, aspect: { operation: list.id, parameter: name } })),
  aspects: () => aspects,
  *ask(scene, subject) {
    const asked: Asked[] = [];
    for (const refusal of subject.refusals) {
      const value = textOfRefusal(scene, refusal);
      if (value === undefined) continue;
      const exchange = yield* askList(scene, [...refusal.query, [subject.name, value]], {
        purpose: purposeOf(refusal),
      });
      const plain = yield* askList(scene, refusal.query);
      asked.push({ refusal, value, exchange, plain });
    }
    return asked;
  },
  judge(asked, facts, { name }) {
    const claims = asked.flatMap(({ refusal, value, exchange, plain }) => {
      const success = successOf(exchange, plain, facts);
      const sent: Sent = { refusal, value: `${name}=${value}`, exchange, success };
      return (
        unreadable(exchange, plain, facts) ?? [
          ...judgeBadValue(sent, facts),
          ...judgeBadValue(inAnyWay(sent), facts, 'refused-or-empty'),
        ]
      );
    });
    const missing = inconclusive(
      `The list has no ${facts.api.noun.one} from which an invalid value could be built.`,
    );
    return worstOfEach(aspects, claims, missing);
  },
});

/** The claims where the list is not readable either way, so that nothing shows what became of the value. */
function unreadable(exchange: Exchange, plain: Exchange, facts: Facts): readonly Claim[] | undefined {
  const { collection } = facts.list;
  const isNoPage = (one: Exchange): boolean => isSuccess(one) && readPage(one, collection) === undefined;
  return isNoPage(exchange) && isNoPage(plain)
    ? onEach(
        inconclusive('The list cannot be read, so the effect of the value is unknown.', {
          evidence: [exchange.key, plain.key],
        }),
        aspects,
      )
    : undefined;
}

/** The same where any refusal will do, and so will an empty list. */
function inAnyWay(sent: Sent): Sent {
  return { ...sent, refusal: { ...sent.refusal, otherClientError: 'accept', empty: 'accept' } };
}

function successOf(exchange: Exchange, plain: Exchange, facts: Facts): Sent['success'] {
  const page = readPage(exchange, facts.list.collection);
  if (page?.length === 0) return 'empty';
  const ids = (one: Exchange): string | undefined =>
    readPage(one, facts.list.collection)
      ?.items.map(({ id }) => id)
      .sort()
      .join();
  return ids(exchange) === ids(plain) ? 'ignored' : 'other';
}
