import { type Exchange } from '../../engine/base/exchange.ts';
import { type Claim, type Level } from '../../engine/base/verdict.ts';
declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
/** Whether every Cache-Control among these is one that a cache can read. */
export declare function judgeCacheControl(exchanges: readonly Exchange[], level: Level): Claim;
