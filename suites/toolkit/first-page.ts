import type { Asking } from '../../engine/base/asking.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { comesInOnePiece } from './paging.ts';

/** How often the first page is asked for; differences at every second or third request are then hardly missed. */
export const timesAsked = 6;

/** How often a long list is that comes in one piece. */
const timesAskedInOnePiece = 2;

/** Asks for the first page again and again. */
export function* askFirstPageAgain(scene: Scene): Asking<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const times = comesInOnePiece(scene) ? timesAskedInOnePiece : timesAsked;
  for (let repetition = 1; repetition <= times; repetition += 1)
    exchanges.push(yield* askList(scene, scene.fewPages, { repetition }));
  return exchanges;
}
