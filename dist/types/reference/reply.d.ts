/** What goes onto the wire. */
export type Format = 'json' | 'xml';
export type Header = readonly [name: string, value: string];
export interface Reply {
    readonly status: number;
    readonly headers: readonly Header[];
    readonly body: string | Uint8Array;
}
