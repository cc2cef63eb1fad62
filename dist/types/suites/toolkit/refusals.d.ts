import type { Refusal } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { type Exchange } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim } from '../../engine/base/verdict.ts';
import type { Scene } from '../../engine/list/scene.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** A bad value that was sent, and what came. */
export interface Sent {
    readonly refusal: Refusal;
    /** The value as sent, with what it is a value of. */
    readonly value: string;
    readonly exchange: Exchange;
    /** What a success is, as far as the answer shows it. */
    readonly success: 'ignored' | 'empty' | 'served' | 'other';
}
/** What is claimed of every bad value: that it is refused, by whatever word the check has for that, and breaks nothing. */
export declare function refusalAspects(...words: readonly string[]): readonly Aspect[];
/** The text of a bad value, for those that depend on the list; undefined where the list has none of the kind. */
export declare function textOfRefusal(scene: Pick<Scene, 'seed' | 'before'>, { value }: Refusal): string | undefined;
/** Why a bad value is sent, and which answers to it are in order. */
export declare function purposeOf({ because, expected, tolerated }: Refusal): Purpose;
/**
 * The claims about one bad value.
 *
 * @param word the check's word for that it is refused.
 */
export declare function judgeBadValue(sent: Sent, facts: Facts, word?: string): readonly Claim[];
