import type { FieldValue, Order } from './kind.ts';
/** Orders two values by their places on a line. */
export declare function comparePlaces({ place: left }: FieldValue, { place: right }: FieldValue): Order;
/** The greatest place of some values, or 0 where all are below. */
export declare function greatestPlace(values: readonly FieldValue[]): bigint;
