import { type Query, statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { boundText, sortedPlaces } from '../../engine/operators/range.ts';
import { isAdmitted, written } from '../../engine/operators/wording.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';
import { keepsQuery, linkQueryOf } from '../toolkit/link-queries.ts';
import { pagingSubjects } from '../toolkit/paging.ts';
import { nameQuery } from '../toolkit/phrases.ts';
import { claimOnService, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'pagination.next-keeps-repeated-parameters',
  title: 'the next link keeps a repeated parameter',
  proves:
    'A filter is sent twice, with two values that each match several entries. The next link of the first page must contain both; otherwise the next page may belong to a different list.',
  cannotSee: 'What a repeated filter means: the documents do not say, and a refusal with 400 is accepted.',
  subjects: (api) =>
    filterSubjects(api).length === 0
      ? []
      : pagingSubjects(api, ({ givesAddress, linksCarryQuery }) => givesAddress('next') && linksCarryQuery),
  aspects: () => [keepsQuery, service],
  *ask(scene, { paging }) {
    const repeated = repeatedFilter(scene);
    if (repeated === undefined) return undefined;
    const query: Query = [...repeated, ...paging.sized(paging.fits(1))];
    const purpose = { to: 'see whether the next link keeps a repeated filter', allows: [400] };
    const exchange = yield* askList(scene, query, { purpose });
    const page = readPage(exchange, scene.list.collection);
    const link = page === undefined ? undefined : paging.linkOn(page, 'next');
    const to = link === undefined ? undefined : yield* follow(link, exchange, { purpose });
    return { query, exchange, to };
  },
  judge(asked, facts, { paging }) {
    const lacking = inconclusive(
      `No repeated filter matches two ${facts.api.noun.many}; the check needs more ${facts.api.noun.many}.`,
      { aspect: keepsQuery },
    );
    if (asked === undefined) return [lacking];
    const { query, exchange, to } = asked;
    const list = `the list with ${nameQuery(query)}`;
    const page = readPage(exchange, facts.list.collection);
    const grounds = { aspect: keepsQuery, evidence: [exchange.key] };
    if (page === undefined && statusOf(exchange) === 400)
      return [notApplicable('The target refuses a repeated filter, which the documents allow.', grounds)];
    const served = claimOnService(exchange, list, facts);
    if (page === undefined) return [served, { ...claimOnUnjudged([served], lacking), aspect: keepsQuery }];
    const link = paging.linkOn(page, 'next');
    if (link === undefined) return [served, lacking];
    const lost = linkQueryOf(written(facts.list, query), link, paging, facts.list).lost.filter(
      ([name]) => name !== paging.size,
    );
    if (lost.length === 0) return [served, passed(`The next link kept ${nameQuery(query)}.`, grounds)];
    const finding = {
      ...grounds,
      expected: nameQuery(query),
      actual: `${link} does not contain ${nameQuery(lost)}`,
      seenIn: [(to ?? exchange).key],
    };
    const distinct = new Set(query.map((pair) => pair.join('='))).size === query.length;
    const message = 'The next link keeps only one of two values of one parameter';
    return [
      served,
      distinct
        ? failed(`${message}, so the next page can belong to a different list.`, finding)
        : shouldFail(facts.level, `${message}.`, finding),
    ];
  },
});

/** A filter twice: by two bounds that both leave several entries, else by one value given two times. */
function repeatedFilter(scene: Scene): Query | undefined {
  const filters = filterSubjects(
    scene.api,
    ({ support, delimiter }) => support === 'required' && delimiter === undefined,
  );
  for (const subject of filters) {
    const bounds = wideBounds(scene, subject);
    const [first, second] = bounds;
    if (first !== undefined && second !== undefined)
      return [
        [subject.name, first],
        [subject.name, second],
      ];
  }
  for (const { name, filter } of filters) {
    const [value] = operatorOf(filter).isEquality
      ? operatorOf(filter).valuesLeavingSeveral(filter, scene.before.items)
      : [];
    if (value !== undefined)
      return [
        [name, value],
        [name, value],
      ];
  }
  return undefined;
}

/** Two bounds that both leave several entries. */
function wideBounds(scene: Scene, { filter }: FilterSubject): readonly string[] {
  const { isBound, range } = operatorOf(filter);
  const values = isBound ? sortedPlaces(filter, scene.before.items) : [];
  if (values.length < 4) return [];
  const widest = range?.inside === 'above' ? values.slice(0, 2) : values.slice(-2);
  return widest.map((value) => boundText(filter, value)).filter((text) => isAdmitted(filter, text));
}
