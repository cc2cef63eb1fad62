import type { Silence } from '../base/exchange.ts';
import type { Bounds } from './bounds.ts';
import { type Interceptor } from './relay.ts';
/**
 * Counts what is sent and what comes back, and sends nothing more once a bound is reached.
 *
 * @param halted why nothing more is sent, or undefined.
 */
export declare function counted(bounds: Bounds, halted: () => Silence | undefined): Interceptor;
