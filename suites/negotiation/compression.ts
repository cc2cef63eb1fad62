import type { Collection, Filter } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import type { Asking } from '../../engine/base/asking.ts';
import {
  describeAnswer,
  type Exchange,
  headerOf,
  isSuccess,
  type Query,
} from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  notApplicable,
  passed,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { matches } from '../../engine/operators/index.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { type Page, readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { onEach, seenWherever } from '../toolkit/claims.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { isLong } from '../toolkit/paging.ts';
import { smallQuery } from '../toolkit/queries.ts';

const served = { relation: 'served' };
const same = { relation: 'same-list' };

export default defineCheck({
  id: 'negotiation.compression',
  title: 'a client that accepts gzip gets the same list, compressed or not',
  proves:
    'The list and a filtered list are requested with Accept-Encoding: gzip. After decompression, the response must be a page, with the same entries as the uncompressed one, for the entries that stayed the same.',
  cannotSee: 'Other encodings.',
  subjects: ({ list }) => [{ name: '', aspect: { operation: list.id, header: 'accept-encoding' } }],
  aspects: () => [served, same],
  *ask(scene) {
    // Only of a whole list is it known what it must hold.
    const query = isLong(scene) ? smallQuery(scene) : scene.fewPages;
    const whole = yield* askTwice(scene, query);
    const [filtered] = isLong(scene) ? [] : filteredQueries(scene);
    return { whole, narrowed: filtered && { filtered, ...(yield* askTwice(scene, filtered.query)) } };
  },
  judge({ whole, narrowed }, facts) {
    const claims = judgeAnswers(whole, facts, judgeLists);
    const further =
      narrowed === undefined
        ? []
        : judgeAnswers(narrowed, facts, (plain, packed, known, grounds) =>
            judgeFiltered(plain, packed, narrowed.filtered, known, grounds),
          );
    // What the filtered list leaves undecided, the whole one may have decided.
    const findings = further.filter(({ outcome }) => outcome === 'failed');
    const all = [...claims, ...findings];
    return seenWherever(worstOfEach([served, same], all, inconclusive('Nothing was compared.')), all);
  },
});

/** A list as it comes to who takes no gzip, and to who does. */
interface AskedTwice {
  readonly plain: Exchange;
  readonly packed: Exchange;
}

/** A list that a filter narrows to some of the entries. */
interface FilteredQuery {
  readonly query: Query;
  readonly filter: Filter;
  readonly value: string;
}

/** Asks for a list, and for the same packed; once more where that differs, since what comes and goes has nothing to do with packing. */
function* askTwice(scene: Scene, query: Query): Asking<AskedTwice> {
  const plain = yield* askList(scene, query);
  const first = yield* askPacked(scene, query, 0);
  const [wanted, came] = [plain, first].map((exchange) => idsShown(exchange, scene.list.collection));
  return { plain, packed: wanted === came ? first : yield* askPacked(scene, query, 1) };
}

function askPacked(scene: Scene, query: Query, repetition: number): Asking<Exchange> {
  return askList(scene, query, {
    headers: [
      ['accept', jsonTypeOf(scene.list)],
      ['accept-encoding', 'gzip'],
    ],
    repetition,
    purpose: { to: 'see that a client that accepts gzip gets the list', allows: [] },
  });
}

/** The ids of a page, whatever their order, as one text; undefined for what is no page. */
function idsShown(exchange: Exchange, collection: Collection): string | undefined {
  const items = readPage(exchange, collection)?.items;
  return items && JSON.stringify(items.map(({ id }) => id).sort());
}

function filteredQueries(scene: Scene): readonly FilteredQuery[] {
  return filterSubjects(scene.api, ({ support }) => support === 'required').flatMap(({ name, filter }) =>
    discriminatingValues(filter, scene.before.items)
      .slice(0, 1)
      .map(({ value }) => ({ query: [[name, value], ...scene.fewPages], filter, value })),
  );
}

