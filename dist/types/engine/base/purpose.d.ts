/** What a request is sent for. It goes into the recording, so that who looks at the answer later knows what it was to show. */
export interface Purpose {
    /** What the answer is to show, to complete "sent to …". */
    readonly to: string;
    /** Statuses that are an orderly answer to this request, besides those that the documents list. */
    readonly allows: readonly number[];
}
