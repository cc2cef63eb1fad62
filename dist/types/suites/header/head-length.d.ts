import { type Exchange } from '../../engine/base/exchange.ts';
import { type Claim, type Level } from '../../engine/base/verdict.ts';
declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
/** Whether answers to HEAD have the length of the answers to GET. */
export declare function judgeHeadLength(exchanges: readonly Exchange[], level: Level): Claim;
