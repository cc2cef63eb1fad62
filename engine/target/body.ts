import type { Readable } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Body, SilenceCode } from '../exchange.ts';
import type { Redact } from './redact.ts';

/** A body that could not be read to its end, with the code and sentence for it. */
export class UnreadableBody extends Error {
  readonly code: SilenceCode;
  constructor(code: SilenceCode, message: string) {
    super(message);
    this.code = code;
  }
}

const decompressors: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads a body, at most `limit` bytes before and after decompression.
 *
 * @throws UnreadableBody `body-too-large` or `undecodable-body`.
 */
export async function readBody(
  stream: Readable,
  contentEncoding: string | undefined,
  limit: number,
  redact: Redact,
): Promise<Body> {
  let received = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      received += bytes.length;
      if (received > limit)
        throw new UnreadableBody(
          'body-too-large',
          `The body is longer than ${limit} bytes, so it was not read to its end.`,
        );
      yield bytes;
    }
  };
  const encoding = (contentEncoding ?? '').trim().toLowerCase();
  const decompress = decompressors[encoding];
  const bytes =
    decompress === undefined
      ? await collect(counted(), limit)
      : await inflate(counted(), decompress(), limit, encoding);
  return { ...decodeText(bytes, redact), received, bytes: bytes.length };
}

async function collect(chunks: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit)
      throw new UnreadableBody(
        'body-too-large',
        `The body unpacks to more than ${limit} bytes, so it was not read to its end.`,
      );
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function inflate(
  chunks: AsyncIterable<Buffer>,
  unpacker: NodeJS.ReadWriteStream,
  limit: number,
  encoding: string,
): Promise<Buffer> {
  const { Readable, pipeline } = await import('node:stream');
  const source = Readable.from(chunks);
  pipeline(source, unpacker, () => undefined);
  try {
    return await collect(asBuffers(unpacker), limit);
  } catch (thrown) {
    source.destroy();
    if (thrown instanceof UnreadableBody) throw thrown;
    throw new UnreadableBody(
      'undecodable-body',
      `The body is said to be ${encoding} and cannot be unpacked as such.`,
    );
  }
}

async function* asBuffers(stream: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.from(chunk);
}

function decodeText(bytes: Buffer, redact: Redact): Pick<Body, 'text' | 'base64'> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: redact(text), base64: undefined };
  } catch {
    const safe = redact(bytes.toString('latin1'));
    return { text: redact(bytes.toString('utf8')), base64: Buffer.from(safe, 'latin1').toString('base64') };
  }
}
