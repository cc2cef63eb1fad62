import { type Json } from '../../engine/base/json.ts';
import { type Demand, type Step } from './schema-demands.ts';
/**
 * The member that a demand is about, as a claim names it: `images.status`; `images[]` for an element of an array,
 * `images.metadata.*` for any key of a map, `images[status=ACTIVE].progress` where a condition decides whether it counts.
 */
export declare function memberOf({ path, conditions, contained, }: Pick<Demand, 'path' | 'conditions' | 'contained'>): string;
/** The member at the end of a path, as a claim names it. */
export declare function memberText(path: readonly Step[]): string;
/** Whether a body has something that a demand is about; for one about absence, something that could lack the member. */
export declare function meetsDemand(body: Json | undefined, { path, ofPresence, appliesTo, conditions }: Demand): boolean;
