import { type Exchange } from '../../engine/base/exchange.ts';
import { type Claim, type Level } from '../../engine/base/verdict.ts';
declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
/** Whether answers that depend on a header of the request say so. */
export declare function judgeVary(answers: readonly Exchange[], level: Level): Claim;
