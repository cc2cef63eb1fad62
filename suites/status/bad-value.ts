import type { Refusal } from '../../engine/api/model.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
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

const aspects = refusalAspects('refused');

export default defineCheck({
  id: 'status.bad-value',
  title: 'a bad value is refused',
  proves:
    'Each kind of bad value that the specification lists for the parameter is sent once, with and without the parameter, and the status and the list are compared.',
  cannotSee: 'Bad values of kinds that the specification does not list.',
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
    const claims = asked.flatMap(({ refusal, value, exchange, plain }) =>
      judgeBadValue(
        { refusal, value: `${name}=${value}`, exchange, success: successOf(exchange, plain, facts) },
        facts,
      ),
    );
    const missing = inconclusive(`The list has no ${facts.api.noun.one} to make a bad value of.`);
    return worstOfEach(aspects, claims, missing);
  },
});

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
