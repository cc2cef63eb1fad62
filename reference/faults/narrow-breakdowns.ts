/** Statuses, headers and bodies of answers that are wrong in some answers only. */
import { has, withHeader } from '../wraps.ts';
import type { Fault } from './fault.ts';
import {
  all,
  bad,
  fails,
  filtered,
  images,
  later,
  paged,
  refused,
  sized,
  unauthorised,
} from './narrow-answers-tools.ts';

export const NARROW_BREAKDOWNS: readonly Fault[] = [
  refused(
    'status.error-is-200',
    all,
    'Refusals have the status 200 (000 L30, 001 L5, 002 L215-217, 004 L146: 400).',
    bad,
    (reply) => ({ ...reply, status: 200 }),
  ),
  refused(
    'status.unauthorised-is-200',
    all,
    'A refusal for want of a token has the status 200 (000 L32, 001 L5, 002 L218-222, 004 L148: 401).',
    unauthorised,
    (reply) => ({ ...reply, status: 200 }),
  ),
  refused(
    'status.unauthorised-redirects',
    all,
    'A request without a token is sent to a page to log in (000 L32, 001 L5, 002 L218-222, 004 L148: 401).',
    unauthorised,
    (reply) => withHeader({ ...reply, status: 302 }, 'Location', '/login'),
  ),
  refused(
    'status.forbidden-404',
    all,
    'A token without rights is answered with 404 (000 L34, 001 L5, 002 L223-225, 004 L150: 403).',
    ({ reason }) => reason === 'forbidden',
    (reply) => ({ ...reply, status: 404 }),
  ),
  refused(
    'status.method-200-empty',
    all,
    'Other methods than GET get an empty 200 (000 L36, 001 L5, 002 L226-229: 405).',
    ({ reason }) => reason === 'method',
    (reply) => ({ ...reply, status: 200, body: '' }),
  ),
  refused(
    'status.bad-is-500-in-words',
    all,
    'A bad value is answered with 503 (000 L30, 001 L5, 002 L215-217, 004 L146: 400).',
    bad,
    (reply) => ({ ...reply, status: 502 }),
  ),
  fails(
    'status.third-filter-500',
    all,
    'Breaks down at three filters',
    ({ pairs = [], view }) => pairs.filter(([name]) => Object.hasOwn(view.filters, name)).length > 2,
  ),
  fails(
    'status.marker-and-filter-500',
    paged,
    'Breaks down at a marker with a filter',
    (exchange) => later(exchange) && filtered(exchange),
  ),
  fails(
    'status.marker-and-sort-500',
    images,
    'Breaks down at a marker with a sort key',
    (exchange) => later(exchange) && has(exchange, 'sort_key'),
  ),
  fails(
    'status.marker-without-limit-500',
    paged,
    'Breaks down at a marker without a limit',
    (exchange) => later(exchange) && !has(exchange, 'limit'),
  ),
  fails('status.limit-one-500', paged, 'Breaks down at limit=1', (exchange) =>
    has(exchange, 'limit', (limit) => limit === '1'),
  ),
  fails(
    'status.size-desc-500',
    images,
    'Breaks down at sizes sorted downwards',
    (exchange) =>
      has(exchange, 'sort_key', (key) => key === 'size') &&
      has(exchange, 'sort_dir', (word) => word === 'desc'),
  ),
  fails(
    'status.sort-with-filter-500',
    images,
    'Breaks down at a sort key with a filter',
    (exchange) => filtered(exchange) && has(exchange, 'sort_key'),
  ),
  fails(
    'status.sort-without-direction-500',
    images,
    'Breaks down at a sort key without a direction',
    (exchange) => has(exchange, 'sort_key') && !has(exchange, 'sort_dir'),
  ),
  fails('status.size-above-2-31-500', sized, 'Breaks down at a size_max above 2^31', (exchange) =>
    has(exchange, 'size_max', (size) => Number(size) >= 2 ** 31),
  ),
  fails(
    'status.size-range-500',
    sized,
    'Breaks down at size_min with size_max',
    (exchange) => has(exchange, 'size_min') && has(exchange, 'size_max'),
  ),
  fails(
    'status.size-zero-500',
    sized,
    'Breaks down at a bound of zero',
    (exchange) =>
      has(exchange, 'size_min', (size) => size === '0') || has(exchange, 'size_max', (size) => size === '0'),
  ),
];
