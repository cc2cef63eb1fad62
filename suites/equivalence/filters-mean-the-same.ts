import type { Api, Filter } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { type Claim, inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { instantText, parseInstant } from '../../engine/kinds/instant.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { specialValues } from '../../engine/operators/characters.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { evenSample } from '../../engine/operators/sample.ts';
import { discriminatingValues } from '../../engine/operators/weighing.ts';
import { isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { type AskedTwice, askInBoth, valuesOfEach } from '../toolkit/asked-in-both.ts';
import { onEach, withoutUndecided } from '../toolkit/claims.ts';
import { claimsOnUncompared, isClaim, readTriple, served } from '../toolkit/equivalence.ts';
import { filterSubjects } from '../toolkit/filters.ts';
import { claimOnNoOffer, type FormatSubject, xmlSubjects } from '../toolkit/formats.ts';
import { probePages } from '../toolkit/paging.ts';
import { nameQuery } from '../toolkit/phrases.ts';
import { absentValue } from '../toolkit/queries.ts';
import { pairQuery, pairsFor, twoFilters } from '../toolkit/relations.ts';
import { claimsOnIds, entriesInBoth, orderInBoth } from '../toolkit/same-ids.ts';
import { claimOnUnjudged } from '../toolkit/walk-claims.ts';

/** An hour and three quarters, by which clocks east of UTC are ahead. */
const eastward = 6_300_000_000_000n;

/** Words of one filter that are asked for at most. */
const mostWords = 6;

interface FilteredSubject extends FormatSubject {
  /** The parameter; none where two filters are asked for together. */
  readonly filter: Filter | undefined;
}

export default defineCheck({
  id: 'equivalence.filters-mean-the-same',
  title: 'a filter selects the same entries in both formats',
  proves:
    'The list is requested in JSON, in XML, and in JSON again, by values that some entries have and others do not, among them every documented word and a value with non-ASCII letters, and by a time with an offset. If no entry shows what a value means, all defined values are used. The entries must be the same.',
  cannotSee: 'Whether these are the right entries, which the filter checks judge in JSON.',
  subjects: (api): readonly FilteredSubject[] =>
    xmlSubjects(api).flatMap((subject) => filteredSubjects(subject, api)),
  *ask(scene, subject) {
    const queries = queriesFor(scene, subject);
    const asked = yield* askInBoth(
      scene,
      subject,
      queries.map((query) => [...query, ...probePages(scene)]),
    );
    return { queries, asked };
  },
  aspects: () => [served, entriesInBoth, orderInBoth],
  judge({ queries, asked }, facts, subject) {
    const none = claimOnNoOffer(asked.offer, subject, facts);
    if (none !== undefined) return onEach(none, [entriesInBoth, orderInBoth]);
    const lacking = `No filter value separates some entries of the list from the others; the check needs two ${facts.api.noun.many} that differ.`;
    const claims = queries.flatMap((query, index) => judgeQuery(query, index, asked, facts, subject));
    return worstOfEach(
      [entriesInBoth, orderInBoth],
      withoutUndecided(claims),
      claimOnUnjudged(claims, inconclusive(lacking)),
    );
  },
});

function filteredSubjects(subject: FormatSubject, api: Api): readonly FilteredSubject[] {
  const ofOneFilter = filterSubjects(api).map(({ name, filter }) => ({
    ...subject,
    name,
    filter,
    aspect: { operation: api.list.id, parameter: name },
  }));
  const together = twoFilters(api).map(() => ({ ...subject, name: 'together', filter: undefined }));
  return [...ofOneFilter, ...together];
}

function queriesFor(scene: Scene, { name, filter }: FilteredSubject): readonly Query[] {
  if (filter === undefined) return pairsFor(scene).slice(0, valuesOfEach).map(pairQuery);
  const { items } = scene.before;
  const chosen = evenSample(discriminatingValues(filter, items), valuesOfEach).map(({ value }) => value);
  // Where nothing shows what a value means, both formats have to mean the same by it all the more.
  const words = new Set([...filter.values, ...operatorOf(filter).valuesToWeigh(filter, items)]);
  const others = [...words].filter((value) => !chosen.includes(value));
  const hasAbsent = chosen.length === 0 && operatorOf(filter).hasAbsentValue(filter);
  const absent = hasAbsent ? absentValue(scene, { name, filter }) : undefined;
  const usual = [...chosen, ...(absent === undefined ? [] : [absent]), ...others].slice(0, valuesOfEach);
  const further = furtherValues(scene, filter, usual);
  return [...new Set([...usual, ...further])].map((value) => [[name, value]]);
}

/** Values that one format may read in another way than the other: all words, a text with other letters, a time with an offset. */
function furtherValues(scene: Scene, filter: Filter, usual: readonly string[]): readonly string[] {
  const { items } = scene.before;
  const at = kindOf(filter).isTime ? parseInstant(usual[0] ?? '') : undefined;
  if (at !== undefined && filter.zones.includes('offset')) {
    const text = instantText(at + eastward).replace('Z', '+01:45');
    return isAdmitted(filter, text) ? [text] : [];
  }
  if (filter.values.length > 0) return filter.values.slice(0, mostWords);
  if (operatorOf(filter).isEquality && kindOf(filter).isFreeText)
    return specialValues(filter, items, scene.seed)
      .filter(({ classes }) => classes.some(({ group }) => group === 'letter'))
      .slice(0, 1)
      .map(({ value }) => value);
  return [];
}

function judgeQuery(
  query: Query,
  index: number,
  asked: AskedTwice,
  facts: Facts,
  subject: FormatSubject,
): readonly Claim[] {
  const triple = readTriple(asked, index, subject, facts);
  if (isClaim(triple)) return claimsOnUncompared(triple, [entriesInBoth, orderInBoth]);
  const claims = claimsOnIds(triple, `the list with ${nameQuery(query)}`, facts);
  if (claims.some(({ outcome }) => outcome === 'failed' || outcome === 'inconclusive')) return claims;
  const { evidence } = triple;
  const came = new Set(triple.pages.first.items.map(({ id }) => id));
  const isPart = came.size > 0 && facts.stable.some(({ id }) => !came.has(id));
  if (isPart) return claims;
  const shown = `With ${nameQuery(query)} both formats return ${came.size === 0 ? 'nothing' : 'everything'}, as a target that ignores the filter could do.`;
  return onEach(inconclusive(shown, { evidence }), [entriesInBoth, orderInBoth]);
}
