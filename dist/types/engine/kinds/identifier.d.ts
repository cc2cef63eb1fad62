import type { Kind } from './kind.ts';
/** `identifier`: names one thing. Compared as it stands, and what nothing has is a random UUID. */
export declare const identifier: Kind;
