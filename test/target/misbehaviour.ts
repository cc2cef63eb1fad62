import type { ServerResponse } from 'node:http';
import { pass, type Right } from './front.ts';

/** A way in which a server misbehaves, and what has to come of it. */
export interface Misbehaviour {
  /** Writes one answer, given what would be right. */
  readonly answer: (response: ServerResponse, right: Right) => void;
  /** What the run says where the server is so from its first answer; none where it can be judged all the same. */
  readonly says: RegExp | undefined;
  /** Why the run ends early where the server becomes so; none where it is judged to its end. */
  readonly endsEarly?: RegExp;
  /** A finding that reports it; none where nothing can be held against the server. */
  readonly finding?: RegExp;
  /** Megabytes of memory that the whole command may take, where it is much that is sent. */
  readonly memory?: number;
  /** Seconds that an answer may take, where it is much that is sent. */
  readonly timeout?: number;
}

type Ending = 'keep open' | 'close' | 'reset';

/** Writes bytes as they stand, below the level of HTTP. */
export function raw(response: ServerResponse, bytes: Buffer | string, ending: Ending = 'close'): void {
  const { socket } = response;
  if (socket === null) return;
  socket.on('error', () => undefined);
  socket.write(bytes, () => {
    if (ending === 'close') socket.end();
    // What was written is to arrive first.
    if (ending === 'reset') setTimeout(() => socket.resetAndDestroy(), 20);
  });
}

export const megabyte = 1024 * 1024;
export const outOfRoom =
  /^(?:the responses take more than the 335544320 bytes of memory that they may|the time limit of 60 s is reached)\./;
export const tooLarge =
  /^10 bodies were too large to read\. The (?:decompressed body exceeds|body (?:is longer|has)) /;

/** Changes the body of an answer that is a list, and leaves every other as it is. */
export const inBody =
  (change: (body: string) => string): Misbehaviour['answer'] =>
  (response, right) =>
    pass(right, response, right.status === 200 ? { body: change(right.body) } : {});

/** The same answer to whatever is asked. */
export const always =
  (bytes: Buffer | string, ending?: Ending): Misbehaviour['answer'] =>
  (response) =>
    raw(response, bytes, ending);
