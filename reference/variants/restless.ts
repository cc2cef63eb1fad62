/** Further worlds that move: the same image again and again, many at once, places in the order, tokens of work. */
import type { World } from '../world.ts';
import { lists, type Variant, variant } from './variant.ts';

const LAWFUL = 'a list shows what there is at the time; only what is stable is judged';
const SECOND = 1_000_000;
const MOST = 400;

function now(): number {
  return Math.floor(Date.now() / 1000) * SECOND;
}

/** Does something before every request of so many, up to a bound. */
function every(step: number, act: (world: World, turn: number) => void): NonNullable<Variant['before']> {
  return (world, count) => {
    if (count % step === 0 && count <= MOST) act(world, count / step);
  };
}

/** The image that stands at a share of those that live. */
function at(world: World, share: number) {
  const live = world.live();
  return live[Math.min(live.length - 1, Math.floor(live.length * share))];
}

function restless(id: string, description: string, before: Variant['before']): Variant {
  return variant(id, lists.all, `${description} (${LAWFUL}).`, before ? { before } : {});
}

export const RESTLESS: readonly Variant[] = [
  restless(
    'one-always-touched',
    'One image is touched before every request',
    every(1, (world) => {
      const image = at(world, 0.5);
      if (image) world.update(image.id, { updatedAt: now() });
    }),
  ),
  restless('all-touched-once', 'All images are touched at one moment of the run', (world, count) => {
    if (count !== 60) return;
    for (const { id } of world.live()) world.update(id, { updatedAt: now() });
  }),
  restless(
    'one-flickers',
    'One image is in error and well again by turns',
    every(3, (world, turn) => {
      const image = world.live().find(({ name }) => name === 'cirros');
      if (image) world.update(image.id, { status: turn % 2 ? 'killed' : 'active', updatedAt: now() });
    }),
  ),
  restless(
    'one-shared-by-turns',
    'One image is private, shared and public by turns',
    every(4, (world, turn) => {
      const image = world.live().find(({ name }) => name === 'cirros');
      if (image)
        world.update(image.id, {
          visibility: (['private', 'shared', 'public'] as const)[turn % 3] ?? 'public',
          updatedAt: now(),
        });
    }),
  ),
  restless(
    'one-grows',
    'One image that is being uploaded grows all the time',
    every(2, (world, turn) => {
      const image = world.live().find(({ status }) => status === 'saving');
      if (image) world.update(image.id, { size: 1_000_000 + turn * 4096, updatedAt: now() });
    }),
  ),
  restless(
    'one-replaced',
    'An image is replaced by one of the same name, again and again',
    every(10, (world) => {
      const image = world.live().find(({ name, server }) => name === 'cirros' && server === null);
      if (!image) return;
      world.remove(image.id);
      world.add({ name: 'cirros', status: 'active', server: null });
    }),
  ),
  restless(
    'first-and-last-go',
    'The newest and the oldest image are deleted by turns',
    every(12, (world, turn) => {
      const live = [...world.live()].sort((a, b) => a.createdAt - b.createdAt);
      const gone = turn % 2 ? live[0] : live.at(-1);
      if (gone && live.length > 15) world.remove(gone.id);
    }),
  ),
  restless('many-at-once', 'Ten images come at once, and go at once later', (world, count) => {
    if (count === 40) for (let made = 0; made < 10; made += 1) world.add({ name: 'burst' });
    if (count === 90)
      for (const { id } of world.live().filter(({ name }) => name === 'burst')) world.remove(id);
  }),
  restless('all-deleted-midway', 'All images are deleted midway', (world, count) => {
    if (count === 70) for (const { id } of world.live()) world.remove(id);
  }),
  restless('first-images-midway', 'The list is empty until images are made midway', (world, count) => {
    if (count === 1) world.replace([]);
    if (count === 70) for (let made = 0; made < 12; made += 1) world.add();
  }),
  restless(
    'names-swapped',
    'Two images swap their names again and again',
    every(7, (world, turn) => {
      const [a, b] = [at(world, 0.2), at(world, 0.8)];
      if (!a || !b || a.id === b.id) return;
      world.update(a.id, { name: `swap ${turn % 2}`, updatedAt: now() });
      world.update(b.id, { name: `swap ${(turn + 1) % 2}`, updatedAt: now() });
    }),
  ),
  restless(
    'silent-renames',
    'Images are renamed, and no time of update says so',
    every(10, (world, turn) => {
      const image = at(world, (turn % 7) / 7);
      if (image) world.update(image.id, { name: `silent ${turn}` });
    }),
  ),
  restless(
    'there-and-back',
    'An image is renamed in the midst of the run and has its old name back before the end',
    (world, count) => {
      const image = world
        .live()
        .find(({ minDisk, name }) => minDisk === 20 && (name === 'ubuntu-20.04' || name === 'away'));
      if (!image) return;
      if (count % 20 === 5) world.update(image.id, { name: 'away', updatedAt: now() });
      if (count % 20 === 9) world.update(image.id, { name: 'ubuntu-20.04', updatedAt: now() });
    },
  ),
  variant(
    'last-updated-first',
    lists.all,
    `Lists begin with what was updated last, and images are touched (X63; ${LAWFUL}).`,
    {
      settings: { defaultOrder: [{ key: 'updated_at', direction: 'desc' }] },
      before: every(10, (world, turn) => {
        const image = at(world, (turn % 9) / 9);
        if (image) world.update(image.id, { updatedAt: now() });
      }),
    },
  ),
];
