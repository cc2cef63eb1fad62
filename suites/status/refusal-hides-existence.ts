import { ask } from '../../engine/base/asking.ts';
import { drawUuid } from '../../engine/base/draw.ts';
import { describeAnswer, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import { inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { itemRequest } from '../toolkit/item-request.ts';
import { canReadItems } from '../toolkit/item-sample.ts';

export default defineCheck({
  id: 'status.refusal-hides-existence',
  title: 'without a token an id that exists and one that does not are refused alike',
  proves:
    'One entry that exists, twice, and one that does not are asked for without a token and with a wrong one; status and body must be the same but for ids, times and what differs from one time to the next.',
  cannotSee: 'Differences in headers and in how long the answer takes.',
  subjects: (api) => (api.security.length === 0 || !canReadItems(api) ? [] : [{ name: '' }]),
  *ask(scene) {
    const [item] = scene.before.items;
    if (!scene.credentials.own || item === undefined) return undefined;
    const unknown = drawUuid(scene.seed, 'unknown id');
    const pairs: { existing: Exchange; again: Exchange; random: Exchange }[] = [];
    for (const credential of ['none', 'wrong'] as const) {
      const existing = itemRequest(scene, item.id, { credential });
      const random = itemRequest(scene, unknown, { credential });
      if (existing !== undefined && random !== undefined)
        pairs.push({
          existing: yield* ask(existing),
          again: yield* ask({ ...existing, repetition: 1 }),
          random: yield* ask(random),
        });
    }
    return { id: item.id, unknown, pairs };
  },
  judge(asked, facts) {
    if (asked === undefined || asked.pairs.length === 0)
      return facts.credentials.own
        ? inconclusive(`The list has no ${facts.api.noun.one} to ask for; one would decide it.`)
        : notApplicable('No token was given, so the target is taken as open to everybody.');
    for (const { existing, again, random } of asked.pairs) {
      const evidence = [existing.key, random.key];
      const silent = [existing, again, random].find(
        (exchange) => statusOf(exchange) === undefined || isTemporary(exchange),
      );
      if (silent !== undefined)
        return inconclusive(`No answer that tells: ${describeAnswer(silent)}.`, { evidence });
      const [one, other] = [looks(existing, asked.id), looks(random, asked.unknown)];
      // A body that differs from one time to the next, such as by a reference, tells nothing by differing.
      const restless = one !== looks(again, asked.id);
      if (one === other || (restless && statusOf(existing) === statusOf(random))) continue;
      return shouldFail(
        facts.level,
        `Without a valid token an id that exists and one that does not get different refusals, so anybody can find out which ${facts.api.noun.many} there are.`,
        {
          expected: 'the same status and body',
          actual: `${describeAnswer(existing)} for an id that exists, ${describeAnswer(random)} for one that does not${statusOf(existing) === statusOf(random) ? ', with another body' : ''}`,
          evidence,
        },
      );
    }
    return passed('An id that exists and one that does not are refused alike.');
  },
});

/** Status and body without what differs from answer to answer: ids, times, and numbers of requests. */
function looks(exchange: Exchange, id: string): string {
  const body = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
  const plain = body
    .replaceAll(id, '{id}')
    .replaceAll(encodeURIComponent(id), '{id}')
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/gi, '{id}')
    .replace(/\d+/g, '0');
  return `${statusOf(exchange)}\n${plain}`;
}
