import type { Interceptor } from './relay.ts';
/** Sends nothing to any other origin, because the token would go along. */
export declare function originGuard(origin: string): Interceptor;
