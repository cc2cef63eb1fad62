import type { Exchange, Refusal, Reply } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { has, withHeader } from '../wraps.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

export const FAULT =
  '(001 L5, X51: an object named after the fault, with a code equal to the status; 000 L30-50, 002 L215-240, 003 L29-48, 004 L139-157)';
export const WORKS = '(000 L27, 001 L4, 002 L212-214, 004 L139: 200)';
export const REQUEST_ID = '(000 L197, 002 L170, 004 L106: each answer has the id of its request)';
export const DATE = '(000 L197, 002 L167, 003 L156, 004 L107; RFC 9110 section 6.6.1)';
export const TYPE = '(000 L197, 002 L166, 003 L155, 004 L104, 001 L228: the type of what is sent)';

export type Id = Parameters<typeof fault>[0];

/** Changes answers to refused requests. */
export function refused(
  id: Id,
  apis: readonly ApiId[],
  breaks: string,
  when: (refusal: Refusal) => boolean,
  change: (reply: Reply, exchange: Exchange, refusal: Refusal) => Reply,
  extras: Extras = {},
): Fault {
  return fault(
    id,
    apis,
    breaks,
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return when(refusal) ? change(reply, exchange, refusal) : reply;
      },
    },
    extras,
  );
}

export function body(change: (text: string) => string): (reply: Reply) => Reply {
  return (reply) => ({ ...reply, body: change(String(reply.body)) });
}

/** Breaks down, or refuses, at some requests that are in order. */
export function fails(
  id: Id,
  apis: readonly ApiId[],
  breaks: string,
  when: (exchange: Exchange) => boolean,
  status = 500,
  extras: Extras = {},
): Fault {
  return fault(
    id,
    apis,
    `${breaks} ${WORKS}.`,
    {
      door: (right) => (exchange) => {
        const refusals = right(exchange);
        return refusals.length === 0 && when(exchange)
          ? [{ status, reason: 'broken', message: 'It did not work.' }]
          : refusals;
      },
    },
    extras,
  );
}

export function replies(
  id: Id,
  apis: readonly ApiId[],
  breaks: string,
  when: (exchange: Exchange, reply: Reply) => boolean,
  change: (reply: Reply, exchange: Exchange) => Reply,
  extras: Extras = {},
): Fault {
  return fault(
    id,
    apis,
    breaks,
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        return when(exchange, whole) ? change(whole, exchange) : whole;
      },
    },
    extras,
  );
}

/** Wraps what is sent at the very end. */
export function sent(
  id: Id,
  apis: readonly ApiId[],
  breaks: string,
  change: (reply: Reply, exchange: Exchange) => Reply,
  extras: Extras = {},
): Fault {
  const stages: Wraps = { finish: (right) => (reply, exchange) => change(right(reply, exchange), exchange) };
  return fault(id, apis, breaks, stages, extras);
}

export const TRACE =
  'Traceback (most recent call last):\n  File "/usr/lib/python3/dist-packages/nova/api.py", line 85, in index';
export const any = () => true;
export const bad = ({ status }: Refusal) => status === 400;
export const unauthorised = ({ status }: Refusal) => status === 401;
export const { all, paged, images, servers, compute, sized, since, novas } = lists;
export const documented = [...images, ...servers, ...lists.otc];
export const later = (exchange: Exchange) => has(exchange, 'marker');
export const filtered = (exchange: Exchange) => has(exchange, 'name') || has(exchange, 'status');
export const isItem = (exchange: Exchange) => exchange.route.kind === 'item';

export function zipped(
  reply: Reply,
  { headers, route }: Exchange,
  change: (bytes: Buffer) => { body: Uint8Array; coding: string },
): Reply {
  const wanted = /gzip/.test(String(headers['accept-encoding'] ?? '')) && route.kind === 'list';
  if (!wanted || reply.status !== 200) return reply;
  const { body: bytes, coding } = change(Buffer.from(reply.body));
  return withHeader(
    withHeader({ ...reply, body: bytes }, 'Content-Length', String(bytes.length)),
    'Content-Encoding',
    coding,
  );
}

/** Serves HEAD, and changes its answers. */
export function headAnswered(change: (reply: Reply) => Reply): Wraps {
  return {
    agree: (right) => (exchange) => {
      const agreed = right(exchange);
      return { ...agreed, settings: { ...agreed.settings, head: true } };
    },
    reply: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      return exchange.method === 'HEAD' ? change(whole) : whole;
    },
  };
}
