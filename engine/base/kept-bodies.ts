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
  const known = new Map<string, { readonly body: Body; readonly eachTime: number }>();
  const objects = new Set<string>();
  let memory = 0;
  return {
    get memory() {
      return memory;
    },
    shared(body) {
      const digest = digestOf(body);
      const same = known.get(digest);
      if (same !== undefined) {
        memory += same.eachTime;
        return same.body;
      }
      const { once, eachTime } = costOf(body, objects);
      memory += once + eachTime;
      known.set(digest, { body, eachTime });
      return body;
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

/** Bytes that one of these takes in what is worked out of one answer, such as the entries that a walk has met. */
const memoryOfMeeting = { object: 48, element: 16 } as const;

/** Bytes by which an object is known again, besides its text. */
const memoryOfKnown = 96;

/** How often the text of a document is in memory besides the text itself: in its values, and in what these are compared by. */
const copies = { json: 2, xml: 2, text: 0 } as const;

/** What stands between two objects of an array. */
const betweenObjects = /\}\s*,\s*\{/;

/**
 * What a body costs. Bodies share the objects that they have in common, and no elements.
 *
 * @param known the objects, as text, that take memory already; those of this body are added.
 */
function costOf({ text, base64 = '' }: Body, known: Set<string>): Cost {
  const { values, kind } = extentOf(Buffer.from(text));
  // A text with one letter beyond these takes two bytes for each.
  const letters = (/[^\0-\xff]/.test(text) ? 2 : 1) * text.length;
  const read = copies[kind] * letters + memoryOfPart[kind] * values;
  if (kind !== 'json')
    return {
      once: letters + base64.length + read,
      eachTime: kind === 'xml' ? memoryOfMeeting.element * values : 0,
    };
  const objects = text.split(betweenObjects);
  const fresh = objects.filter((object) => !known.has(object));
  const share = lettersOf(fresh) / lettersOf(objects);
  for (const object of fresh) known.add(object);
  return {
    once: letters + base64.length + read * share + memoryOfKnown * fresh.length,
    eachTime: memoryOfMeeting.object * objects.length,
  };
}

function lettersOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
