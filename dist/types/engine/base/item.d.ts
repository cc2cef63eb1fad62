import type { JsonObject } from './json.ts';
/** An entry of the list. */
export interface Item {
    readonly id: string;
    readonly value: JsonObject;
}
