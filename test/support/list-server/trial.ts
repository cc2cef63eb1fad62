import type { Server } from '../checks/judging.ts';
import { answer, type ListServer, type Wrong } from './server.ts';

/** A list server as the tests beside the checks ask it: below their endpoint, each request by itself. */
export function trialServer(server: ListServer, wrong?: Wrong): Server {
  const own = { ...server, path: `/v1${server.path}`, ...(wrong === undefined ? {} : { wrong }) };
  return ({ url, query, headers, method }) => {
    const asked = { url: new URL(url), query, headers: Object.fromEntries(headers) };
    const { status, headers: given, body } = answer(own, asked, method, 0);
    return { status, headers: { 'content-type': 'application/json', ...given }, body };
  };
}

/** The same server with other entries, e.g. once its data have changed. */
export function withEntries(server: ListServer, entries: ListServer['entries']): ListServer {
  return { ...server, entries };
}
