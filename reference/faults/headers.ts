/** Headers of answers that are wrong: 000 L197, 002 L164-170, 003 L153-159, 004 L104-107, and HTTP itself. */

import { askedByNameOrStatus } from '../conditions.ts';
import type { Exchange } from '../exchange.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { onComplaint, onReply, onSent, sendingHeader, settingHeader, withHeader } from '../wraps/answers.ts';
import { has } from '../wraps/requests.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

const DAY = 86_400_000;

const filtered = (exchange: Exchange) => has(exchange, 'name') || has(exchange, 'status');

const later = (exchange: Exchange) => has(exchange, 'marker');

export const HEADERS: readonly Fault[] = [
  ...group('header.', lists.plain, sentences.REQUEST_ID, {
    'request-id-missing: There is no request id': onReply((reply, { view }) =>
      withHeader(reply, view.requestIdHeader, ''),
    ),
    'request-id-constant: All answers have the same request id': onReply((reply, { view }) =>
      withHeader(reply, view.requestIdHeader, 'req-7b7ffed2-9b1f-46a8-a478-315518d35387'),
    ),
  }),
  ...group('header.', lists.all, sentences.DATE, {
    'date-malformed: The Date is written as ISO 8601': settingHeader('Date', () => new Date().toISOString()),
    'date-missing: There is no Date': [settingHeader('Date', ''), STRICT_ONLY],
    'date-twice: Two dates stand in the Date, with a comma': [
      settingHeader('Date', () => `${new Date().toUTCString()}, ${new Date().toUTCString()}`),
      STRICT_ONLY,
    ],
    'date-wrong: The Date is a day late': [
      settingHeader('Date', () => new Date(Date.now() - DAY).toUTCString()),
      STRICT_ONLY,
    ],
    'date-in-german: The Date has the names of days in German': sendingHeader('Date', () =>
      new Date().toUTCString().replace(/^\w+/, 'Mi'),
    ),
    'date-weekday-wrong: The Date has another day of the week than its day': sendingHeader('Date', () =>
      new Date().toUTCString().replace(/^\w+/, (day) => (day === 'Mon' ? 'Tue' : 'Mon')),
    ),
    'date-malformed-behind-filter: The Date of filtered lists is written as ISO 8601': onSent(
      (reply, exchange) => (filtered(exchange) ? withHeader(reply, 'Date', new Date().toISOString()) : reply),
    ),
    'date-hours-ahead: The Date is six hours ahead': [
      sendingHeader('Date', () => new Date(Date.now() + 6 * 3_600_000).toUTCString()),
      STRICT_ONLY,
    ],
    'date-stale: The Date is that of 1970': [
      sendingHeader('Date', () => new Date(0).toUTCString()),
      STRICT_ONLY,
    ],
    'date-local: The Date is in another zone than GMT': sendingHeader('Date', () =>
      new Date().toUTCString().replace('GMT', '+0200'),
    ),
    'date-ascii: The Date has the form of asctime': sendingHeader('Date', () =>
      new Date().toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4'),
    ),
    'date-seconds: The Date is a number of seconds': sendingHeader('Date', () =>
      String(Math.floor(Date.now() / 1000)),
    ),
  }),
  ...group('header.', lists.all, sentences.ALLOW, {
    'allow-missing: A 405 does not say which methods are allowed': onComplaint((reply, refusal) =>
      refusal.reason === 'method' ? withHeader(reply, 'Allow', '') : reply,
    ),
    'allow-without-get: A 405 says that POST alone is allowed': onComplaint((reply, refusal) =>
      refusal.reason === 'method' ? withHeader(reply, 'Allow', 'POST') : reply,
    ),
  }),
  ...group('header.', lists.all, sentences.CHALLENGE, {
    'challenge-missing: A 401 has no WWW-Authenticate': onComplaint((reply, refusal) =>
      refusal.status === 401 ? withHeader(reply, 'WWW-Authenticate', '') : reply,
    ),
  }),
  ...group('header.', lists.plain, sentences.REQUEST_ID_OF_LISTS, {
    'request-id-of-each-pair: Two answers in a row have one request id': [
      onSent((reply, { number, view }) =>
        withHeader(reply, view.requestIdHeader, `req-${Math.floor(number / 2)}`),
      ),
      { also: '003-header-004' },
    ],
    'request-id-lost-on-later-pages: Pages after the first have no request id': onSent((reply, exchange) =>
      later(exchange) || filtered(exchange) ? withHeader(reply, exchange.view.requestIdHeader, '') : reply,
    ),
    'request-id-blank: The request id is a blank': [
      onSent((reply, { view }) => withHeader(reply, view.requestIdHeader, '-')),
      { also: '003-header-004' },
    ],
  }),
  ...group('header.', lists.all, sentences.CONTENT_LENGTH, {
    'length-in-letters: Content-Length counts letters and not bytes, so that the body is cut': [
      onSent((reply) => {
        const text = String(reply.body);
        const bytes = Buffer.from(text).subarray(0, [...text].length);
        return withHeader({ ...reply, body: bytes }, 'Content-Length', String(bytes.length));
      }),
      { also: sentences.JSON_DOCUMENT, consequences: sentences.UNREADABLE.split(' ') },
    ],
  }),
  ...group('negotiation.', lists.all, sentences.CONTENT_TYPE, {
    'type-twice: The Content-Type has two values': settingHeader(
      'Content-Type',
      'application/json, application/json',
    ),
    'type-without-subtype: The Content-Type of filtered lists is "application"': only(
      askedByNameOrStatus,
      settingHeader('Content-Type', 'application'),
    ),
  }),
];
