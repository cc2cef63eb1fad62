/** Several copies of the images behind one address, of which some learn later than others what became of an image. */
import type { Exchange } from '../exchange.ts';
import type { Image } from '../model.ts';
import type { Reply } from '../reply.ts';
import { World } from '../world.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const LAWFUL =
  'no document promises that what was just written is read at once; what is settled is the same everywhere';
const SECOND = 1_000_000;
/** Milliseconds that a copy lags behind, and between two changes. */
const [LAG, STEP] = [500, 250];

/** The images as they were from a moment on. */
interface Past {
  readonly at: number;
  readonly images: readonly Image[];
}

interface Course {
  readonly past: Past[];
  turn: number;
  next: number;
}

type Act = (world: World, turn: number) => void;

const make: Act = (world) => void world.add({ status: 'active' });

const change: Act = (world, turn) => {
  const live = world.live();
  const image = live[(turn * 3) % live.length];
  if (image)
    world.update(image.id, { name: `renamed ${turn}`, updatedAt: Math.floor(Date.now() / 1000) * SECOND });
};

const remove: Act = (world, turn) => {
  const live = world.live();
  const image = live[(turn * 5) % live.length];
  if (image && live.length > 20) world.remove(image.id);
};

const anything: Act = (world, turn) => [make, change, remove][turn % 3]?.(world, turn);

/** Every request that is picked is answered by a copy that lags behind; something happens as often as is said, and before the first. */
function lagging(
  picks: (exchange: Exchange) => boolean,
  act: Act,
  often: boolean,
): Pick<Variant, 'before' | 'freshStages'> {
  const courses = new WeakMap<World, Course>();
  const courseOf = (world: World): Course => {
    const known = courses.get(world) ?? { past: [{ at: 0, images: world.all() }], turn: 0, next: 0 };
    courses.set(world, known);
    return known;
  };
  return {
    before(world) {
      const course = courseOf(world);
      if (Date.now() < course.next) return;
      course.next = often ? Date.now() + STEP : Number.POSITIVE_INFINITY;
      const until = course.turn + (course.turn === 0 ? 4 : 1);
      while (course.turn < until) {
        course.turn += 1;
        act(world, course.turn);
      }
      course.past.push({ at: Date.now(), images: world.all() });
    },
    freshStages: () => ({
      agree: (right) => (asked) => {
        const exchange = right(asked);
        if (!picks(exchange)) return exchange;
        const then = Date.now() - LAG;
        const { images = [] } = courseOf(exchange.world).past.findLast(({ at }) => at <= then) ?? {};
        return { ...exchange, world: new World({ images, next: () => exchange.world.add() }) };
      },
    }),
  };
}

const byTurns = ({ number }: Exchange): boolean => number % 2 === 1;
const nowAndThen = ({ number }: Exchange): boolean => number % 3 === 0;
const forAWhile = ({ number }: Exchange): boolean => Math.floor(number / 15) % 2 === 1;
const isFiltered = ({ pairs = [], view }: Exchange): boolean =>
  pairs.some(([name]) => Object.hasOwn(view.filters, name));
const followsMarker = ({ pairs = [] }: Exchange): boolean => pairs.some(([name]) => name === 'marker');

/** A cache keeps each answer for a while, and does not say so. */
function keptFor(milliseconds: number): Pick<Variant, 'freshStages'> {
  return {
    freshStages: () => {
      const kept = new Map<string, { readonly at: number; readonly reply: Reply }>();
      return {
        finish: (right) => (reply, exchange) => {
          const { method, path, search, headers } = exchange;
          const { accept, 'accept-encoding': coding, 'if-none-match': tag, 'x-auth-token': token } = headers;
          const key = JSON.stringify([method, path, search, accept, coding, tag, token]);
          const known = kept.get(key);
          if (known !== undefined && Date.now() - known.at < milliseconds) return known.reply;
          const whole = right(reply, exchange);
          if (whole.status === 200) kept.set(key, { at: Date.now(), reply: whole });
          return whole;
        },
      };
    },
  };
}

function replica(id: string, says: string, ...how: Parameters<typeof lagging>): Variant {
  return variant(
    `replica-${id}`,
    lists.all,
    `Copies answer by turns, and one lags half a second behind: ${says} (${LAWFUL}).`,
    lagging(...how),
  );
}

export const REPLICAS: readonly Variant[] = [
  replica('lags-behind-what-was-made', 'images were made just before the run.', byTurns, make, false),
  replica('lags-behind-what-was-deleted', 'images were deleted just before the run.', byTurns, remove, false),
  replica('lags-behind-what-was-changed', 'images were changed just before the run.', byTurns, change, false),
  replica('lags-while-images-are-made', 'images are made all the time.', byTurns, make, true),
  replica('lags-while-images-change', 'images change all the time.', byTurns, change, true),
  replica('lags-while-images-are-deleted', 'images are deleted all the time.', nowAndThen, remove, true),
  replica('lags-for-a-while', 'images come, change and go all the time.', forAWhile, anything, true),
  variant(
    'index-lags-behind-the-list',
    lists.all,
    `What filters find is half a second older than the list: images come, change and go all the time (${LAWFUL}).`,
    lagging(isFiltered, anything, true),
  ),
  variant(
    'list-lags-behind-its-index',
    lists.all,
    `The list is half a second older than what filters find: images come, change and go all the time (${LAWFUL}).`,
    lagging((exchange) => !isFiltered(exchange), anything, true),
  ),
  variant(
    'later-pages-lag-behind',
    lists.paged,
    `Pages after a marker are half a second older than others: images come, change and go all the time (${LAWFUL}).`,
    lagging(followsMarker, anything, true),
  ),
  lenient(
    'kept-by-a-silent-cache',
    lists.all,
    `A cache keeps lists for half a second, and answers with them and all their headers: images come, change and go all the time (${LAWFUL}).`,
    { ...lagging(() => false, anything, true), ...keptFor(LAG) },
  ),
  replica('lags-now-and-then', 'images come, change and go all the time.', nowAndThen, anything, true),
];
