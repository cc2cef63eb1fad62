/** Statuses, headers and bodies of answers that are wrong in some answers only. */

import { has } from '../wraps.ts';
import type { Fault } from './fault.ts';
import { all, fails, novas, since } from './narrow-answers-tools.ts';

export const NARROW_REFUSED_VALUES: readonly Fault[] = [
  fails('status.since-offset-500', since, 'Breaks down at a time with an offset', (exchange) =>
    has(exchange, 'changes-since', (time) => /[+-]\d\d:\d\d$/.test(time)),
  ),
  fails(
    'status.since-fraction-400',
    since,
    'Refuses a time with a fraction of a second',
    (exchange) => has(exchange, 'changes-since', (time) => time.includes('.')),
    400,
  ),
  fails(
    'status.since-future-400',
    since,
    'Refuses a time in the future',
    (exchange) => has(exchange, 'changes-since', (time) => Date.parse(time) > Date.now()),
    400,
  ),
  fails(
    'status.since-epoch-400',
    since,
    'Refuses the time 1970-01-01T00:00:00Z',
    (exchange) => has(exchange, 'changes-since', (time) => Date.parse(time) === 0),
    400,
  ),
  fails(
    'status.since-with-limit-500',
    novas,
    'Breaks down at changes-since with a limit',
    (exchange) => has(exchange, 'changes-since') && has(exchange, 'limit'),
  ),
  fails('status.deleted-500', novas, 'Breaks down at status=DELETED', (exchange) =>
    has(exchange, 'status', (word) => word === 'DELETED'),
  ),
  fails('status.server-url-500', novas, 'Breaks down at a server given by its address', (exchange) =>
    has(exchange, 'server', (server) => server.includes('/')),
  ),
  fails(
    'status.server-unknown-404',
    novas,
    'Answers a server that no image was made from with 404',
    (exchange) =>
      has(
        exchange,
        'server',
        (server) =>
          !exchange.world.live().some((image) => image.server !== null && server.includes(image.server)),
      ),
    404,
  ),
  fails(
    'status.plus-400',
    all,
    'Refuses a name with a plus sign',
    (exchange) => has(exchange, 'name', (name) => name.includes('+')),
    400,
  ),
  fails(
    'status.percent-400',
    all,
    'Refuses a name with a percent sign',
    (exchange) => has(exchange, 'name', (name) => name.includes('%')),
    400,
  ),
  fails(
    'status.emoji-500',
    all,
    'Breaks down at a name with a sign beyond the Basic Multilingual Plane',
    (exchange) => has(exchange, 'name', (name) => /[\u{10000}-\u{10ffff}]/u.test(name)),
  ),
  fails(
    'status.angle-403',
    all,
    'A guard refuses a name with markup',
    (exchange) => has(exchange, 'name', (name) => /[<>]/.test(name)),
    403,
  ),
  fails(
    'status.quote-403',
    all,
    'A guard refuses a name with an apostrophe',
    (exchange) => has(exchange, 'name', (name) => name.includes("'")),
    403,
  ),
  fails('status.long-name-500', all, 'Breaks down at a name of more than 255 letters', (exchange) =>
    has(exchange, 'name', (name) => name.length > 255),
  ),
  fails(
    'status.absent-name-404',
    all,
    'Answers a name that no image has with 404',
    (exchange) =>
      has(exchange, 'name', (name) => !exchange.world.live().some((image) => image.name === name)),
    404,
  ),
  fails(
    'status.no-accept-500',
    all,
    'Breaks down without an Accept header',
    ({ headers }) => headers.accept === undefined,
  ),
  fails(
    'negotiation.no-accept-406',
    all,
    'Answers 406 without an Accept header',
    ({ headers }) => headers.accept === undefined,
    406,
  ),
];
