import { type Asking, readingTheList } from '../base/asking.ts';
import { describeAnswer, describeRequest, type Exchange, type Query } from '../base/exchange.ts';
import type { Purpose } from '../base/purpose.ts';
import { pagingOf } from '../paging/index.ts';
import { type Page, readPage } from '../paging/page.ts';
import { mayBePosition } from '../paging/positions.ts';
import { isPastEnd, type PagingStyle } from '../paging/style.ts';
import { askList, follow } from './ask.ts';
import type { Scene, Walk, WalkEnd } from './scene.ts';

interface WalkOptions {
  /** Most pages to ask for. */
  readonly pages: number;
  readonly repetition?: number;
  /** Why each of its pages is asked for; to read the list, if not given. */
  readonly purpose?: Purpose;
}

/** Pages that a walk of a whole list may have before it is cut, so that no target can make it endless. */
export const mostPages = 4000;

/** Entries after which any walk is cut, so that a target that makes them up cannot fill the memory. */
const mostItems = 250_000;

/** Empty pages in a row after which any walk is cut: one may be lawful, very many are no way to read a list. */
const mostEmptyPages = 100;

/** What a walk needs to know; before the list has been read for the first time there is no reading of it. */
type WalkedScene = Pick<Scene, 'list'> & Partial<Pick<Scene, 'before'>>;

/** Walks a list from the page that a query gives, as the specification has it that pages follow on each other. */
export function* walkList(
  scene: WalkedScene,
  query: Query,
  options: WalkOptions = { pages: mostPages },
): Asking<Walk> {
  const { collection } = scene.list;
  const paging = pagingOf(scene.list);
  const pages: Page[] = [];
  const exchanges: Exchange[] = [];
  const seen = new Set<string>();
  const visited = new Set<string>();
  let [came, emptyInARow] = [0, 0];
  const ended = (end: WalkEnd): Walk => ({
    query,
    pages,
    items: pages.flatMap((page) => page.items),
    exchanges,
    end,
  });

  let asked = query;
  let exchange = yield* askList(scene, asked, askOptionsOf(options));
  const goingOn = askOptionsOf(options, [...(paging?.pastEnd ?? []), ...(paging?.expired ?? [])]);
  for (;;) {
    exchanges.push(exchange);
    const page = readPage(exchange, collection);
    if (page === undefined && pages.length > 0 && paging !== undefined && isPastEnd(paging, exchange))
      return ended({ kind: 'end' });
    if (page === undefined) return ended({ kind: 'broken', reason: brokenPage(exchange) });
    // A page that brings nothing new is no part of the list; it would count its entries twice.
    if (page.items.length > 0 && page.items.every((item) => seen.has(item.id))) {
      return ended({
        kind: 'loop',
        reason: `${describeRequest(exchange)} returned only entries of earlier pages.`,
      });
    }
    pages.push(page);
    for (const item of page.items) seen.add(item.id);
    const step = paging?.next(page, asked, came);
    if (step === undefined) return ended({ kind: looksCut(scene, page.length) ? 'bound' : 'end' });
    came += page.length;
    emptyInARow = page.length === 0 ? emptyInARow + 1 : 0;
    if (pages.length >= options.pages || came > mostItems || emptyInARow > mostEmptyPages)
      return ended({ kind: 'bound' });
    const mark = 'link' in step ? step.link : JSON.stringify(step.query);
    if (visited.has(mark)) {
      return ended({
        kind: 'loop',
        reason: `${describeRequest(exchange)} leads back to an earlier page.`,
      });
    }
    visited.add(mark);
    if ('link' in step) {
      exchange = yield* follow(step.link, exchange, goingOn);
    } else {
      if (!isAskable(scene.list, paging, step.query)) return ended({ kind: 'bound' });
      asked = step.query;
      exchange = yield* askList(scene, asked, goingOn);
    }
  }
}

/** Whether a page begins where the specification lets one be asked for: not beyond the last number that it allows. */
function isAskable(list: Scene['list'], paging: PagingStyle | undefined, query: Query): boolean {
  return query.every(([name, value]) => name !== paging?.position || mayBePosition(list, name, value));
}

/**
 * Whether an answer that no page can follow may yet lack its rest: the whole list has one of the lengths at which servers
 * cut without a word, and any other answer is as long as that.
 */
function looksCut({ list, before }: WalkedScene, length: number): boolean {
  const { unpaged } = list.collection;
  if (unpaged === undefined) return false;
  if (before === undefined) return unpaged.suspiciousLengths.includes(length);
  return before.walk.end.kind === 'bound' && length === before.walk.items.length;
}

/** How a page of a walk is asked for; `pastEnd` are the statuses that a page after the last one may get. */
function askOptionsOf(
  { repetition, purpose = readingTheList }: WalkOptions,
  pastEnd: readonly number[] = [],
): Omit<WalkOptions, 'pages'> {
  return {
    ...(repetition === undefined ? {} : { repetition }),
    purpose: pastEnd.length === 0 ? purpose : { ...purpose, allows: [...purpose.allows, ...pastEnd] },
  };
}

function brokenPage(exchange: Exchange): string {
  const got = describeAnswer(exchange);
  const readable = exchange.outcome.kind === 'answer' && exchange.outcome.status < 300;
  return `${describeRequest(exchange)} returned ${readable ? `${got} with a body that is not a page of the list` : got}.`;
}
