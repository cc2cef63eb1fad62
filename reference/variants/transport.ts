/** Other lawful ways of HTTP: headers, encodings, codes, limits of speed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Reply } from '../reply.ts';
import type { Wraps } from '../stages.ts';
import { onSuccess, withHeader } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const NAMES_ANY_CASE = 'RFC 9110 section 5.1: names of headers have no case';

/** Each name that the answer will have, those of every answer included, in another case. */
function renamed(change: (name: string) => string): Wraps {
  return {
    finish: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      return { ...whole, headers: whole.headers.map(([name, value]) => [change(name), value] as const) };
    },
  };
}

function succeedingWith(status: number, headers: Reply['headers']): Wraps {
  return onSuccess((reply) => ({ ...reply, status, headers: [...reply.headers, ...headers] }));
}

const VIA: Reply['headers'] = [['Via', '1.1 Repose (Repose/6.2.1.2)']];

export const TRANSPORT: readonly Variant[] = [
  variant('headers-lower-case', lists.all, `Names of headers are in lower case (${NAMES_ANY_CASE}).`, {
    stages: renamed((name) => name.toLowerCase()),
  }),
  variant('headers-upper-case', lists.all, `Names of headers are in upper case (${NAMES_ANY_CASE}).`, {
    stages: renamed((name) => name.toUpperCase()),
  }),
  variant(
    'content-type-charset',
    lists.all,
    'The Content-Type names the charset, in upper case and quoted (RFC 9110 section 8.3.1).',
    {
      stages: onSuccess((reply, exchange) => {
        const type = exchange.view.contentTypes[exchange.format].split(';')[0] ?? '';
        return withHeader(reply, 'Content-Type', `${type.replace('json', 'JSON')};charset="utf-8"`);
      }),
    },
  ),
  lenient('request-id-of-openstack', lists.images, 'The request id is in X-Openstack-Request-Id (X40).', {
    stages: {
      finish: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        const headers = whole.headers.map(
          ([name, value]) =>
            [name === 'x-compute-request-id' ? 'X-Openstack-Request-Id' : name, value] as const,
        );
        return { ...whole, headers };
      },
    },
  }),
  lenient('request-id-missing', lists.all, 'There is no request id (X40: only in examples).', {
    stages: {
      reply: (right) => (reply, exchange) =>
        withHeader(right(reply, exchange), exchange.view.requestIdHeader, ''),
    },
  }),
  lenient('date-twice', lists.all, 'The Date has two stamps, as two proxies made it (000 L197, X37).', {
    stages: {
      reply: (right) => (reply, exchange) => {
        const now = new Date().toUTCString();
        return withHeader(right(reply, exchange), 'Date', `${now}, ${now}`);
      },
    },
  }),
  variant(
    'clock-three-seconds-late',
    lists.all,
    'The clock of the server is three seconds late (I42: five are allowed).',
    {
      stages: {
        reply: (right) => (reply, exchange) =>
          withHeader(right(reply, exchange), 'Date', new Date(Date.now() - 3000).toUTCString()),
      },
    },
  ),
  variant('behind-a-proxy', lists.all, 'A proxy adds Server, Via and Vary (000 L197, 002 L168-169).', {
    stages: succeedingWith(200, [...VIA, ['Server', 'Jetty(9.2.z-SNAPSHOT)']]),
  }),
  variant('success-203', lists.compute, 'A proxy that changed something makes it 203 (001 L4, X31).', {
    stages: succeedingWith(203, VIA),
  }),
  lenient(
    'success-203-elsewhere',
    [...lists.images, ...lists.servers, ...lists.otc],
    'A proxy that changed something makes it 203 (X31).',
    {
      stages: succeedingWith(203, VIA),
    },
  ),
  variant('head-answered', lists.all, 'HEAD is answered like GET, without the body (I37).', {
    settings: { head: true },
  }),
  variant('gzip', lists.all, 'The body is compressed for clients that take it (RFC 9110 section 8.4).', {
    stages: {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        if (!/\bgzip\b/.test(exchange.headers['accept-encoding'] ?? '')) return whole;
        const encoded = withHeader({ ...whole, body: gzipSync(whole.body) }, 'Content-Encoding', 'gzip');
        return withHeader(encoded, 'Vary', 'Accept, Accept-Encoding');
      },
    },
  }),
  variant('chunked', lists.all, 'Bodies come in chunks, without a Content-Length (RFC 9112 section 7.1).', {
    settings: { chunked: true },
  }),
  variant(
    'connection-closed',
    lists.all,
    'Each connection is closed after one answer (RFC 9112 section 9.6).',
    {
      stages: {
        reply: (right) => (reply, exchange) => withHeader(right(reply, exchange), 'Connection', 'close'),
      },
    },
  ),
  variant('slow', lists.all, 'Each answer takes 30 milliseconds (no document says how long it may take).', {
    delay: () => sleep(30),
  }),
  variant('open', lists.all, 'There is no authentication (X58: declared open).', {
    settings: { open: true },
  }),
];
