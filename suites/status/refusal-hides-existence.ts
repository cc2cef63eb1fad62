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

/** Rounds in which two ids are asked for whose refusals differ: copies of a target may have texts of their own. */
const rounds = 5;

/** Why an entry is asked for without a valid token. */
const purpose = { to: 'see whether a refusal discloses that an entry exists', allows: [401, 403, 404] };

export default defineCheck({
  id: 'status.refusal-hides-existence',
  title: 'without a token, existing and unknown ids are refused in the same way',
  proves:
    'A few entries of different kinds and an unknown id are requested without a token and with a wrong one, and four more times in changing order if the responses differ. Status and body must be the same except for ids, times, and values that differ between identical requests. A refusal that both get at some time discloses nothing.',
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
        const asked = [yield* askRound(existing, random, 0)];
        while (asked.length < rounds && areApart(asked, { id, unknown }))
          asked.push(yield* askRound(existing, random, asked.length));
        pairs.push({ id, unknown, rounds: asked });
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

/** Rounds of answers; there is no further one after one of them showed no difference. */
interface Pair extends Ids {
  readonly rounds: readonly Round[];
}

/** Asks for both, the other way round every second time. */
function* askRound(existing: PlannedRequest, random: PlannedRequest, repetition: number): Asking<Round> {
  const asked = { existing: { ...existing, repetition }, random: { ...random, repetition } };
  if (repetition % 2 === 0)
    return {
      existing: yield* ask(asked.existing, purpose),
      random: yield* ask(asked.random, purpose),
    };
  const last = yield* ask(asked.random, purpose);
  return { existing: yield* ask(asked.existing, purpose), random: last };
}

/** Whether no refusal of an entry that exists was ever one of an id that nothing has. */
function areApart(asked: readonly Round[], { id, unknown }: Ids): boolean {
  const ofUnknown = new Set(asked.map(({ random }) => looks(random, unknown)));
  return asked.every(({ existing }) => !ofUnknown.has(looks(existing, id)));
}

function judgePair(pair: Pair, facts: Facts): Claim {
  const { id, rounds: asked } = pair;
  const [first] = asked;
  if (first === undefined) return inconclusive(whyNotAsked(facts));
  const { existing, random } = first;
  const evidence = [existing.key, random.key];
  for (const exchange of asked.flatMap((round) => [round.existing, round.random])) {
    const undecided = undecidedBy(exchange, { evidence });
    if (undecided !== undefined) return undecided;
  }
  const sameStatus = statusOf(existing) === statusOf(random);
  // A body that differs from one time to the next, such as by a reference, shows nothing by differing.
  const changing = new Set(asked.map((round) => looks(round.existing, id))).size > 1;
  if (!areApart(asked, pair) || (changing && sameStatus))
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
