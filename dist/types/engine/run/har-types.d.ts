import type { Content, Entry, Response } from 'har-format';
import type { Exchange, Silence } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import type { Recording } from './recording.ts';
/** HAR 1.2; what only this suite knows stands in members that begin with `_`, as HAR allows. */
export interface Har {
    readonly log: {
        readonly version: '1.2';
        readonly creator: {
            readonly name: string;
            readonly version: string;
        };
        readonly entries: readonly HarEntry[];
        readonly _conformance: {
            readonly format: 1;
            readonly runs: readonly HarRun[];
        };
    };
}
/** The facts of one target's run: a recording without its exchanges. */
export type HarRun = Omit<Recording, 'exchanges' | 'cutShort'> & {
    readonly cutShort: string | null;
};
/** One exchange. */
export interface HarEntry extends Entry {
    response: Response & {
        content: Content & {
            text: string;
            _base64?: string;
        };
    };
    readonly _run: number;
    readonly _stage: string;
    readonly _key: string;
    readonly _credential: Exchange['request']['credential'];
    readonly _attempts: number;
    readonly _waitedMs: number;
    readonly _purposes?: readonly Purpose[];
    readonly _silence?: {
        readonly code: Silence['code'];
        readonly message: string;
    };
}
