import type { Exchange } from '../../engine/base/exchange.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** A link with the answer that it stands in. */
export interface GivenLink {
    readonly exchange: Exchange;
    readonly link: string;
}
/**
 * What came where a link leads, asked for with the headers of the page that it stands on; nothing where the run had no reason to
 * go there.
 */
export declare function answersAt({ exchange, link }: GivenLink, facts: Facts): readonly Exchange[];
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
export declare function shownLinks<Link extends GivenLink>(links: readonly Link[], facts: Facts): ShownLinks<Link>;