type JudgeLists = (plain: Exchange, packed: Exchange, facts: Facts, grounds: Grounds) => Claim;

function judgeAnswers({ plain, packed }: AskedTwice, facts: Facts, judgeSame: JudgeLists): readonly Claim[] {
  const grounds = {
    evidence: [packed.key, plain.key],
    expected: 'the list, compressed or not',
    actual: describeAnswer(packed),
  };
  // What nobody gets, packed or not, has nothing to do with packing.
  if (!isSuccess(packed) && !isSuccess(plain))
    return onEach(inconclusive('The plain list is not returned either.', grounds), [served, same]);
  const reason = notServed(packed, facts);
  if (reason !== undefined)
    return [
      failed(reason, { ...grounds, aspect: served }),
      notApplicable('A client that accepts gzip does not get the list.', { ...grounds, aspect: same }),
    ];
  const undecided = undecidedBy(packed, grounds);
  if (undecided !== undefined) return onEach(undecided, [served, same]);
  const encoding = headerOf(packed, 'content-encoding');
  const how = encoding === undefined ? 'uncompressed' : `compressed as ${encoding}`;
  return [
    passed(`A client that accepts gzip gets the list, ${how}.`, { ...grounds, aspect: served }),
    judgeSame(plain, packed, facts, { ...grounds, aspect: same }),
  ];
}

/** Of the entries that certainly match, the packed list has all where the plain one has, and of others none where that has none. */
function judgeFiltered(
  plain: Exchange,
  packed: Exchange,
  { filter, value }: FilteredQuery,
  facts: Facts,
  grounds: Grounds,
): Claim {
  const shown = [plain, packed].map(
    (exchange) => new Set(readPage(exchange, facts.list.collection)?.items.map(({ id }) => id)),
  );
  const ids = (wanted: 'yes' | 'no'): readonly string[] =>
    facts.stable.filter((item) => matches(filter, value, item) === wanted).map(({ id }) => id);
  const isRight = (came: ReadonlySet<string>): boolean =>
    ids('yes').every((id) => came.has(id)) && ids('no').every((id) => !came.has(id));
  const [isPlainRight, isPackedRight] = shown.map(isRight);
  if (isPlainRight !== true) return inconclusive('The filtered list cannot be compared.', grounds);
  return isPackedRight === true
    ? passed('A client that accepts gzip gets the same filtered list.', grounds)
    : failed('A client that accepts gzip gets a different filtered list.', grounds);
}

/** Why an answer is not the list once it is unpacked; undefined where it is, or where nothing is decided. */
function notServed(packed: Exchange, facts: Facts): string | undefined {
  if (packed.outcome.kind === 'silence' && packed.outcome.code === 'undecodable-body')
    return 'The response says that it is compressed but cannot be decompressed.';
  if (undecidedBy(packed) !== undefined) return undefined;
  if (!isSuccess(packed)) return 'A client that accepts gzip does not get the list.';
  return readPage(packed, facts.list.collection) === undefined
    ? 'A client that accepts gzip gets a body that is not the list.'
    : undefined;
}

function judgeLists(plain: Exchange, packed: Exchange, facts: Facts, grounds: Grounds): Claim {
  const [one, other] = [plain, packed].map((exchange) => readPage(exchange, facts.list.collection));
  if (one === undefined || other === undefined)
    return inconclusive('The plain list is not a page, so it cannot be compared.', grounds);
  const stable = ({ items }: Page) => items.map(({ id }) => id).filter(facts.isStable);
  // How one answer is ordered is for other checks; a page may hold other entries where the list is longer.
  const complete = facts.before.complete && one.length === facts.before.items.length;
  if (!complete)
    return notApplicable(
      'The response is a part of the list, which may contain different entries each time.',
      grounds,
    );
  return stable(one).sort().join() === stable(other).sort().join()
    ? passed('A client that accepts gzip gets the same list.', grounds)
    : failed('A client that accepts gzip gets a different list.', grounds);
}
