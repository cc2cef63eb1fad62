import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange } from '../../engine/base/exchange.ts';
import { readJson } from '../../engine/base/json-body.ts';
import type { ClientOptions } from '../../engine/client/client.ts';
import { giveBackMemory } from '../support/memory.ts';
import { answerText, clientOf, endlessly, get, type RawServer, startRaw } from './misbehaving.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serverThat(answer: (socket: Socket, head: string) => void): Promise<RawServer> {
  const server = await startRaw(answer);
  closing.push(() => server.close());
  return server;
}

interface Outcome {
  readonly exchange: Exchange;
  readonly elapsed: number;
  readonly heard: readonly string[];
}

/** Asks a server that answers in one way, and gives what came of it and how long that took. */
async function ask(
  answer: (socket: Socket, head: string) => void,
  options: Partial<ClientOptions> = {},
  request = get('/images'),
): Promise<Outcome> {
  const server = await serverThat(answer);
  const client = clientOf(server.url, options);
  const started = performance.now();
  const exchange = await client.exchange(request, 'test');
  await client.close();
  return { exchange, elapsed: performance.now() - started, heard: server.heard };
}

/** What came of it in one word: a status, or the code of the silence. */
function word({ exchange: { outcome } }: Outcome): string {
  return outcome.kind === 'answer' ? String(outcome.status) : outcome.code;
}

function textOf({ exchange: { outcome } }: Outcome): string {
  return outcome.kind === 'answer' ? outcome.body.text : '';
}

const json = 'Content-Type: application/json';

describe('a target that does not bring its answer to an end', () => {
  it('is given up after the time limit when it says nothing', async () => {
    const outcome = await ask(() => undefined);
    expect(word(outcome)).toBe('timeout');
    expect(outcome.elapsed).toBeLessThan(2000);
  });

  it('is given up after the time limit when it sends a byte of the body now and then', async () => {
    const outcome = await ask((socket) => {
      socket.write(answerText(200, [json, 'Content-Length: 100000']));
      endlessly(socket, ' ', 50);
    });
    expect(word(outcome)).toBe('timeout');
    expect(outcome.elapsed).toBeLessThan(2000);
  });

  it('is given up after the time limit also when memory is tidied up meanwhile', async () => {
    const tidying = setInterval(giveBackMemory, 50);
    const outcome = await ask((socket) => {
      socket.write(answerText(200, [json, 'Content-Length: 60']));
      endlessly(socket, ' ', 50);
    }).finally(() => clearInterval(tidying));
    expect(word(outcome)).toBe('timeout');
    expect(outcome.elapsed).toBeLessThan(2000);
  });

  it('is given up after the time limit when it sends a byte of the headers now and then', async () => {
    const outcome = await ask((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX-Slow: ');
      endlessly(socket, 'a', 50);
    });
    expect(word(outcome)).toBe('timeout');
    expect(outcome.elapsed).toBeLessThan(2000);
  });

  it('is asked once more and then given up when it breaks the connection in mid-body', async () => {
    const outcome = await ask((socket) => {
      socket.write(answerText(200, [json, 'Content-Length: 1000'], '{"images": ['));
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    expect(word(outcome)).toBe('connection-broken');
    expect(outcome.heard).toHaveLength(2);
  });

  it('is not read beyond the largest body when the body has no end', async () => {
    const outcome = await ask(
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n');
        endlessly(socket, Buffer.alloc(65536, 0x20), 0);
      },
      { timeout: 5000 },
    );
    expect(word(outcome)).toBe('body-too-large');
  });

  it('is not unpacked beyond the largest body when it sends a gzip bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    const outcome = await ask(
      (socket) => socket.write(answerText(200, [json, 'Content-Encoding: gzip'], bomb)),
      { timeout: 5000 },
    );
    expect(word(outcome)).toBe('body-too-large');
  });

  it('is not unpacked at all when the bomb is packed many times over', async () => {
    const outcome = await ask((socket) =>
      socket.write(answerText(200, [json, 'Content-Encoding: gzip, gzip, gzip, gzip'], 'x')),
    );
    expect(word(outcome)).toBe('undecodable-body');
  });

  it('is not read when its headers are a megabyte long', async () => {
    const outcome = await ask((socket) =>
      socket.write(answerText(200, [json, `X-Long: ${'a'.repeat(1024 * 1024)}`], '{}')),
    );
    expect(word(outcome)).toBe('headers-too-large');
    expect(outcome.exchange.outcome).toMatchObject({ message: expect.stringContaining('65536 bytes') });
  });
});

