/** What answers requests in place of a network: `fetch` itself, or a server's own handler in the same process. */
export type Fetch = (request: Request) => Promise<Response> | Response;
