import type { Api, Operation } from '../../engine/api/model.ts';
import { formatsOffered } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import {
  type Credential,
  describeAnswer,
  type Exchange,
  isSuccess,
  type Query,
  statusOf,
} from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { undecidedBy } from './answers.ts';
import { onEach, seenWherever } from './claims.ts';
import { filtersThatFind } from './entry-lists.ts';
import { itemRequest, ownLink } from './item-sample.ts';

/** A kind of credential with which nothing may be read. */
export interface CredentialSubject extends Subject {
  readonly credential: Credential;
  /** To complete "A request … is refused". */
  readonly who: string;
  /** The status of the refusal. */
  readonly status: number;
  /** Further statuses that are right for one entry, whose existence may be hidden. */
  readonly forItems: readonly number[];
  /** Further statuses that pass at level standard, with a warning. */
  readonly tolerated: readonly number[];
  /** What is asked for: the operations of the API, and the own links of entries where no operation reads one. */
  readonly places: readonly Place[];
}

/** Something that is asked for with the credential. */
interface Place {
  readonly aspect: Aspect;
  readonly kind: 'list' | 'item' | 'own-link';
}

/** What was asked for with some credential, and what came. */
interface Asked {
  readonly place: Place;
  /** To complete "… gets …". */
  readonly what: string;
  readonly exchange: Exchange;
}

/** What needs a token. */
function securedPlaces(api: Api): readonly Place[] {
  const list: readonly Place[] = isSecured(api.list)
    ? [{ kind: 'list', aspect: { operation: api.list.id } }]
    : [];
  if (api.item !== undefined)
    return isSecured(api.item) ? [...list, { kind: 'item', aspect: { operation: api.item.id } }] : list;
  const link = ownLink(api);
  return link === undefined || !isSecured(api.list)
    ? list
    : [...list, { kind: 'own-link', aspect: { member: link.name } }];
}

/** Whether an operation needs a token. */
export function isSecured({ security }: Operation): boolean {
  return security.length > 0;
}

/** The subject of one kind of credential, with all that needs a token; none where everything is open to everybody. */
export function credentialSubjects(
  api: Api,
  kind: Omit<CredentialSubject, 'places'>,
): readonly CredentialSubject[] {
  const places = securedPlaces(api);
  return places.length === 0 ? [] : [{ ...kind, places }];
}

/** What is claimed of each place: that nothing was given, and by which status. */
export function credentialAspects({ places, status }: CredentialSubject): readonly Aspect[] {
  return places.flatMap(({ aspect }) => [
    { ...aspect, relation: 'refused' },
    { ...aspect, status },
  ]);
}

/**
 * Asks with one kind of credential for the list, with a query and in each format, and for some entries by themselves.
 *
 * @param items the entries.
 */
export function* askWith(
  scene: Scene,
  subject: CredentialSubject,
  items: readonly Item[],
): Asking<readonly Asked[]> {
  const { credential, who, places, status, forItems, tolerated } = subject;
  const purpose = { to: `see that a request ${who} is refused`, allows: [status, ...forItems, ...tolerated] };
  const asked: Asked[] = [];
  for (const place of places) {
    if (place.kind !== 'list') {
      for (const { id } of items) {
        const request = itemRequest(scene, id, { credential });
        if (request !== undefined)
          asked.push({ place, what: `one ${scene.api.noun.one}`, exchange: yield* ask(request, purpose) });
      }
      continue;
    }
    asked.push({ place, what: 'the list', exchange: yield* askList(scene, [], { credential, purpose }) });
    const query = harmlessQuery(scene);
    if (query.length > 0) {
      const exchange = yield* askList(scene, query, { credential, purpose });
      asked.push({ place, what: 'the list with a query', exchange });
    }
    for (const { mediaType: type } of formatsOffered(scene.list).slice(1)) {
      const exchange = yield* askList(scene, [], { credential, headers: [['accept', type]], purpose });
      asked.push({ place, what: `the list in ${type}`, exchange });
    }
  }
  return asked;
}

/** A query that the list operation serves: a small page after an entry, and every filter that this entry fits. */
function harmlessQuery(scene: Scene): Query {
  const paging = pagingOf(scene.list);
  const small = paging?.size === undefined ? [] : paging.sized(paging.fits(1));
  return [
    ...small,
    ...scene.before.items
      .slice(0, 1)
      .flatMap(
        (item): Query => [
          ...(paging?.marker?.following(item) ?? []),
          ...filtersThatFind(scene, item).map(({ name, value }) => [name, value] as const),
        ],
      ),
  ];
}

/** The claims about requests with one kind of credential that must all be refused. */
export function judgeRefusals(
  asked: readonly Asked[] | undefined,
  subject: CredentialSubject,
  facts: Facts,
  whenNotAsked: string,
): readonly Claim[] {
  const aspects = credentialAspects(subject);
  if (asked === undefined) return onEach(notApplicable(whenNotAsked), aspects);
  const claims = asked.flatMap((one) => judgeAnswer(one, subject, facts));
  const none = inconclusive(`The list has no ${facts.api.noun.one} to request; the check needs one.`);
  return seenWherever(worstOfEach(aspects, claims, none), claims);
}

function judgeAnswer(asked: Asked, subject: CredentialSubject, facts: Facts): readonly Claim[] {
  const { exchange, place, what } = asked;
  const { who, status: wanted } = subject;
  const whole = what === 'the list' ? '' : ` for ${what}`;
  const grounds = {
    evidence: [exchange.key],
    expected: `status ${wanted}`,
    actual: describeAnswer(exchange),
  };
  const refused = { ...place.aspect, relation: 'refused' };
  const byStatus = { ...place.aspect, status: wanted };
  const undecided = undecidedBy(exchange, grounds);
  if (undecided !== undefined) return onEach(undecided, [refused, byStatus]);
  if (isSuccess(exchange)) {
    const message = `A request${whole} ${who} gets ${what}, so it is public.`;
    // Documents that know an address by a link only say nothing of who may follow it.
    const claim =
      place.kind === 'own-link' ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
    return onEach(claim, [refused, byStatus]);
  }
  return [
    passed(`A request${whole} ${who} does not get ${what}.`, { ...grounds, aspect: refused }),
    { ...judgeStatus(asked, subject, facts, whole, grounds), aspect: byStatus },
  ];
}

/** The claim about the status of a refusal. */
function judgeStatus(
  { exchange, place }: Asked,
  { who, status: wanted, forItems, tolerated }: CredentialSubject,
  facts: Facts,
  whole: string,
  grounds: Grounds,
): Claim {
  const status = statusOf(exchange) ?? 0;
  if (status === wanted || (place.kind !== 'list' && forItems.includes(status)))
    return passed(`A request${whole} ${who} is refused with ${status}.`, grounds);
  if (place.kind === 'own-link' && status < 500)
    return notApplicable(`The address of the self link is refused with ${status}.`, grounds);
  const message = `A request${whole} ${who} gets ${status} instead of ${wanted}, so a client cannot tell what to correct.`;
  return tolerated.includes(status) ? shouldFail(facts.level, message, grounds) : failed(message, grounds);
}
