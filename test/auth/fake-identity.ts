import { once } from 'node:events';
import { createServer } from 'node:http';
import { portOf } from '../target/misbehaving.ts';

/** What came to the fake identity service. */
export interface Login {
  readonly path: string;
  readonly body: unknown;
}

export interface FakeIdentity {
  readonly url: string;
  /** The tokens that were asked for, in order. */
  readonly logins: readonly Login[];
  /** The tokens given out. */
  readonly tokens: readonly string[];
  close(): Promise<void>;
}

export interface FakeOptions {
  /** Versions that it has; both unless given. */
  readonly versions?: readonly ('v2' | 'v3')[];
  /** The password, token or secret that it takes. */
  readonly secret: string;
  /** Addresses of the services in its catalogue. */
  readonly image: string;
  readonly compute?: string;
  readonly status?: number;
  /** Logins that are put off for a second each. */
  readonly busy?: number;
  /** Writes what it was sent, and the token, wherever there is room for it. */
  readonly echoes?: boolean;
}

/** An identity service on loopback that knows one secret, and lists the image service in two regions. */
export async function startFakeIdentity(options: FakeOptions): Promise<FakeIdentity> {
  const logins: Login[] = [];
  const tokens: string[] = [];
  const versions = options.versions ?? ['v2', 'v3'];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (request.method === 'GET')
      return answer(300, {
        versions: {
          values: versions.map((version) => ({
            id: version === 'v2' ? 'v2.0' : 'v3.14',
            links: [{ rel: 'self', href: 'http://127.0.0.2:1/elsewhere' }],
          })),
        },
      });
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = JSON.parse(text);
    logins.push({ path, body });
    if (logins.length <= (options.busy ?? 0)) return answer(429, {}, { 'retry-after': '1' });
    if (options.status !== undefined) return answer(options.status, { error: { message: text } });
    if (!text.includes(JSON.stringify(options.secret))) return answer(401, { error: { message: text } });
    const token = `token-${tokens.length + 1}-0123456789abcdef`;
    tokens.push(token);
    const regions = ['North', options.echoes === true ? `South ${options.secret} ${token}` : 'South'];
    const address = (region: string, side: string): string =>
      region === 'North' && side === 'public' ? options.image : `http://127.0.0.2:1/${region}/${side}`;
    const sides = ['public', 'internal', 'admin'];
    if (path.endsWith('/v3/auth/tokens'))
      return answer(
        201,
        {
          token: {
            catalog: [
              { type: 'identity', endpoints: [] },
              ...(options.compute === undefined
                ? []
                : [{ type: 'compute', endpoints: [{ interface: 'public', url: options.compute }] }]),
              {
                type: 'image',
                endpoints: regions.flatMap((region) =>
                  sides.map((side) => ({
                    interface: side,
                    region_id: region,
                    region,
                    url: address(region, side),
                  })),
                ),
              },
            ],
          },
        },
        { 'x-subject-token': token, ...(options.echoes === true ? { 'x-echo': text } : {}) },
      );
    if (path.endsWith('/v2.0/tokens'))
      return answer(200, {
        access: {
          token: { id: token },
          serviceCatalog: [
            {
              type: 'image',
              endpoints: regions.map((region) => ({
                region,
                publicURL: address(region, 'public'),
                internalURL: address(region, 'internal'),
                adminURL: address(region, 'admin'),
              })),
            },
          ],
        },
      });
    return answer(404, {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    logins,
    tokens,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
