import type { Operator } from './operator.ts';
import { Range } from './range.ts';
/** What all filters have in common that let through what lies on one side of their value. */
type RangeOperator = Pick<Operator, 'isEquality' | 'namesClasses' | 'dividesTheList' | 'valuesToAsk' | 'valuesToWeigh' | 'valuesLeavingSeveral'> & {
    readonly range: Range;
};
/** The part of an operator that follows from the side on which it lets values through. */
export declare function rangeOperator(inside: Range['inside']): RangeOperator;
/** The part of an operator that bounds numbers: everything but its name, its phrase and the data it wants. */
export declare function boundOperator(inside: Range['inside']): Omit<Operator, 'name' | 'phrase' | 'wantedData'>;
export {};
