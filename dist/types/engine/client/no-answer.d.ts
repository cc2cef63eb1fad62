import type { Silence, SilenceCode } from '../base/exchange.ts';
/** Why no whole answer came, as an error that passes through the interceptors. */
export declare class NoAnswer extends Error {
    readonly code: SilenceCode;
    constructor({ code, message }: Pick<Silence, 'code' | 'message'>);
}
export declare const interrupted: Silence;
