import type { Exchange } from './exchange.ts';
import type { Reply } from './reply.ts';
/**
 * Adds Date, request id and length (000 L197, 002 L164-170, 004 L104-107) where the reply has none of its own;
 * a header whose value is empty is left out.
 */
export declare function finish(reply: Reply, { view, settings }: Exchange): Reply;
