import type { Exchange } from '../../engine/base/exchange.ts';
import { memo } from '../../engine/base/memo.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isAddress } from './links.ts';
import { exchangesOfRound } from './shown-items.ts';

/** A link with the answer that it stands in. */
export interface GivenLink {
  readonly exchange: Exchange;
  readonly link: string;
}

/** The answers of the run by the addresses that were asked. */
const answersByAddress = memo((facts: Facts): ReadonlyMap<string, readonly Exchange[]> => {
  const answers = new Map<string, Exchange[]>();
  for (const exchange of exchangesOfRound(facts)) {
    if (exchange.request.method !== 'GET') continue;
    const known = answers.get(exchange.request.url);
    if (known === undefined) answers.set(exchange.request.url, [exchange]);
    else known.push(exchange);
  }
  return answers;
});

/** What came where a link leads; nothing where the run had no reason to go there. */
export function answersAt({ exchange, link }: GivenLink, facts: Facts): readonly Exchange[] {
  const base = exchange.request.url;
  if (!isAddress(link) || !URL.canParse(link, base)) return [];
  return answersByAddress(facts).get(new URL(link, base).href) ?? [];
}

/** Wrong links as a report shows them. */
export interface ShownLinks<Link extends GivenLink> {
  /** The link to tell of: one that was followed, if any was. */
  readonly first: Link | undefined;
  /** Pages and what came by their links, step after step. */
  readonly evidence: readonly string[];
  /** What came by the links, or, where none was followed, the pages that they stand on. */
  readonly seenIn: readonly string[];
}

/** The steps that wrong links lead to; those that were followed come first, for they show more. */
export function shownLinks<Link extends GivenLink>(links: readonly Link[], facts: Facts): ShownLinks<Link> {
  const steps = links.map((given) => ({ given, to: answersAt(given, facts) }));
  const followed = steps.filter(({ to }) => to.length > 0);
  const inOrder = [...followed, ...steps.filter(({ to }) => to.length === 0)];
  const keys = inOrder.flatMap(({ given, to }) => [given.exchange, ...to.slice(0, 1)]).map(({ key }) => key);
  const reached = followed.flatMap(({ to }) => to.map(({ key }) => key));
  return {
    first: inOrder[0]?.given,
    evidence: [...new Set(keys)].slice(0, 6),
    seenIn: reached.length > 0 ? [...new Set(reached)] : links.map(({ exchange }) => exchange.key),
  };
}
