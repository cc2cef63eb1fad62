import type { ItemOperation, ListOperation } from '../../engine/api/model.ts';
import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import type { Query } from '../../engine/base/exchange.ts';
import {
  describeAnswer,
  describeRequest,
  type Exchange,
  isSuccess,
  statusOf,
} from '../../engine/base/exchange.ts';
import { all, several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf, asksInTheUsualWay, isAllowedByPurpose, isTemporary } from '../toolkit/answers.ts';
import { askedQuery } from '../toolkit/asked-query.ts';
import { isInOrder, pairText } from '../toolkit/orderly-requests.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';

interface WholeSubject extends Subject {
  readonly list: ListOperation;
  readonly item: ItemOperation | undefined;
}

export default defineCheck({
  id: 'status.request-in-order-is-served',
  title: 'a valid request is served',
  proves:
    'Every list request of the run with only documented parameters and valid values (values that the list shows, times, whole numbers, moderate limits, entries of the list as markers) and every request for an entry of the list must succeed. A separate claim says whether any entry is served. A refused request counts against the parameter whose value no other request had served, otherwise against all its parameters together.',
  cannotSee: 'Requests that the run had no reason to send.',
  subjects: ({ list, item }): readonly WholeSubject[] => [{ name: '', list, item }],
  aspects: aspectsOf,
  judge(_, facts, subject) {
    const { list, item } = subject;
    const round = new Set(exchangesOfRound(facts));
    const usual = (exchange: Exchange): boolean =>
      round.has(exchange) &&
      asksInTheUsualWay(exchange) &&
      !isTemporary(exchange) &&
      !isAllowedByPurpose(exchange, statusOf(exchange) ?? 0);
    const ofList = answersOf(list, facts);
    const taken = new Set(
      ofList.filter(isSuccess).flatMap((exchange) => askedQuery(exchange, list).map(pairText)),
    );
    const asked = ofList
      .filter(usual)
      .map((exchange): Asked => ({ exchange, query: askedQuery(exchange, list) }))
      .filter(({ query }) => isInOrder(query, facts, taken));
    const items = (item === undefined ? [] : answersOf(item, facts)).filter(
      (exchange) => usual(exchange) && isThere(lastSegment(exchange.request.url), facts),
    );
    const blamed = parametersBlamed(asked, taken);
    const concerned = new Map<string, readonly Exchange[]>(
      aspectsOf(subject).map((aspect) => [
        aspectText(aspect),
        aspect.operation === item?.id ? items : exchangesAbout(aspect, asked, blamed),
      ]),
    );
    const nothing = asked.length === 0 && items.length === 0;
    return aspectsOf(subject).map((aspect) =>
      nothing
        ? inconclusive(
            `No request was sent that is known to be valid; the check needs one ${facts.api.noun.one}.`,
            { aspect },
          )
        : judgeServed(concerned.get(aspectText(aspect)) ?? [], aspect),
    );
  },
});

/** A request for the list that is in order. */
interface Asked {
  readonly exchange: Exchange;
  readonly query: Query;
}

const plain = 'served-without-parameters';
const together = 'served-together';
const atAll = 'served-at-all';

function aspectsOf({ list, item }: WholeSubject): readonly Aspect[] {
  const parameters = list.parameters.filter(({ place }) => place === 'query');
  return [
    { operation: list.id, relation: plain },
    ...parameters.map(({ name }) => ({ operation: list.id, parameter: name, relation: 'served' })),
    { operation: list.id, relation: together },
    ...(item === undefined ? [] : ['served', atAll].map((relation) => ({ operation: item.id, relation }))),
  ];
}

function judgeServed(asked: readonly Exchange[], aspect: Aspect): Claim {
  const refused = asked.filter((exchange) => !isSuccess(exchange));
  const [first] = refused;
  const served = asked.length - refused.length;
  if (aspect.relation === atAll && served > 0)
    return passed(`${several(served, 'valid request')} succeeded.`, { aspect });
  const words = aspect.parameter === undefined ? '' : ` with ${aspect.parameter}`;
  if (first !== undefined) {
    return failed(`Of ${several(asked.length, 'valid request')}${words}, ${refused.length} failed.`, {
      aspect,
      expected: 'a success',
      actual: `${describeRequest(first)} returned ${describeAnswer(first)}`,
      evidence: refused.map(({ key }) => key),
    });
  }
  return asked.length === 0
    ? notApplicable('No request of this kind in the run is known to be valid.', { aspect })
    : passed(`${all(asked.length, 'valid request')}${words} succeeded.`, { aspect });
}

/**
 * The parameters that each refused request counts against: those whose value was refused alone, else those whose value no other
 * request had served, and which were the only such ones of some refused request; none where it takes several to explain it.
 */
function parametersBlamed(
  asked: readonly Asked[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Exchange, readonly string[]> {
  const refused = asked.filter(({ exchange }) => !isSuccess(exchange));
  const neverTaken = (query: Query): Query => query.filter((pair) => !taken.has(pairText(pair)));
  const textsOf = (queries: readonly Query[]): ReadonlySet<string> =>
    new Set(queries.flatMap((query) => query.map(pairText)));
  const alone = textsOf(refused.flatMap(({ query }) => (query.length === 1 ? [neverTaken(query)] : [])));
  const beyondDoubt = textsOf(
    refused.map(({ query }) => neverTaken(query)).filter((never) => never.length === 1),
  );
  return new Map(
    refused.map(({ exchange, query }) => {
      const never = neverTaken(query);
      const [blamed = []] = [alone, beyondDoubt]
        .map((known) => never.filter((pair) => known.has(pairText(pair))))
        .filter((found) => found.length > 0);
      return [exchange, blamed.map(([name]) => name)];
    }),
  );
}

/** The exchanges that speak about an aspect of the list: a refused one about what it counts against alone. */
function exchangesAbout(
  { parameter, relation }: Aspect,
  asked: readonly Asked[],
  blamed: ReadonlyMap<Exchange, readonly string[]>,
): readonly Exchange[] {
  return asked.flatMap(({ exchange, query }) => {
    const against = blamed.get(exchange);
    if (query.length === 0) return relation === plain ? [exchange] : [];
    if (relation === plain) return [];
    if (parameter === undefined)
      return query.length > 1 && (against === undefined || against.length === 0) ? [exchange] : [];
    const about = against ?? query.map(([name]) => name);
    return about.includes(parameter) ? [exchange] : [];
  });
}

/** Whether an entry is in the list all the time, and does not say that it is deleted. */
function isThere(id: string, facts: Facts): boolean {
  const item = facts.isStable(id) ? facts.before.byId.get(id) : undefined;
  return item !== undefined && !meetsAny(item, facts.list.collection.lifecycle.deleted);
}

function lastSegment(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  const segment = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
