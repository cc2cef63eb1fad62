import type { Transform } from 'node:stream';
import { TextDecoder } from 'node:util';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Body } from '../base/exchange.ts';
import { excessOf, extentOf } from '../base/extent.ts';
import { NoAnswer } from './no-answer.ts';
import type { Redact } from './redact.ts';

const decompressors: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Encodings one upon the other that are undone at most; no target needs more than one. */
const mostEncodings = 3;

/**
 * The body that some bytes are, unpacked to at most `limit` bytes. Undici's own `decompress` does not fit: it takes out of the
 * answer the headers that say how the body was packed, and checks judge those.
 *
 * @throws NoAnswer `body-too-large` or `undecodable-body`.
 */
export async function readBody(
  packed: Buffer,
  contentEncoding: string | undefined,
  limit: number,
  redact: Redact,
): Promise<Body> {
  let bytes = packed;
  for (const encoding of encodingsOf(contentEncoding)) {
    const decompress = decompressors[encoding];
    // An answer to HEAD has the headers of a body, and none.
    if (decompress !== undefined && bytes.length > 0)
      bytes = await unpack(bytes, decompress(), limit, encoding);
  }
  const excess = excessOf(extentOf(bytes));
  if (excess !== undefined)
    throw new NoAnswer({ code: 'body-too-large', message: `The body ${excess}, so it was not parsed.` });
  return { ...decodeText(bytes, redact), received: packed.length, bytes: bytes.length };
}

/** The encodings of a body, the outermost first. */
function encodingsOf(contentEncoding: string | undefined): readonly string[] {
  const encodings = (contentEncoding ?? '')
    .split(',')
    .map((encoding) => encoding.trim().toLowerCase())
    .reverse();
  if (encodings.length > mostEncodings)
    throw new NoAnswer({
      code: 'undecodable-body',
      message: `The body claims ${encodings.length} layers of compression, so it was not decompressed.`,
    });
  return encodings;
}

async function collect(unpacker: Transform, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacker) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > limit)
      throw new NoAnswer({
        code: 'body-too-large',
        message: `The decompressed body exceeds ${limit} bytes, so it was not read to its end.`,
      });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

async function unpack(packed: Buffer, unpacker: Transform, limit: number, encoding: string): Promise<Buffer> {
  const unpacked = collect(unpacker, limit);
  unpacker.end(packed);
  try {
    return await unpacked;
  } catch (thrown) {
    if (thrown instanceof NoAnswer) throw thrown;
    throw new NoAnswer({
      code: 'undecodable-body',
      message: `The body claims to be ${encoding} but cannot be decompressed as such.`,
    });
  } finally {
    unpacker.destroy();
  }
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
