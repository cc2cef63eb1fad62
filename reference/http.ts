/** The HTTP shell: a request becomes an exchange, a reply becomes a response. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiView, Exchange, Route } from './exchange.ts';
import { answer } from './pipeline.ts';
import { readPairs } from './query.ts';
import type { Format, Reply } from './reply.ts';
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
export async function listen(site: Site, port: number): Promise<Shell> {
  let count = 0;
  let origin = '';
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    count += 1;
    site.before(count);
    const exchange = toExchange(request, count, site, origin);
    const reply = answerOrBreak(exchange, site.stages);
    request.resume();
    void site.delay().then(() => send(response, reply, exchange));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = originOf(server);
  return { origin, requests: () => count, close: () => close(server) };
}

/** A mistake of the reference's own must be seen, and must not end the process that embeds it. */
function answerOrBreak(exchange: Exchange, stages: Stages): Reply {
  try {
    return answer(exchange, stages);
  } catch (error) {
    const body = `The reference itself broke: ${error instanceof Error ? error.stack : String(error)}`;
    return { status: 500, headers: [['Content-Type', 'text/plain']], body };
  }
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo | null)?.port ?? 0}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function toExchange(request: IncomingMessage, number: number, site: Site, origin: string): Exchange {
  const target = request.url ?? '/';
  const at = target.indexOf('?');
  const fullPath = at < 0 ? target : target.slice(0, at);
  const search = at < 0 ? '' : target.slice(at + 1);
  const { path, format } = negotiate(fullPath, request.headers.accept, site);
  return {
    number,
    method: request.method ?? 'GET',
    path: fullPath,
    route: findRoute(path, site.view),
    search,
    pairs: readPairs(search),
    headers: request.headers,
    origin,
    format,
    view: site.view,
    world: site.world,
    settings: site.settings,
    token: site.token,
    forbiddenToken: site.forbiddenToken,
  };
}

function findRoute(path: string, view: ApiView): Route {
  if (path === view.root + view.listPath) return { kind: 'list' };
  const document = view.schema(path);
  if (document) return { kind: 'schema', document };
  const id = view.itemId(path);
  return id === undefined ? { kind: 'none' } : { kind: 'item', id };
}

/** XML when the API has it and the client prefers it (001 L228, X42). */
function negotiate(path: string, accept: string | undefined, site: Site): { path: string; format: Format } {
  const { view, settings } = site;
  if (!view.formats.includes('xml') || settings.xml === 'never') return { path, format: 'json' };
  if (settings.xml === 'suffix') {
    if (path.endsWith('.xml')) return { path: path.slice(0, -4), format: 'xml' };
    return { path: path.endsWith('.json') ? path.slice(0, -5) : path, format: 'json' };
  }
  return {
    path,
    format: qualityOf('application/xml', accept) > qualityOf('application/json', accept) ? 'xml' : 'json',
  };
}

/** How much a client wants a type (RFC 9110 section 12.5.1): the most specific range decides. */
function qualityOf(type: string, accept: string | undefined): number {
  if (accept === undefined) return 1;
  const found = new Map<string, number>();
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    found.set(name, weight === undefined ? 1 : Number(weight.slice(2)) || 0);
  }
  return found.get(type) ?? found.get('application/*') ?? found.get('*/*') ?? 0;
}

function send(response: ServerResponse, reply: Reply, { method, settings }: Exchange): void {
  response.sendDate = false;
  settings.wire(response, reply, method === 'HEAD');
}
