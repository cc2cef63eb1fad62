/** Worlds that move while they are looked at: what a judge must set aside. */
import type { World } from '../world.ts';
import { lists, type Variant, variant } from './variant.ts';

const LAWFUL = 'a list shows what there is at the time; only what is stable is judged';
const EVERY = 10;
const MOST = 12;

/** Does something every ten requests, twelve times at most. */
function nowAndThen(act: (world: World, turn: number) => void): NonNullable<Variant['before']> {
  return (world, count) => {
    const turn = count / EVERY;
    if (Number.isInteger(turn) && turn <= MOST) act(world, turn);
  };
}

function timesOf(world: World): readonly number[] {
  return world
    .live()
    .map((image) => image.createdAt)
    .sort((a, b) => a - b);
}

const SECOND = 1_000_000;

/** When an image of a world last went to another state. */
const turned = new WeakMap<World, number>();

export const MOVING: readonly Variant[] = [
  variant(
    'added-at-front',
    lists.all,
    `Every ten requests an image is added at the front of the list (${LAWFUL}).`,
    {
      before: nowAndThen((world) => void world.add()),
    },
  ),
  variant(
    'added-at-end',
    lists.all,
    `Every ten requests an image is added at the end of the list (${LAWFUL}).`,
    {
      before: nowAndThen((world) => {
        const oldest = (timesOf(world)[0] ?? 0) - 60 * SECOND;
        world.add({ createdAt: oldest });
      }),
    },
  ),
  variant(
    'added-in-the-middle',
    lists.all,
    `Every ten requests an image is added in the middle of the list (${LAWFUL}).`,
    {
      before: nowAndThen((world) => {
        const times = timesOf(world);
        world.add({ createdAt: (times[Math.floor(times.length / 2)] ?? 0) + SECOND });
      }),
    },
  ),
  variant('deleted-during-run', lists.all, `Every ten requests an image is deleted (${LAWFUL}).`, {
    before: nowAndThen((world, turn) => {
      const live = world.live();
      const gone = live[(turn * 5) % live.length];
      if (gone && live.length > 3) world.remove(gone.id);
    }),
  }),
  variant(
    'added-and-deleted',
    lists.all,
    `Every ten requests one image is deleted and one is added (${LAWFUL}).`,
    {
      before: nowAndThen((world, turn) => {
        const live = world.live();
        const gone = live[(turn * 7) % live.length];
        if (gone) world.remove(gone.id);
        world.add();
      }),
    },
  ),
  variant(
    'upload-finishes',
    lists.all,
    `Images that were being uploaded become active during the run (${LAWFUL}).`,
    {
      before: nowAndThen((world) => {
        const waiting = world.live().find(({ status }) => status === 'queued' || status === 'saving');
        if (!waiting) return;
        const finished = { status: 'active', checksum: '0'.repeat(32), size: waiting.size ?? 4096 } as const;
        world.update(waiting.id, { ...finished, updatedAt: Math.floor(Date.now() / 1000) * SECOND });
      }),
    },
  ),
  variant(
    'touched-at-the-start',
    lists.all,
    `Before each of the second to the sixth request another image changes, and its updated time says so (${LAWFUL}).`,
    {
      before: (world, count) => {
        const touched = count > 1 && count <= 6 ? world.live()[count] : undefined;
        if (touched) world.update(touched.id, { updatedAt: Math.floor(Date.now() / 1000) * SECOND });
      },
    },
  ),
  variant(
    'state-to-and-fro',
    lists.all,
    `Every second an image is made anew or is finished again, and its updated time stays (000 L88-91, 001 L9 and 004 L42 do not say what counts as an update; ${LAWFUL}).`,
    {
      before: (world) => {
        const now = Date.now();
        const since = turned.get(world) ?? now - 700;
        if (now - since < 1000) return void turned.set(world, since);
        turned.set(world, now);
        const image = world
          .live()
          .filter(({ visibility, size }) => visibility === 'public' && size !== null)[3];
        if (image) world.update(image.id, { status: image.status === 'active' ? 'saving' : 'active' });
      },
    },
  ),
  variant(
    'images-touched',
    lists.all,
    `Every ten requests an image is renamed, and its updated time says so (${LAWFUL}).`,
    {
      before: nowAndThen((world, turn) => {
        const live = world.live();
        const touched = live[(turn * 3) % live.length];
        if (touched)
          world.update(touched.id, {
            name: `renamed ${turn}`,
            updatedAt: Math.floor(Date.now() / 1000) * SECOND,
          });
      }),
    },
  ),
];
