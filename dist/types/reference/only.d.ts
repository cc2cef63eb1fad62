/** Wraps that show in some situations only: a narrow fault is a wide one under a condition. */
import type { Exchange, Image, Page, Query, Refusal } from './exchange.ts';
import type { Reply } from './reply.ts';
import type { Wraps } from './stages.ts';
/** What a stage knows of the request it works for; what a stage is not about is undefined there. */
export interface Situation {
    readonly exchange: Exchange;
    readonly query?: Query | undefined;
    /** The image that is shown, or that a filter looks at. */
    readonly image?: Image | undefined;
    /** The images of the query, in order once they have one. */
    readonly line?: readonly Image[] | undefined;
    readonly page?: Page | undefined;
    readonly refusal?: Refusal | undefined;
    readonly reply?: Reply | undefined;
}
export type Condition = (situation: Situation) => boolean;
/** The wraps, but only in situations that the condition holds in. */
export declare function only(when: Condition, wraps: Wraps): Wraps;
