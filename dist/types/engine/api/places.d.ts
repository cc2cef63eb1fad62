import { type Json, type JsonObject } from '../base/json.ts';
import type { BodyProblem } from './validate.ts';
/**
 * Places of a body that requirements speak of: its members, and the members of what they hold, as paths such as
 * `widgets.name`. Deeper places count as part of these.
 */
export declare function placesOf(schema: JsonObject): readonly string[];
/** The longest of the places that a problem lies in; empty for a problem of the body as a whole. */
export declare function placeOf(problem: BodyProblem, places: ReadonlySet<string>): string;
/** Whether a body has anything at a place. */
export declare function showsPlace(body: Json | undefined, place: string): boolean;