describe('a target that writes its answer wrongly', () => {
  it('is found out when fewer bytes come than Content-Length says', async () => {
    const outcome = await ask((socket) => {
      socket.end(answerText(200, [json, 'Content-Length: 1000'], '{"images": []}'));
    });
    expect(word(outcome)).toBe('connection-broken');
  });

  it('does not harm the next answer when more bytes come than Content-Length says', async () => {
    const server = await serverThat((socket) =>
      socket.write(answerText(200, [json, 'Content-Length: 5'], '{"images": []}')),
    );
    const client = clientOf(server.url);
    closing.push(() => client.close());
    const texts = [];
    for (const path of ['/a', '/b', '/c']) {
      const { outcome } = await client.exchange(get(path), 'test');
      texts.push(outcome.kind === 'answer' ? outcome.body.text : outcome.code);
    }
    expect(texts).toEqual(['{"ima', '{"ima', '{"ima']);
  });

  it('is found out when the body is not packed as it says', async () => {
    const outcome = await ask((socket) =>
      socket.write(answerText(200, [json, 'Content-Encoding: gzip'], '{"images": []}')),
    );
    expect(word(outcome)).toBe('undecodable-body');
  });

  it('is distinguished from a broken connection when a packed body ends too early', async () => {
    const packed = gzipSync('{"images": []}');
    const outcome = await ask((socket) => {
      socket.write(answerText(200, [json, 'Content-Encoding: gzip', 'Content-Length: 1000'], packed));
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    expect(word(outcome)).toBe('connection-broken');
  });

  it('is found out when it does not speak HTTP', async () => {
    const outcome = await ask((socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n\r\n'));
    expect(word(outcome)).toBe('malformed-http');
  });

  it('is no JSON when it nests a hundred thousand deep', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const outcome = await ask((socket) => socket.write(answerText(200, [json], deep)));
    expect(word(outcome)).toBe('200');
    expect(readJson(outcome.exchange)).toBeUndefined();
  });

  it('is not parsed when one text is 50 MB long', async () => {
    const long = JSON.stringify({ images: [{ id: 'x'.repeat(50 * 1024 * 1024) }] });
    const outcome = await ask((socket) => socket.write(answerText(200, [json], long)), {
      timeout: 20_000,
      largestBody: 64 * 1024 * 1024,
    });
    expect(word(outcome)).toBe('body-too-large');
    expect(outcome.elapsed).toBeLessThan(15_000);
  });

  it('keeps the bytes of a text that is not UTF-8', async () => {
    const outcome = await ask((socket) =>
      socket.write(answerText(200, [json], Buffer.from('{"name":"caf\xe9"}', 'latin1'))),
    );
    expect(outcome.exchange.outcome).toMatchObject({
      body: { base64: Buffer.from('{"name":"caf\xe9"}', 'latin1').toString('base64') },
    });
  });

  it('cannot reach what JavaScript objects inherit by members or headers called __proto__', async () => {
    const body =
      '{"__proto__": {"polluted": true}, "images": [{"id": "a", "__proto__": {"polluted": true}}]}';
    const outcome = await ask((socket) =>
      socket.write(answerText(200, [json, '__proto__: polluted', 'constructor: polluted'], body)),
    );
    expect(word(outcome)).toBe('200');
    expect(readJson(outcome.exchange)).toBeDefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a target that answers in an old or rare way', () => {
  it('is understood in HTTP/1.0', async () => {
    const outcome = await ask((socket) => {
      socket.end('HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n{"images": []}');
    });
    expect(textOf(outcome)).toBe('{"images": []}');
  });

  it('is understood with chunks and trailers', async () => {
    const outcome = await ask((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\n${json}\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n` +
          'e\r\n{"images": []}\r\n0\r\nX-Sum: 1\r\n\r\n',
      );
    });
    expect(textOf(outcome)).toBe('{"images": []}');
  });

  it('is understood when it has nothing to say', async () => {
    const outcome = await ask((socket) => {
      socket.write('HTTP/1.1 204 No Content\r\n\r\n');
    });
    expect(word(outcome)).toBe('204');
    expect(textOf(outcome)).toBe('');
  });

  it('is understood when it packs the body, and when HEAD has the headers of one', async () => {
    const packed = gzipSync('{"images": []}');
    const answer = (socket: Socket, head: string): void => {
      const whole = answerText(200, [json, 'Content-Encoding: gzip'], packed);
      socket.write(head.startsWith('HEAD') ? whole.subarray(0, whole.length - packed.length) : whole);
    };
    expect(textOf(await ask(answer))).toBe('{"images": []}');
    expect(word(await ask(answer, {}, get('/images', { method: 'HEAD' })))).toBe('200');
  });
});
