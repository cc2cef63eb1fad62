import { ask } from '../../engine/base/asking.ts';
import { drawUuid } from '../../engine/base/draw.ts';
import { describeAnswer, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { isSecured } from '../toolkit/credentials.ts';
import { canReadItems, itemRequest } from '../toolkit/item-sample.ts';

/** Why an entry is asked for without a valid token. */
const purpose = { to: 'see whether a refusal discloses that an entry exists', allows: [401, 403, 404] };

export default defineCheck({
  id: 'status.refusal-hides-existence',
  title: 'without a token an id that exists and one that does not are refused alike',
  proves:
    'One entry that exists, twice, and one that does not are asked for without a token and with a wrong one; status and body must be the same except for ids, times and what differs from one time to the next.',
  cannotSee: 'Differences in headers and in how long the answer takes.',
  subjects: (api) =>
    !isSecured(api.list) || !isSecured(api.item ?? api.list) || !canReadItems(api)
      ? []
      : [
          {
            name: '',
            aspect: {
              ...(api.item === undefined ? {} : { operation: api.item.id }),
              relation: 'refused-alike',
            },
          },
        ],
  *ask(scene) {
    const [item] = scene.before.items;
    if (!scene.credentials.own || item === undefined) return undefined;
    const unknown = drawUuid(scene.seed, 'unknown id');
    const pairs: Pair[] = [];
    for (const credential of ['none', 'wrong'] as const) {
      const existing = itemRequest(scene, item.id, { credential });
      const random = itemRequest(scene, unknown, { credential });
      if (existing !== undefined && random !== undefined)
        pairs.push({
          existing: yield* ask(existing, purpose),
          existingRepeated: yield* ask({ ...existing, repetition: 1 }, purpose),
          random: yield* ask(random, purpose),
        });
    }
    return { id: item.id, unknown, pairs };
  },
  judge(asked, facts) {
    const none = facts.credentials.own
      ? inconclusive(`The list has no ${facts.api.noun.one} to ask for; one would decide it.`)
      : notApplicable('No token was given, so the target is taken as open to everybody.');
    const claims = asked === undefined ? [] : asked.pairs.map((pair) => judgePair(pair, asked, facts));
    return [worstClaim(claims, none)];
  },
});

/** The answers for an entry that exists, asked for twice, and for one that does not. */
interface Pair {
  readonly existing: Exchange;
  readonly existingRepeated: Exchange;
  readonly random: Exchange;
}

function judgePair(
  { existing, existingRepeated, random }: Pair,
  { id, unknown }: { readonly id: string; readonly unknown: string },
  facts: Facts,
): Claim {
  const evidence = [existing.key, random.key];
  for (const exchange of [existing, existingRepeated, random]) {
    const undecided = undecidedBy(exchange, { evidence });
    if (undecided !== undefined) return undecided;
  }
  const [one, other] = [looks(existing, id), looks(random, unknown)];
  const sameStatus = statusOf(existing) === statusOf(random);
  // A body that differs from one time to the next, such as by a reference, shows nothing by differing.
  const changing = one !== looks(existingRepeated, id);
  if (one === other || (changing && sameStatus))
    return passed('An id that exists and one that does not are refused alike.', { evidence });
  return shouldFail(
    facts.level,
    `Without a valid token an id that exists and one that does not get different refusals, so anybody can find out which ${facts.api.noun.many} there are.`,
    {
      expected: 'the same status and body',
      actual: `${describeAnswer(existing)} for an id that exists, ${describeAnswer(random)} for one that does not${sameStatus ? ', with another body' : ''}`,
      evidence,
    },
  );
}

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
