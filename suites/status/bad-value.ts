import type { Refusal } from '../../engine/api/model.ts';
import { drawUuid } from '../../engine/base/draw.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { inconclusive, worstClaim } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { judgeBadValue, type Sent } from '../toolkit/refusals.ts';

interface BadValueSubject extends Subject {
  readonly refusals: readonly Refusal[];
}

interface Asked {
  readonly refusal: Refusal;
  readonly value: string;
  readonly exchange: Exchange;
  /** The same without the bad parameter, to tell whether it was ignored. */
  readonly plain: Exchange;
}

export default defineCheck({
  id: 'status.bad-value',
  title: 'a bad value is refused',
  proves:
    'Each kind of bad value that the specification lists for the parameter is sent once, with and without the parameter, and the status and the list are compared.',
  cannotSee: 'Bad values of kinds that the specification does not list.',
  subjects: (api): readonly BadValueSubject[] =>
    api.list.parameters.filter(({ place, refusals }) => place === 'query' && refusals.length > 0),
  *ask(scene, subject) {
    const asked: Asked[] = [];
    for (const refusal of subject.refusals) {
      const value = badValue(scene, refusal);
      const exchange = yield* askList(scene, [...refusal.query, [subject.name, value]]);
      const plain = yield* askList(scene, refusal.query);
      asked.push({ refusal, value, exchange, plain });
    }
    return asked;
  },
  judge: (asked, facts, { name }) =>
    worstClaim(
      asked.map(({ refusal, value, exchange, plain }) =>
        judgeBadValue(
          { refusal, value: `${name}=${value}`, exchange, success: successOf(exchange, plain, facts) },
          facts,
        ),
      ),
      inconclusive('Nothing was asked.'),
    ),
});

function badValue(scene: Scene, { value }: Refusal): string {
  return value === '{unknown-id}' ? drawUuid(scene.seed, 'unknown id') : value;
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
