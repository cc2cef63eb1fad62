import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { portOf } from './misbehaving.ts';

/** A forward proxy on this machine that keeps what it sees. */
export interface ForwardProxyServer {
  /** Host and port. */
  readonly host: string;
  /** The first lines of what came: `CONNECT host:port`, or a method and a whole address. */
  readonly seen: readonly string[];
  /** All bytes that went through in the clear, and those of tunnels. */
  readonly bytes: () => string;
  close(): Promise<void>;
}

/**
 * Starts a forward proxy.
 *
 * @param credentials user name and password that it wants, as `user:password`.
 */
export async function startForwardProxy(credentials?: string): Promise<ForwardProxyServer> {
  const seen: string[] = [];
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const wanted =
    credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((incoming, response) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    if (wanted !== undefined && incoming.headers['proxy-authorization'] !== wanted) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
      return;
    }
    const url = new URL(incoming.url ?? '');
    const { 'proxy-authorization': _secret, 'proxy-connection': _hop, ...headers } = incoming.headers;
    heard.push(JSON.stringify(headers));
    const onward = request(
      {
        host: url.hostname,
        port: url.port,
        path: `${url.pathname}${url.search}`,
        method: incoming.method ?? 'GET',
        headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  server.on('connect', (incoming, socket: Socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    if (wanted !== undefined && incoming.headers['proxy-authorization'] !== wanted) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const { hostname, port } = new URL(`http://${incoming.url}`);
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    sockets.add(onward);
    socket.on('data', (bytes: Buffer) => heard.push(bytes.toString('latin1')));
    onward.on('error', () => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${portOf(server)}`,
    seen,
    bytes: () => heard.join(''),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
