import { createHash } from 'node:crypto';
import type { Body } from './exchange.ts';
import { extentOf } from './extent.ts';

/** Keeps each body once, however many answers have it, and counts the memory that all of them take. */
export interface KeptBodies {
  /** The body to keep in place of one that came: the first that is the same. */
  shared(body: Body): Body;
  /** Bytes of memory that the answers take, once their bodies are read. */
  readonly memory: number;
}

/** A store without a body. */
export function createKeptBodies(): KeptBodies {
  const known = new Map<string, { readonly body: Body; readonly cost: Cost }>();
  let memory = 0;
  return {
    get memory() {
      return memory;
    },
    shared(body) {
      const digest = digestOf(body);
      const same = known.get(digest);
      const kept = same ?? { body, cost: costOf(body) };
      if (same === undefined) memory += kept.cost.once;
      memory += kept.cost.eachTime;
      known.set(digest, kept);
      return kept.body;
    },
  };
}

function digestOf({ text, base64, received, bytes }: Body): string {
  const hash = createHash('sha256')
    .update(text)
    .update(`\n${base64 ?? ''}\n${received} ${bytes}`);
  return hash.digest('base64');
}

/** Bytes of memory that a body takes, and those that each answer takes that has it. */
interface Cost {
  readonly once: number;
  readonly eachTime: number;
}

/** Bytes that a part of a body takes besides its text, once it is an object, a member or a value. */
const memoryOfPart = { json: 64, xml: 192, text: 0 } as const;

/** Bytes that a part takes in what is worked out of one answer, such as the entries that a walk has met. */
const memoryOfMeeting = 16;

/** How often the text of a document is in memory: as it came, in its values, and in what these are compared by. */
const copies = { json: 3, xml: 3, text: 1 } as const;

function costOf({ text, base64 = '' }: Body): Cost {
  const { values, kind } = extentOf(Buffer.from(text));
  // A text with one letter beyond these takes two bytes for each.
  const bytesOfLetter = /[^\0-\xff]/.test(text) ? 2 : 1;
  return {
    once: copies[kind] * bytesOfLetter * text.length + base64.length + memoryOfPart[kind] * values,
    eachTime: memoryOfMeeting * values,
  };
}
