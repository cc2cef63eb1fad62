/** Ways to put one answer on the wire: HTTP allows all of them, and clients see the same answer. */
import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

export type Wire = (response: ServerResponse, reply: Reply, bodiless: boolean) => void;

/** The head, then the body at once. */
export const atOnce: Wire = (response, reply, bodiless) => {
  response.writeHead(reply.status, reply.headers.flat());
  finishWith(response, reply, bodiless);
};

/** A word of one's own beside the status (RFC 9112 section 4: clients should ignore it). */
export const withOwnReason: Wire = (response, reply, bodiless) => {
  response.writeHead(reply.status, reply.status < 300 ? 'Here You Are' : '', reply.headers.flat());
  finishWith(response, reply, bodiless);
};

/** Informational answers before the final one (RFC 9110 section 15.2, RFC 8297). */
export const withEarlyHints: Wire = (response, reply, bodiless) => {
  response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
  atOnce(response, reply, bodiless);
};

/** The body in many small pieces, with pauses between them (RFC 9112 section 6.3: its end is what the head says). */
export const inPieces: Wire = (response, reply, bodiless) => {
  response.writeHead(reply.status, reply.headers.flat());
  if (bodiless) return void response.end();
  const bytes = Buffer.from(reply.body);
  const size = Math.max(1, Math.ceil(bytes.length / 7));
  const send = (from: number): void => {
    if (from >= bytes.length) return void response.end();
    response.write(bytes.subarray(from, from + size));
    setImmediate(() => send(from + size));
  };
  send(0);
};

/** Fields behind a body in chunks (RFC 9110 section 6.5). */
export const withTrailers: Wire = (response, reply, bodiless) => {
  const headers = reply.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
  response.writeHead(reply.status, [...headers, ['Trailer', 'X-Checksum']].flat());
  if (!bodiless) response.write(reply.body);
  response.addTrailers([['X-Checksum', '0']]);
  response.end();
};

/** The body ends where the connection does (RFC 9112 section 6.3), as old servers and some proxies have it. */
export function untilClose(version: '1.0' | '1.1'): Wire {
  return (response, reply, bodiless) => {
    const headers = reply.headers.filter(([name]) => !/^(content-length|connection)$/i.test(name));
    const head = [
      `HTTP/${version} ${reply.status} OK`,
      ...headers.map(([name, value]) => `${name}: ${value}`),
      'Connection: close',
    ];
    const { socket } = response;
    socket?.write(`${head.join('\r\n')}\r\n\r\n`, 'latin1');
    if (!bodiless) socket?.write(reply.body);
    socket?.end();
  };
}

function finishWith(response: ServerResponse, reply: Reply, bodiless: boolean): void {
  if (bodiless) response.end();
  else response.end(reply.body);
}
