import { type Asking, ask } from '../../engine/base/asking.ts';
import type { Query } from '../../engine/base/exchange.ts';
import {
  type Credential,
  describeAnswer,
  type Exchange,
  isSuccess,
  statusOf,
} from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { documentedTypes, isTemporary } from './answers.ts';
import { itemRequest } from './item-request.ts';

/** What was asked for with some credential, and what came. */
export interface Asked {
  /** To complete "… gets …". */
  readonly what: string;
  /** False where the documents know the address by a link only. */
  readonly documented: boolean;
  readonly exchange: Exchange;
}

/** Asks with one kind of credential for the list, with a query and in each format, and for one entry. */
export function* askAs(scene: Scene, credential: Credential): Asking<readonly Asked[]> {
  const asked: Asked[] = [
    { what: 'the list', documented: true, exchange: yield* askList(scene, [], { credential }) },
  ];
  const query = harmlessQuery(scene);
  if (query.length > 0) {
    const exchange = yield* askList(scene, query, { credential });
    asked.push({ what: 'the list with a query', documented: true, exchange });
  }
  for (const type of documentedTypes(scene.list).slice(1)) {
    const exchange = yield* askList(scene, [], { credential, headers: [['accept', type]] });
    asked.push({ what: `the list in ${type}`, documented: true, exchange });
  }
  const [item] = scene.before.items;
  const single = item === undefined ? undefined : itemRequest(scene, item.id, { credential });
  if (single !== undefined) {
    const documented = scene.api.item !== undefined;
    asked.push({ what: `one ${scene.api.noun.one}`, documented, exchange: yield* ask(single) });
  }
  return asked;
}

/** A query that any list operation with parameters serves. */
function harmlessQuery({ list }: Scene): Query {
  const paging = pagingOf(list.collection);
  if (paging?.size !== undefined) return paging.sized(1);
  const filter = list.parameters.find(({ filter: each }) => each !== undefined && kindOf(each).isFreeText);
  return filter === undefined ? [] : [[filter.name, 'conformance']];
}

/** The verdict on requests with one kind of credential that must all be refused. */
export function judgeRefusals(
  asked: readonly Asked[] | undefined,
  wanted: Wanted,
  who: string,
  facts: Facts,
): Claim {
  if (asked === undefined) {
    return notApplicable('No token was given, so the target is taken as open to everybody.', {});
  }
  return worstClaim(
    asked.map((one) => judgeRefusal(one, wanted, who, facts)),
    inconclusive('Nothing was asked.'),
  );
}

/** Statuses that a refusal may have. */
export interface Wanted {
  readonly status: number;
  /** Will do for one entry, whose existence may be hidden. */
  readonly forItems?: readonly number[];
  /** Will do at level standard, with a warning. */
  readonly tolerated?: readonly number[];
}

function judgeRefusal(asked: Asked, wanted: Wanted, who: string, facts: Facts): Claim {
  const { exchange, what, documented } = asked;
  const status = statusOf(exchange);
  const whole = what === 'the list' ? '' : ` for ${what}`;
  const grounds = {
    evidence: [exchange.key],
    expected: `status ${wanted.status}`,
    actual: describeAnswer(exchange),
  };
  if (status === undefined || isTemporary(exchange))
    return inconclusive(`No answer that tells: ${describeAnswer(exchange)}.`, grounds);
  if (status === wanted.status || (what.startsWith('one ') && wanted.forItems?.includes(status)))
    return passed(`A request${whole} ${who} is refused with ${status}.`, grounds);
  if (isSuccess(exchange)) {
    const message = `A request${whole} ${who} gets ${what}, so anybody can read it.`;
    return documented ? failed(message, grounds) : shouldFail(facts.level, message, grounds);
  }
  const message = `A request${whole} ${who} gets ${status} instead of ${wanted.status}, so a client cannot tell what to mend.`;
  if (!documented && status < 500)
    return notApplicable(`What stands at the own link refuses with ${status}.`, grounds);
  return wanted.tolerated?.includes(status)
    ? shouldFail(facts.level, message, grounds)
    : failed(message, grounds);
}
