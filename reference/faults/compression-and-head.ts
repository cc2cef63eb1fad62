/** Packed answers, and answers to HEAD, that are not what GET gives (RFC 9110 sections 8.4 and 9.3.2). */
import { gzipSync } from 'node:zlib';
import { type Condition, inXml, onItem, withParameter } from '../conditions.ts';
import type { Exchange } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import {
  LENGTH_BY_HEAD,
  SAME_BY_HEAD,
  SAME_WHEN_PACKED,
  VARY,
  WORKS_WITH_HEADERS,
} from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { onSent, withHeader } from '../wraps/answers.ts';
import { type Fault, group, lists } from './fault.ts';

type Change = (reply: Reply, exchange: Exchange) => Reply;

/** Packs lists for who takes gzip, and says that they are in a coding. */
function packed(coding: string, pack: (bytes: Buffer) => Uint8Array = gzipSync): Change {
  return (reply, { headers, route }) => {
    const wanted = /gzip/.test(String(headers['accept-encoding'] ?? '')) && route.kind === 'list';
    if (!wanted || reply.status !== 200) return reply;
    const body = pack(Buffer.from(reply.body));
    const sized = withHeader({ ...reply, body }, 'Content-Length', String(body.length));
    return withHeader(sized, 'Content-Encoding', coding);
  };
}

/** Serves HEAD, and changes its answers. */
function headAnswered(change: Change): Wraps {
  return {
    agree: (right) => (exchange) => {
      const agreed = right(exchange);
      return { ...agreed, settings: { ...agreed.settings, head: true } };
    },
    reply: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      return exchange.method === 'HEAD' ? change(whole, exchange) : whole;
    },
  };
}

const withLimitInQuery = withParameter('limit');

/** Serves HEAD, with another Content-Length in some situations. */
function onlyForHead(when: Condition, change: (length: number) => number): Wraps {
  return headAnswered((reply, exchange) =>
    when({ exchange, reply })
      ? withHeader(reply, 'Content-Length', String(change(Buffer.byteLength(reply.body))))
      : reply,
  );
}

/** What an answer breaks besides whose body is read as JSON and is none. */
const BODY_IS_JSON = '000-schema-002 001-schema-003 002-schema-003 004-schema-041';

export const COMPRESSION_AND_HEAD: readonly Fault[] = [
  ...group('negotiation.', lists.all, SAME_WHEN_PACKED, {
    'gzip-unsaid: Who takes gzip gets it without a word of it': [
      onSent(packed('')),
      { also: ['http-schema-002', BODY_IS_JSON] },
    ],
    'gzip-said-falsely: Who takes gzip reads that the body is in it, which it is not': onSent(
      packed('gzip', (bytes) => bytes),
    ),
    'gzip-twice: Who takes gzip gets it twice over, and reads of one': [
      onSent(packed('gzip', (bytes) => gzipSync(gzipSync(bytes)))),
      { also: ['http-header-007', 'http-schema-002', BODY_IS_JSON] },
    ],
    'gzip-cut: Who takes gzip gets a stream that breaks off': onSent(
      packed('gzip', (bytes) => gzipSync(bytes).subarray(0, -12)),
    ),
    'gzip-deflate: Who takes gzip gets it under the name of deflate, which was not asked for': onSent(
      packed('br'),
    ),
  }),
  ...group('header.', lists.all, VARY, {
    'vary-missing-where-packed: Who takes gzip gets it, and no Vary says so': onSent((reply, exchange) =>
      withHeader(packed('gzip')(reply, exchange), 'Vary', ''),
    ),
  }),
  ...group('header.', lists.all, LENGTH_BY_HEAD, {
    'head-length-zero: The Content-Length of HEAD is 0': headAnswered((reply) =>
      withHeader(reply, 'Content-Length', '0'),
    ),
    'head-length-one-more: The Content-Length of HEAD is one more than that of GET': headAnswered((reply) =>
      withHeader(reply, 'Content-Length', String(Buffer.byteLength(reply.body) + 1)),
    ),
  }),
  ...group('header.', lists.single, LENGTH_BY_HEAD, {
    'head-length-of-one-image: The Content-Length of HEAD is one less than that of GET for a single image':
      onlyForHead(onItem, (length) => length - 1),
  }),
  ...group('header.', lists.paged, LENGTH_BY_HEAD, {
    'head-length-of-a-page: The Content-Length of HEAD is that of the body twice over where a limit is given':
      onlyForHead(withLimitInQuery, (length) => 2 * length),
  }),
  ...group('header.', lists.compute, LENGTH_BY_HEAD, {
    'head-length-in-xml: The Content-Length of HEAD is 17 more than that of GET in XML': onlyForHead(
      inXml,
      (length) => length + 17,
    ),
  }),
  ...group('negotiation.', lists.all, SAME_BY_HEAD, {
    'head-other-type: HEAD says that the list is text/html, GET that it is JSON': headAnswered((reply) =>
      withHeader(reply, 'Content-Type', 'text/html'),
    ),
    'head-other-status: HEAD has the status 204, GET 200': headAnswered((reply) => ({
      ...reply,
      status: 204,
    })),
  }),
  ...group('status.', lists.all, WORKS_WITH_HEADERS, {
    'head-500: Breaks down at HEAD (000 L36, 001 L5, 002 L226-229: 405, or as GET).': headAnswered(
      (reply) => ({ ...reply, status: 500 }),
    ),
  }),
];
