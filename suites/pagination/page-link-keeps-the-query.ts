import { describeRequest, type Exchange, type Query } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import type { PageLinkName, PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { asksPlainList } from '../toolkit/asked-list.ts';
import { answersAt, type ShownLinks, shownLinks } from '../toolkit/followed-links.ts';
import { keepsQuery, type LinkQuery, linkQueryOf } from '../toolkit/link-queries.ts';
import { pagingLinkSubjects } from '../toolkit/links.ts';
import { smallPage, walkInPages } from '../toolkit/paging.ts';
import { idsOf, nameQuery, withArticle } from '../toolkit/phrases.ts';
import { listPage } from '../toolkit/shown-items.ts';
import { sortQuery, sortSubjects } from '../toolkit/sorting.ts';
import { orderIsSettled } from '../toolkit/walk-claims.ts';

const noMarker = { relation: 'no-marker' };

export default defineCheck({
  id: 'pagination.page-link-keeps-the-query',
  title: 'a page link keeps every query parameter except the position',
  proves:
    'Every link of this kind in the run is compared with the query of its page, for first and later pages of filtered, sorted, and limited lists. The link must have the same parameters with the same values, except for where the page begins. A link to the first page must ask for the beginning of the list. Other checks request filtered lists, so that there are parameters to keep.',
  cannotSee: 'Links of lists that fit one page; repeated parameters, which another check judges.',
  confirm: 'once',
  subjects: (api) =>
    pagingLinkSubjects(api).filter(({ name, paging }) => name !== 'last' && paging.linksCarryQuery),
  aspects: ({ name }) => (name === 'first' ? [keepsQuery, noMarker] : [keepsQuery]),
  *ask(scene, subject) {
    const size = smallPage(scene, subject.paging);
    const [sorting] = sortSubjects(scene.api);
    yield* walkInPages(scene, subject, size);
    if (sorting !== undefined) yield* walkInPages(scene, subject, size, sortQuery(sorting, 'ascending'));
  },
  judge(_, facts, { name, paging }) {
    const links = linkQueriesOf(facts, paging, name);
    const queried = links.filter(({ asked }) => asked.length > 0);
    const wrong = wrongOrders(links, facts);
    const changed = links
      .map((link) =>
        wrong.has(nameQuery(link.order)) ? { ...link, added: [...link.added, ...link.order] } : link,
      )
      .filter(({ lost, added }) => lost.length > 0 || added.length > 0);
    const shown = shownLinks(gravestFirst(changed, paging), facts);
    const unseen = inconclusive(
      `No page of a list with a query had ${withArticle(name)} link; the check needs more ${facts.api.noun.many}.`,
    );
    const kept =
      shown.first !== undefined
        ? claimOnChange(shown.first, shown, name, paging)
        : queried.length === 0
          ? { ...unseen, aspect: keepsQuery }
          : passed(`${queried.length} ${name} links kept their query.`, {
              aspect: keepsQuery,
              evidence: queried.slice(0, 3).map(({ exchange }) => exchange.key),
            });
    return name === 'first' ? [kept, claimOnBeginning(links, paging, unseen)] : [kept];
  },
});

/** The orders that links of the plain list add, and in which the list does not come where none was asked for. */
function wrongOrders(links: readonly LinkQuery[], facts: Facts): ReadonlySet<string> {
  if (!orderIsSettled(facts)) return new Set();
  const whole = idsOf(facts.stable);
  return new Set(
    links
      .filter(({ exchange, order }) => order.length > 0 && asksPlainList(exchange, facts))
      .filter((link) =>
        answersAt(link, facts).some((answer) => {
          const ids = idsOf(listPage(answer, facts)?.items ?? []);
          return compareSequences(ids, whole, facts.isStable, true).swapped !== undefined;
        }),
      )
      .map(({ order }) => nameQuery(order)),
  );
}

/** Those that lost something other than the limit come first, for their pages show most plainly what that does. */
function gravestFirst(changed: readonly LinkQuery[], { size }: PagingStyle): readonly LinkQuery[] {
  const weight = ({ lost }: LinkQuery): number =>
    lost.some(([parameter]) => parameter !== size) ? 0 : lost.length > 0 ? 1 : 2;
  return [...changed].sort((left, right) => weight(left) - weight(right));
}

function claimOnChange(
  { exchange, link, asked, lost, added }: LinkQuery,
  { evidence, seenIn }: ShownLinks<LinkQuery>,
  name: string,
  { position = 'marker' }: PagingStyle,
): Claim {
  const change = lost.length > 0 ? `lacks ${nameQuery(lost)}` : `adds ${nameQuery(added)}`;
  return failed(
    `The ${name} link of a page does not keep the query: it ${change}, so a client that follows it gets pages of a different list.`,
    {
      aspect: keepsQuery,
      expected: `${nameQuery(asked)}, ${name === 'first' ? `without ${withArticle(position)}` : `and the ${position} replaced`}`,
      actual: `${describeRequest(exchange)} returned the ${name} link ${link}, which ${change}`,
      evidence,
      seenIn,
    },
  );
}

function claimOnBeginning(
  links: readonly LinkQuery[],
  { position = 'marker', startsList }: PagingStyle,
  unseen: Claim,
) {
  const marked = links.find(({ link }) => !startsList(decodeQuery(link)));
  if (marked !== undefined)
    return failed('The first link does not lead back to the beginning of the list.', {
      aspect: noMarker,
      expected: `an address without ${withArticle(position)}`,
      actual: `${marked.link} contains ${withArticle(position)}`,
      evidence: [marked.exchange.key],
    });
  return links.length === 0
    ? { ...unseen, aspect: noMarker }
    : passed(`${several(links.length, 'first link leads', 'first links lead')} to the beginning.`, {
        aspect: noMarker,
        evidence: links.slice(0, 3).map(({ exchange }) => exchange.key),
      });
}

/**
 * How every link of one kind in the run keeps its query. Pages asked for with a repeated parameter are left out, and those asked for
 * with a value that the file does not allow: a target that takes another in its place may say so in its links.
 */
function linkQueriesOf(facts: Facts, paging: PagingStyle, name: PageLinkName): readonly LinkQuery[] {
  return facts.exchanges.flatMap((exchange) => {
    const page = listPage(exchange, facts);
    const link = page === undefined ? undefined : paging.linkOn(page, name);
    const query = decodeQuery(exchange.request.url);
    if (link === undefined || new Set(query.map(([name]) => name)).size < query.length) return [];
    if (query.some((pair) => isBad(pair, exchange, paging, facts))) return [];
    if (isCapped(query, link, paging)) return [];
    return [{ exchange, ...linkQueryOf(query, link, paging, facts.list) }];
  });
}

/** Whether a value is none of its parameter's: no size of a page, a place that was made up, or a bad value that is sent to be refused. */
function isBad(
  [name, value]: Query[number],
  { purposes = [] }: Exchange,
  { size, position }: PagingStyle,
  { list }: Facts,
): boolean {
  if (name === size && !/^\d+$/.test(value)) return true;
  if (name === position && purposes.length > 0 && purposes.every(({ allows }) => allows.length > 0))
    return true;
  return list.parameters.some((one) => one.name === name && one.refusals.some((bad) => bad.value === value));
}

/** Whether a page was asked for with a size that the file does not allow, and its link says another one: that which counted. */
function isCapped(query: Query, link: string, { size, fits }: PagingStyle): boolean {
  const asked = Number(query.find(([name]) => name === size)?.[1]);
  return (
    Number.isInteger(asked) && fits(asked) !== asked && decodeQuery(link).some(([name]) => name === size)
  );
}
