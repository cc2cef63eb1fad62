import type { Api, Operation } from '../../engine/api/model.ts';
/** How a run comes to meet a documented status. */
interface Provocation {
    /** `provoked`: the run asks for it; `observed`: it is taken note of where it happens. */
    readonly how: 'provoked' | 'observed';
    /** By what it is provoked, or why it is not. */
    readonly words: string;
    /** False where another answer is as good. */
    readonly sure: boolean;
}
declare const _default: import("../../engine/run/check.ts").Check;
export default _default;
/** How the suite, which only reads, comes to meet a status of an operation. */
export declare function provocationOf(status: number, operation: Operation, api: Api): Provocation;
