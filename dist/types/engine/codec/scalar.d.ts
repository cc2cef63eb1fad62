import type { Model } from './model.ts';
import type { ScalarShape } from './shape.ts';
/** What a text says where a value of some type is expected. JSON and XML come together here: neither may round or trim. */
export declare function scalarFrom(text: string, type: ScalarShape['type']): Model;
/** Two numbers are equal by value. JSON's are read as doubles, so one beyond those is as equal as a double can show. */
export declare function sameNumber(left: bigint | number, right: bigint | number): boolean;
