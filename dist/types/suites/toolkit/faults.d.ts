import type { FaultForm } from '../../engine/api/model.ts';
import { type Exchange } from '../../engine/base/exchange.ts';
import { type Model } from '../../engine/codec/model.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** A refusal as its body has it, in whichever format. */
interface ReadFault {
    readonly name: string;
    readonly code: Model;
}
/** The fault that a body holds, read by the schema of its status; undefined where it holds none of that form. */
export declare function readFault(exchange: Exchange, facts: Pick<Facts, 'list'>): ReadFault | undefined;
/** The form that the documents give a refusal of the status of an answer. */
export declare function faultFormOf(exchange: Exchange, facts: Pick<Facts, 'list'>): FaultForm | undefined;
export {};
