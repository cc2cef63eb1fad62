/** Statuses, headers and bodies of answers that are wrong in some answers only. */
import { has, withHeader } from '../wraps.ts';
import type { Fault } from './fault.ts';
import {
  all,
  any,
  DATE,
  fails,
  filtered,
  images,
  isItem,
  later,
  paged,
  replies,
  sent,
  servers,
  TYPE,
  WORKS,
} from './narrow-answers-tools.ts';

export const NARROW_TYPES: readonly Fault[] = [
  fails(
    'negotiation.accept-with-parameter-406',
    all,
    'Answers 406 to an Accept with a quality',
    ({ headers }) => /;/.test(headers.accept ?? ''),
    406,
    {},
  ),
  fails(
    'status.item-of-private-403',
    servers,
    'Refuses single images that are private, which the list shows',
    (exchange) =>
      exchange.route.kind === 'item' && exchange.world.find(exchange.route.id)?.visibility === 'private',
    403,
  ),
  fails(
    'status.item-of-unuploaded-500',
    servers,
    'Breaks down at single images without data',
    (exchange) => exchange.route.kind === 'item' && exchange.world.find(exchange.route.id)?.checksum === null,
  ),
  fails(
    'status.item-with-query-400',
    servers,
    'Breaks down at each tenth single image',
    (exchange) => exchange.route.kind === 'item' && exchange.number % 10 === 0,
  ),
  replies(
    'status.list-is-202',
    all,
    `A filtered list is answered with 202 ${WORKS}.`,
    (exchange, { status }) => filtered(exchange) && status === 200,
    (reply) => ({ ...reply, status: 202 }),
  ),
  replies(
    'status.page-is-206',
    paged,
    `Pages after the first are answered with 206 ${WORKS}.`,
    (exchange, { status }) => later(exchange) && status === 200,
    (reply) => ({ ...reply, status: 206 }),
  ),
  replies(
    'status.sorted-is-301',
    images,
    `A sorted list is at another address ${WORKS}.`,
    (exchange) => has(exchange, 'sort_key'),
    (reply, { search }) => withHeader({ ...reply, status: 301 }, 'Location', `/v2/sorted-images?${search}`),
  ),
  replies(
    'status.item-is-201',
    servers,
    'A single image is answered with 201 (003 L28: 200).',
    (exchange, { status }) => isItem(exchange) && status === 200,
    (reply) => ({ ...reply, status: 201 }),
  ),
  replies(
    'negotiation.type-missing-on-later-pages',
    paged,
    `Pages after the first do not say of what type they are ${TYPE}.`,
    later,
    (reply) => withHeader(reply, 'Content-Type', ''),
  ),
  replies(
    'negotiation.type-html-behind-filter',
    all,
    `Filtered lists say that they are text/html ${TYPE}.`,
    (exchange, { status }) => filtered(exchange) && status === 200,
    (reply) => withHeader(reply, 'Content-Type', 'text/html'),
  ),
  replies(
    'negotiation.type-text-when-empty',
    all,
    `An empty list says that it is text/plain ${TYPE}.`,
    (_exchange, { body: text }) => /"images":\[\]/.test(String(text)),
    (reply) => withHeader(reply, 'Content-Type', 'text/plain'),
  ),
  replies(
    'negotiation.item-type-html',
    servers,
    `A single image says that it is text/html ${TYPE}.`,
    isItem,
    (reply) => withHeader(reply, 'Content-Type', 'text/html'),
  ),
  replies('header.type-twice', all, `The Content-Type has two values ${TYPE}.`, any, (reply) =>
    withHeader(reply, 'Content-Type', 'application/json, application/json'),
  ),
  replies(
    'header.type-without-subtype',
    all,
    `The Content-Type of filtered lists is "application" ${TYPE}.`,
    filtered,
    (reply) => withHeader(reply, 'Content-Type', 'application'),
  ),
  sent('header.date-local', all, `The Date is in another zone than GMT ${DATE}.`, (reply) =>
    withHeader(reply, 'Date', new Date().toUTCString().replace('GMT', '+0200')),
  ),
  sent('header.date-ascii', all, `The Date has the form of asctime ${DATE}.`, (reply) =>
    withHeader(
      reply,
      'Date',
      new Date().toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4'),
    ),
  ),
  sent('header.date-seconds', all, `The Date is a number of seconds ${DATE}.`, (reply) =>
    withHeader(reply, 'Date', String(Math.floor(Date.now() / 1000))),
  ),
];
