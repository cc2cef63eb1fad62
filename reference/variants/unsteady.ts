/** Servers, and gateways before them, that do not serve a request now and then, whatever it asks for. */
import type { Exchange } from '../exchange.ts';
import { only } from '../only.ts';
import type { Reply } from '../reply.ts';
import { atOnce } from '../wire.ts';
import { breakingAt, breakingDown, onSent } from '../wraps/answers.ts';
import { lists, type Variant, variant } from './variant.ts';

const LAWFUL =
  'RFC 9110 section 15.6: a 5xx speaks of the server, and what is served another time is in order';

/** Whether chance picks a request: the same one in each run. */
function byChance(share: number, seed: number): (exchange: Exchange) => boolean {
  return ({ number }) => {
    let mixed = Math.imul(number + seed * 0x9e3779b1, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32 < share;
  };
}

/** What a gateway writes by itself. */
function page(status: number, title: string): Reply {
  const body = `<html>\r\n<head><title>${status} ${title}</title></head>\r\n<body>\r\n<center><h1>${status} ${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`;
  return {
    status,
    headers: [
      ['Server', 'nginx'],
      ['Date', new Date().toUTCString()],
      ['Content-Type', 'text/html'],
      ['Content-Length', String(body.length)],
    ],
    body,
  };
}

/** The gateway answers for the server. */
function gateway(
  status: number,
  title: string,
  picks: (exchange: Exchange) => boolean,
): Pick<Variant, 'stages'> {
  return { stages: onSent((reply, exchange) => (picks(exchange) ? page(status, title) : reply)) };
}

/** The server breaks down, whether the request is in order or not. */
function breaking(picks: (exchange: Exchange) => boolean): NonNullable<Variant['stages']> {
  return only(({ exchange }) => picks(exchange), { ...breakingDown, ...breakingAt });
}

function unsteady(id: string, says: string, parts: Parameters<typeof variant>[3]): Variant {
  return variant(`unsteady-${id}`, lists.all, `${says} (${LAWFUL}).`, parts);
}

/** Stands in a reply for a connection that breaks. */
const BROKEN = 0;

/** A few requests in a row, and then none for long. */
const inARow = ({ number }: Exchange): boolean => number % 120 >= 40 && number % 120 < 45;

export const UNSTEADY: readonly Variant[] = [
  unsteady(
    'gateway-502-every-37th',
    'A gateway answers every 37th request with 502',
    gateway(502, 'Bad Gateway', ({ number }) => number % 37 === 0),
  ),
  unsteady(
    'gateway-502-by-chance',
    'A gateway answers one request in forty with 502',
    gateway(502, 'Bad Gateway', byChance(1 / 40, 1)),
  ),
  unsteady('500-by-chance', 'One request in forty breaks down', {
    stages: breaking(byChance(1 / 40, 2)),
  }),
  unsteady('500-every-37th', 'Every 37th request breaks down', {
    stages: breaking(({ number }) => number % 37 === 0),
  }),
  unsteady(
    'gateway-500-by-chance',
    'One request in thirty gets a page of the gateway with 500',
    gateway(500, 'Internal Server Error', byChance(1 / 30, 3)),
  ),
  unsteady(
    'gateway-503-by-chance',
    'One request in sixty gets a page of the gateway with 503',
    gateway(503, 'Service Temporarily Unavailable', byChance(1 / 60, 4)),
  ),
  unsteady(
    'gateway-504-in-a-row',
    'A gateway answers a few requests in a row with 504',
    gateway(504, 'Gateway Time-out', inARow),
  ),
  unsteady('500-in-a-row', 'A few requests in a row break down', {
    stages: breaking(inARow),
  }),
  unsteady('connections-break-by-chance', 'One connection in forty breaks before the answer', {
    settings: {
      wire: (response, reply, bodiless) =>
        reply.status === BROKEN ? void response.destroy() : atOnce(response, reply, bodiless),
    },
    stages: onSent((reply, exchange) =>
      byChance(1 / 40, 5)(exchange) ? { ...reply, status: BROKEN } : reply,
    ),
  }),
];
