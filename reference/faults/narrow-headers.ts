/** Statuses, headers and bodies of answers that are wrong in some answers only. */
import { gzipSync } from 'node:zlib';
import { withHeader } from '../wraps.ts';
import { type Fault, fault, STRICT_ONLY } from './fault.ts';
import {
  all,
  DATE,
  documented,
  filtered,
  headAnswered,
  later,
  REQUEST_ID,
  sent,
  zipped,
} from './narrow-answers-tools.ts';

export const NARROW_HEADERS: readonly Fault[] = [
  sent('header.date-in-german', all, `The Date has the names of days in German ${DATE}.`, (reply) =>
    withHeader(reply, 'Date', new Date().toUTCString().replace(/^\w+/, 'Mi')),
  ),
  sent(
    'header.date-weekday-wrong',
    all,
    `The Date has another day of the week than its day ${DATE}.`,
    (reply) =>
      withHeader(
        reply,
        'Date',
        new Date().toUTCString().replace(/^\w+/, (day) => (day === 'Mon' ? 'Tue' : 'Mon')),
      ),
    {},
  ),
  sent(
    'header.date-malformed-behind-filter',
    all,
    `The Date of filtered lists is written as ISO 8601 ${DATE}.`,
    (reply, exchange) => (filtered(exchange) ? withHeader(reply, 'Date', new Date().toISOString()) : reply),
  ),
  sent(
    'header.date-hours-ahead',
    all,
    `The Date is six hours ahead ${DATE}.`,
    (reply) => withHeader(reply, 'Date', new Date(Date.now() + 6 * 3_600_000).toUTCString()),
    STRICT_ONLY,
  ),
  sent(
    'header.date-stale',
    all,
    `The Date is that of 1970 ${DATE}.`,
    (reply) => withHeader(reply, 'Date', new Date(0).toUTCString()),
    STRICT_ONLY,
  ),
  sent(
    'header.request-id-of-each-pair',
    documented,
    `Two answers in a row have one request id ${REQUEST_ID}.`,
    (reply, { number, view }) => withHeader(reply, view.requestIdHeader, `req-${Math.floor(number / 2)}`),
    STRICT_ONLY,
  ),
  sent(
    'header.request-id-lost-on-later-pages',
    documented,
    `Pages after the first have no request id ${REQUEST_ID}.`,
    (reply, exchange) =>
      later(exchange) || filtered(exchange) ? withHeader(reply, exchange.view.requestIdHeader, '') : reply,
    STRICT_ONLY,
  ),
  sent(
    'header.request-id-blank',
    documented,
    `The request id is a blank ${REQUEST_ID}.`,
    (reply, { view }) => withHeader(reply, view.requestIdHeader, '-'),
    STRICT_ONLY,
  ),
  sent(
    'header.length-in-letters',
    all,
    'Content-Length counts letters and not bytes, so that the body is cut (RFC 9110 section 8.6).',
    (reply) => {
      const text = String(reply.body);
      const bytes = Buffer.from(text).subarray(0, [...text].length);
      return withHeader({ ...reply, body: bytes }, 'Content-Length', String(bytes.length));
    },
  ),
  sent(
    'negotiation.gzip-unsaid',
    all,
    'Who takes gzip gets it without a word of it (RFC 9110 section 8.4).',
    (reply, exchange) => zipped(reply, exchange, (bytes) => ({ body: gzipSync(bytes), coding: '' })),
  ),
  sent(
    'negotiation.gzip-said-falsely',
    all,
    'Who takes gzip is told that the body is in it, which it is not (RFC 9110 section 8.4).',
    (reply, exchange) => zipped(reply, exchange, (bytes) => ({ body: bytes, coding: 'gzip' })),
  ),
  sent(
    'negotiation.gzip-twice',
    all,
    'Who takes gzip gets it twice over, and is told of one (RFC 9110 section 8.4).',
    (reply, exchange) =>
      zipped(reply, exchange, (bytes) => ({ body: gzipSync(gzipSync(bytes)), coding: 'gzip' })),
  ),
  sent(
    'negotiation.gzip-cut',
    all,
    'Who takes gzip gets a stream that breaks off (RFC 9110 section 8.4).',
    (reply, exchange) =>
      zipped(reply, exchange, (bytes) => ({ body: gzipSync(bytes).subarray(0, -12), coding: 'gzip' })),
  ),
  sent(
    'negotiation.gzip-deflate',
    all,
    'Who takes gzip gets it under the name of deflate, which was not asked for (RFC 9110 section 12.5.3).',
    (reply, exchange) => zipped(reply, exchange, (bytes) => ({ body: gzipSync(bytes), coding: 'br' })),
  ),
  fault(
    'negotiation.head-other-type',
    all,
    'HEAD says that the list is text/html, GET that it is JSON (RFC 9110 section 9.3.2).',
    headAnswered((reply) => withHeader(reply, 'Content-Type', 'text/html')),
  ),
  fault(
    'negotiation.head-other-status',
    all,
    'HEAD has the status 204, GET 200 (RFC 9110 section 9.3.2).',
    headAnswered((reply) => ({ ...reply, status: 204 })),
  ),
  fault(
    'status.head-500',
    all,
    'Breaks down at HEAD (000 L36, 001 L5, 002 L226-229: 405, or as GET).',
    headAnswered((reply) => ({ ...reply, status: 500 })),
  ),
];
