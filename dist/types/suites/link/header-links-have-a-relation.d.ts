import { type Exchange } from '../../engine/base/exchange.ts';
import { type Claim, type Level } from '../../engine/base/verdict.ts';
declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
/** Whether every link in a header Link among these has an address and a relation. */
export declare function judgeLinks(exchanges: readonly Exchange[], level: Level): Claim;
