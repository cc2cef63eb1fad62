import { type Asking, ask } from '../../engine/base/asking.ts';
import { describeAnswer, type Exchange, type PlannedRequest, statusOf } from '../../engine/base/exchange.ts';
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
import { unknownIdOf } from '../toolkit/unknown-id.ts';
import { variedItems } from '../toolkit/varied-items.ts';

/** Entries that are asked for with each kind of credential. */
const mostItems = 5;

/** Why an entry is asked for without a valid token. */
const purpose = { to: 'see whether a refusal discloses that an entry exists', allows: [401, 403, 404] };

export default defineCheck({
  id: 'status.refusal-hides-existence',
  title: 'without a token, existing and unknown ids are refused in the same way',
  proves:
    'A few entries of different kinds and an unknown id are requested without a token and with a wrong one, and again if the responses differ. Status and body must be the same except for ids, times, and values that differ between identical requests.',
  cannotSee: 'Entries of kinds that were not requested; differences in headers and response times.',
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
    if (!scene.credentials.own) return undefined;
    const unknown = unknownIdOf(scene);
    if (unknown === undefined) return undefined;
    const pairs: Pair[] = [];
    for (const credential of ['none', 'wrong'] as const) {
      const random = itemRequest(scene, unknown, { credential });
      for (const { id } of variedItems(scene, mostItems)) {
        const existing = itemRequest(scene, id, { credential });
        if (existing === undefined || random === undefined) continue;
        const first = yield* askRound(existing, random, 0);
        const pair = { id, unknown, first, second: first };
        pairs.push(differs(first, pair) ? { ...pair, second: yield* askRound(existing, random, 1) } : pair);
      }
    }
    return pairs;
  },
  judge(pairs, facts) {
    const none = facts.credentials.own
      ? inconclusive(whyNotAsked(facts))
      : notApplicable('No token was given, so the target is treated as public.');
    return [
      worstClaim(
        (pairs ?? []).map((pair) => judgePair(pair, facts)),
        none,
      ),
    ];
  },
});

function whyNotAsked(facts: Facts): string {
  const { one } = facts.api.noun;
  return facts.before.items.length > 0 && unknownIdOf(facts) === undefined
    ? 'Every id that the specification admits belongs to an entry of the list; the check needs a free id.'
    : `The list has no ${one} to request; the check needs one.`;
}

/** The answers for an entry that exists and for one that does not. */
interface Round {
  readonly existing: Exchange;
  readonly random: Exchange;
}

interface Ids {
  readonly id: string;
  readonly unknown: string;
}

/** Two rounds of answers; where the first shows no difference, it is the second as well. */
interface Pair extends Ids {
  readonly first: Round;
  readonly second: Round;
}

function* askRound(existing: PlannedRequest, random: PlannedRequest, repetition: number): Asking<Round> {
  return {
    existing: yield* ask({ ...existing, repetition }, purpose),
    random: yield* ask({ ...random, repetition }, purpose),
  };
}

function differs({ existing, random }: Round, { id, unknown }: Ids): boolean {
  return looks(existing, id) !== looks(random, unknown);
}

function judgePair(pair: Pair, facts: Facts): Claim {
  const { id, first, second } = pair;
  const { existing, random } = first;
  const evidence = [existing.key, random.key];
  for (const exchange of [existing, random, second.existing, second.random]) {
    const undecided = undecidedBy(exchange, { evidence });
    if (undecided !== undefined) return undecided;
  }
  const sameStatus = statusOf(existing) === statusOf(random);
  // A body that differs from one time to the next, such as by a reference, shows nothing by differing.
  const changing = looks(existing, id) !== looks(second.existing, id);
  if (!differs(first, pair) || !differs(second, pair) || (changing && sameStatus))
    return passed('Existing and unknown ids are refused in the same way.', { evidence });
  return shouldFail(
    facts.level,
    `Without a valid token, existing and unknown ids get different refusals, so an attacker can find out which ${facts.api.noun.many} exist.`,
    {
      expected: 'the same status and body',
      actual: `${describeAnswer(existing)} for an existing id, ${describeAnswer(random)} for an unknown one${sameStatus ? ', with a different body' : ''}`,
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
