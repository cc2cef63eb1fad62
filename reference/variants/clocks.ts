/** Servers whose clocks are not ours, and other ways to write a time. */

import type { Wraps } from '../stages.ts';
import type { World } from '../world.ts';
import { withHeader } from '../wraps/answers.ts';
import type { Variant } from './variant.ts';
import { lenient, lists, variant } from './variant.ts';

const MINUTE = 60_000;

/** The Date that a clock shows which is ahead of ours, or behind it. */
function dated(ahead: number): Wraps {
  return {
    reply: (right) => (reply, exchange) =>
      withHeader(right(reply, exchange), 'Date', new Date(Date.now() + ahead).toUTCString()),
  };
}

/** Now and then an image is renamed, and its time of update is that of the server's own clock. */
function touching(ahead: number): NonNullable<Variant['before']> {
  return (world: World, count: number) => {
    if (count % 10 !== 0 || count > 100) return;
    const live = world.live();
    const touched = live[(count * 3) % live.length];
    const now = Math.floor((Date.now() + ahead) / 1000) * 1_000_000;
    if (touched) world.update(touched.id, { name: `renamed ${count}`, updatedAt: now });
  };
}

const CLOCKS_OF_OWN = 'no document says how exact a clock is; its Date shows it';

export const CLOCKS: readonly Variant[] = [
  variant('clock-minutes-ahead', lists.all, `The clock is seven minutes ahead (${CLOCKS_OF_OWN}).`, {
    stages: dated(7 * MINUTE),
    before: touching(7 * MINUTE),
  }),
  variant('clock-minutes-behind', lists.all, `The clock is seven minutes late (${CLOCKS_OF_OWN}).`, {
    stages: dated(-7 * MINUTE),
    before: touching(-7 * MINUTE),
  }),
  lenient(
    'clock-ahead-and-no-date',
    lists.all,
    'The clock is seven minutes ahead, and no Date shows it (X76: a header of examples only).',
    {
      stages: {
        reply: (right) => (reply, exchange) => withHeader(right(reply, exchange), 'Date', ''),
      },
      before: touching(7 * MINUTE),
    },
  ),
  lenient(
    'no-date-at-all',
    lists.compute,
    'There is no Date, as servers without a clock have none (RFC 9110 section 6.6.1; document 001 shows none).',
    {
      stages: {
        reply: (right) => (reply, exchange) => withHeader(right(reply, exchange), 'Date', ''),
      },
    },
  ),
];
