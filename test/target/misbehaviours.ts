import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { pass, type Right } from './front.ts';
import { answerText, endlessly } from './misbehaving.ts';
import { always, inBody, type Misbehaviour, megabyte, raw, tooLarge } from './misbehaviour.ts';

/** Begins an answer below the level of HTTP, and never ends it. */
function endlesslyAfter(response: ServerResponse, head: string, chunk: Buffer | string, pause: number): void {
  const { socket } = response;
  if (socket === null) return;
  socket.on('error', () => undefined);
  socket.write(head);
  endlessly(socket, chunk, pause);
}

const json = 'Content-Type: application/json';
const bomb = gzipSync(Buffer.alloc(80 * megabyte, ' '));
const unanswered = /^the target served nothing for 15 s\. /;

/** The head of what would be right. */
function headOf({ status, headers }: Right, version: string, more: readonly string[] = []): string {
  const fields = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${version} ${status} Whatever`, ...fields, ...more, '', ''].join('\r\n');
}

/** What a server may do to whoever asks it, each by its name. */
export function misbehaviours(otherServer: string): Readonly<Record<string, Misbehaviour>> {
  return {
    'no answer': { answer: () => undefined, says: /No response|No complete response/, endsEarly: unanswered },
    'a byte a second': {
      answer: (response) => endlesslyAfter(response, `HTTP/1.1 200 OK\r\n${json}\r\n\r\n`, ' ', 1000),
      says: /No complete response .* within 0\.4 s/,
      endsEarly: unanswered,
    },
    'a connection that is reset in mid-body': {
      answer: always(answerText(200, [json, 'Content-Length: 1000'], '{"images": ['), 'reset'),
      says: /broke before the response was complete/,
      endsEarly: unanswered,
    },
    'a Content-Length that is too long': {
      answer: (response, { body }) =>
        raw(response, answerText(200, [json, `Content-Length: ${body.length + 100}`], body)),
      says: /broke before the response was complete/,
      endsEarly: unanswered,
    },
    'a Content-Length that is too short': {
      answer: (response, { body }) =>
        raw(response, answerText(200, [json, `Content-Length: ${body.length - 5}`], body), 'keep open'),
      says: undefined,
      finding: /schema\.body-matches-schema/,
    },
    'a body without end': {
      answer: (response) =>
        endlesslyAfter(response, `HTTP/1.1 200 OK\r\n${json}\r\n\r\n`, Buffer.alloc(65536, 0x20), 0),
      says: /body is longer than 33554432 bytes/,
      endsEarly: tooLarge,
      timeout: 20,
      memory: 1200,
    },
    'a gzip bomb': {
      answer: always(answerText(200, [json, 'Content-Encoding: gzip'], bomb)),
      says: /decompressed body exceeds 33554432 bytes/,
      endsEarly: tooLarge,
      timeout: 20,
      memory: 1200,
    },
    'JSON nested a hundred thousand deep': {
      answer: always(answerText(200, [json], `{"images": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`)),
      says: undefined,
      finding: /schema\.body-matches-schema/,
      timeout: 10,
      memory: 1500,
    },
    'duplicate keys': {
      answer: inBody((body) => body.replaceAll('"id":', '"status":"queued","id":')),
      says: undefined,
      finding: /schema\.members-are-unique/,
    },
    '__proto__ keys': {
      answer: inBody((body) =>
        body.replaceAll('"id":', '"__proto__":{"polluted":true},"constructor":1,"id":'),
      ),
      says: undefined,
    },
    'bytes that are no UTF-8': {
      answer: (response, right) => {
        const body = Buffer.from(right.body, 'utf8')
          .toString('latin1')
          .replaceAll('"name":"', '"name":"\xe9');
        raw(response, answerText(right.status, [json], Buffer.from(body, 'latin1')));
      },
      says: undefined,
      finding: /schema\.text-is-utf-8/,
    },
    'a redirect to another server': {
      answer: always(answerText(302, [`Location: ${otherServer}/images`])),
      says: /redirect .*is not followed/,
      finding: /status\./,
    },
    'a redirect to itself': {
      answer: (response) => raw(response, answerText(302, [`Location: ${response.req.url}`])),
      says: /redirect .*is not followed/,
      finding: /status\./,
    },
    'a redirect to a file': {
      answer: always(answerText(302, ['Location: file:///etc/passwd'])),
      says: /redirect .*is not followed/,
      finding: /status\./,
    },
    'a next link to another server': {
      answer: inBody((body) => body.replace('"next":"', `"next":"${otherServer}`)),
      says: undefined,
      finding: /pagination\.page-links-stay-at-the-origin/,
    },
    'a next link with credentials': {
      answer: inBody((body) => body.replace('"next":"', '"next":"http://someone:secret@127.0.0.1')),
      says: undefined,
      finding: /pagination\.page-links-stay-at-the-origin/,
    },
    'a Content-Type that a careless pattern reads in many ways': {
      answer: (response, right) =>
        pass(right, response, {
          headers: { ...right.headers, 'content-type': `application/json${' ;'.repeat(100)} @` },
        }),
      says: undefined,
      finding: /negotiation\.content-type/,
    },
    'headers of a megabyte': {
      answer: always(answerText(200, [json, `X-Long: ${'x'.repeat(megabyte)}`], '{}')),
      says: /headers of the response are longer than 65536 bytes/,
    },
    'HTTP/1.0': {
      answer: (response, right) => raw(response, `${headOf(right, 'HTTP/1.0')}${right.body}`),
      says: undefined,
    },
    'chunks and trailers': {
      answer: (response, right) => {
        const head = headOf(right, 'HTTP/1.1', ['Transfer-Encoding: chunked', 'Trailer: X-Sum']);
        const bytes = Buffer.from(response.req.method === 'HEAD' ? '' : right.body);
        const chunks = Array.from({ length: Math.ceil(bytes.length / 700) }, (_, index) => {
          const chunk = bytes.subarray(index * 700, (index + 1) * 700);
          return Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]);
        });
        const end = response.req.method === 'HEAD' ? '' : '0\r\nX-Sum: 1\r\n\r\n';
        raw(response, Buffer.concat([Buffer.from(head), ...chunks, Buffer.from(end)]));
      },
      says: undefined,
    },
    'nothing but a 204': {
      answer: always('HTTP/1.1 204 No Content\r\n\r\n'),
      says: /is not JSON/,
      finding: /status\./,
    },
    'an HTML login page with 200': {
      answer: always(answerText(200, ['Content-Type: text/html'], '<html><form action="/login"></form>')),
      says: /is not JSON but text\/html/,
      finding: /schema\.body-matches-schema|negotiation\.content-type/,
    },
    'bytes that are no HTTP': { answer: always('\u0016\u0003\u0001'), says: /not valid HTTP/, timeout: 10 },
  };
}
