import type { Operator } from './operator.ts';
/**
 * `at-least`: the member is the value or above it. `openBound` says whether a server may leave out what equals the value;
 * `counterpart` names the parameter that bounds the member from above.
 */
export declare const atLeast: Operator;
