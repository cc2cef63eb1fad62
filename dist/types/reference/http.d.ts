import type { ApiView } from './exchange.ts';
import type { Settings } from './settings.ts';
import type { Stages } from './stages.ts';
import type { World } from './world.ts';
export interface Site {
    readonly view: ApiView;
    readonly world: World;
    readonly settings: Settings;
    readonly stages: Stages;
    readonly token: string;
    readonly forbiddenToken: string;
    /** What happens before each request, for worlds that move. */
    readonly before: (count: number) => void;
    /** What an answer waits for. */
    readonly delay: () => Promise<unknown>;
}
export interface Shell {
    readonly origin: string;
    requests(): number;
    close(): Promise<void>;
}
/** Listens on 127.0.0.1. @throws Error when the port is taken. */
export declare function listen(site: Site, port: number): Promise<Shell>;
/** How much a client wants a type (RFC 9110 section 12.5.1): the most specific range decides. */
export declare function qualityOf(type: string, accept: string | undefined): number;
