import { setImmediate } from 'node:timers/promises';

/** The longest that work holds the process up before its connections are heard, in milliseconds, but for a single piece of it. */
const longestTurn = 50;

interface Process {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Lets the process hear what came on its connections, and see which of them were closed. */
  readonly hear: () => Promise<unknown>;
}

const thisProcess: Process = { now: () => performance.now(), hear: () => setImmediate() };

/**
 * Picks the items of which something holds that takes long to find out. In between, and at the end, the process hears its connections:
 * a request that followed at once would go out on connections that the target closed in the meantime.
 */
export async function pickInTurns<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
  { now, hear }: Process = thisProcess,
): Promise<readonly Item[]> {
  const picked: Item[] = [];
  let since = now();
  for (const item of items) {
    if (holds(item)) picked.push(item);
    if (now() - since < longestTurn) continue;
    await hear();
    since = now();
  }
  await hear();
  return picked;
}
