/** Exit status of the process for a problem's code: 2 where the user can mend the call, 3 where the target is at fault, 4 where the suite is. */
export declare function exitStatusOfProblem(code: string): number;
