import type { Compliance } from '../engine/compliance/model.ts';
/** Exit status of the process for a problem's code: 2 where the user can mend the call, 3 where the target is at fault, 4 where the suite is. */
export declare function exitStatusOfProblem(code: string): number;
/**
 * Exit status of a run that was judged. A run in which nothing was decided is no success, and neither is one that ended
 * before all was asked.
 */
export declare function exitStatus(compliance: Compliance, cutShort?: boolean): number;
