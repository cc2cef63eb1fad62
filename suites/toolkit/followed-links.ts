import type { Exchange } from '../../engine/base/exchange.ts';
import { memo } from '../../engine/base/memo.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isAddress } from './links.ts';
import { exchangesOfRound, listPage } from './shown-items.ts';

/** A link with the answer that it stands in. */
export interface GivenLink {
  readonly exchange: Exchange;
  readonly link: string;
}

/** The answers of the run by what was asked: the address and the headers. */
const answersByRequest = memo((facts: Facts): ReadonlyMap<string, readonly Exchange[]> => {
  const answers = new Map<string, Exchange[]>();
  for (const exchange of exchangesOfRound(facts)) {
    if (exchange.request.method !== 'GET') continue;
    const asked = askedBy(exchange.request.url, exchange);
    const known = answers.get(asked);
    if (known === undefined) answers.set(asked, [exchange]);
    else known.push(exchange);
  }
  return answers;
});

function askedBy(address: string, { request }: Exchange): string {
  return JSON.stringify([address, request.headers]);
}

/**
 * What came where a link leads, asked for with the headers of the page that it stands on; nothing where the run had no reason to
 * go there.
 */
export function answersAt({ exchange, link }: GivenLink, facts: Facts): readonly Exchange[] {
  const base = exchange.request.url;
  if (!isAddress(link) || !URL.canParse(link, base)) return [];
  return answersByRequest(facts).get(askedBy(new URL(link, base).href, exchange)) ?? [];
}

/** Wrong links as a report shows them. */
export interface ShownLinks<Link extends GivenLink> {
  /** The link to tell of: one that was followed, if any was. */
  readonly first: Link | undefined;
  /** Pages and what came by their links, step after step. */
  readonly evidence: readonly string[];
  /** What came by the links and by the links of what came, or, where none was followed, the pages that they stand on. */
  readonly seenIn: readonly string[];
}

/** The steps that wrong links lead to; those that were followed come first, for they show more. */
export function shownLinks<Link extends GivenLink>(links: readonly Link[], facts: Facts): ShownLinks<Link> {
  const steps = links.map((given) => ({ given, to: answersAt(given, facts) }));
  const followed = steps.filter(({ to }) => to.length > 0);
  const inOrder = [...followed, ...steps.filter(({ to }) => to.length === 0)];
  const keys = inOrder.flatMap(({ given, to }) => [given.exchange, ...to.slice(0, 1)]).map(({ key }) => key);
  const reached = allReached(
    followed.flatMap(({ to }) => to),
    facts,
  ).map(({ key }) => key);
  return {
    first: inOrder[0]?.given,
    evidence: [...new Set(keys)].slice(0, 6),
    seenIn: reached.length > 0 ? reached : links.map(({ exchange }) => exchange.key),
  };
}

/** Answers with all that the run read on from them by their next links. */
function allReached(answers: readonly Exchange[], facts: Facts): readonly Exchange[] {
  const paging = pagingOf(facts.list);
  const reached = new Set(answers);
  // A set goes on to what is added to it meanwhile.
  for (const exchange of reached) {
    const page = listPage(exchange, facts);
    const link = page === undefined ? undefined : paging?.linkOn(page, 'next');
    if (link !== undefined) for (const next of answersAt({ exchange, link }, facts)) reached.add(next);
  }
  return [...reached];
}
