import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { failure, type Result } from '../base/result.ts';
import { HarReader, harLines } from './har.ts';
import type { Har } from './har-types.ts';
import type { Recording } from './recording.ts';

/** Writes recordings to a HAR file, entry by entry. */
export async function writeHar(
  file: string,
  recordings: readonly Recording[],
  creator: Har['log']['creator'],
): Promise<void> {
  const handle = await open(file, 'w');
  try {
    for (const line of harLines(recordings, creator)) await handle.writeFile(`${line}\n`);
  } finally {
    await handle.close();
  }
}

/**
 * Reads the recordings in a HAR file, line by line.
 *
 * @returns problem `unreadable-recording` where there is no such file, or it is no recording that this suite made.
 */
export async function readHar(file: string): Promise<Result<readonly Recording[]>> {
  const reader = new HarReader();
  try {
    for await (const line of linesOf(file)) reader.take(line);
    return reader.end();
  } catch (thrown) {
    return failure(
      'unreadable-recording',
      thrown instanceof SyntaxError
        ? 'The recording is not JSON; give the recording.har of an earlier run.'
        : `${file} cannot be read; give the recording.har of an earlier run.`,
    );
  }
}

const lineEnd = 0x0a;

/** The lines of a file; one may be hundreds of megabytes long, so only one is ever in memory. */
async function* linesOf(file: string): AsyncGenerator<string, void> {
  let begun: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, start)) {
      begun.push(bytes.subarray(start, end));
      yield Buffer.concat(begun).toString('utf8');
      begun = [];
      start = end + 1;
    }
    begun.push(bytes.subarray(start));
  }
  const last = Buffer.concat(begun).toString('utf8');
  if (last !== '') yield last;
}
