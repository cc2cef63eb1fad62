import type { Asking } from '../engine/base/asking.ts';
import type { Query } from '../engine/base/exchange.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { askPage, followPage, type GoodPage, isSame, type Page, type Place, shownQuery } from './asking.ts';
import {
  linkSources,
  moreSources,
  pageCountSources,
  present,
  type Source,
  totalSources,
} from './page-sources.ts';
import type { Step, Trial } from './page-steps.ts';
import { type PagedList, readAll } from './read-pages.ts';

/** How a list shows that it ends. */
export interface Ends {
  readonly members: JsonObject;
  readonly evidence: readonly string[];
  /** Pages of a small size were seen to join to the whole list. */
  readonly proven: boolean;
  readonly total: Source<number> | undefined;
  isLast(page: GoodPage, read: number): boolean;
}

interface Basis {
  readonly place: Place;
  readonly step: Step;
  /** Name of the parameter for the size of a page. */
  readonly size: string | undefined;
  /** The list as it was read in large pages. */
  readonly list: PagedList;
  readonly trial: Trial;
}

/** Pages in which the list is read once more, so that several of them are seen. */
const pagesWanted = 3;

/** Reads the list once more in a few pages, and finds what the last one has, or lacks, that the others do not. */
export function* findEnds({ place, step, size, list: reading, trial }: Basis): Asking<Ends> {
  const length = reading.ids.length;
  const each = Math.max(1, Math.ceil(length / pagesWanted));
  const query: Query = size === undefined ? [] : [[size, String(each)]];
  const paged = yield* readAll(place, step, query, pagesWanted + 2);
  const filled = paged.pages.filter(({ entries }) => entries.length > 0);
  const last = filled.at(-1);
  const others = filled.slice(0, -1);
  const joins = reading.whole && paged.whole && others.length > 0 && isSame(paged.ids, reading.ids);
  const evidence = joins
    ? [
        `${filled.length} pages of ${size === undefined ? 'the default size' : `${each}`} joined to the whole list of ${length} entries, in order.`,
      ]
    : [
        `Only ${reading.ids.length} entries of the list were read, and pages of another size did not join to the same list.`,
      ];
  const total = reading.whole
    ? [...totalSources(trial.page, place.items, length)].find((source) =>
        paged.pages.every((page) => source.read(page) === length),
      )
    : undefined;
  const [more, noMore] = (['more', 'noMore'] as const).map((member) =>
    moreSources(trial.page, place.items, member).find(
      (source) =>
        last !== undefined &&
        others.every((page) => source.read(page) === (member === 'more')) &&
        source.read(last) === (member === 'noMore'),
    ),
  );
  const flag = more ?? noMore;
  const links = yield* nextLinks(place, step, trial);
  const lead = [...(step.leads === undefined ? [] : [step.leads]), ...links].find(
    (source) =>
      last !== undefined &&
      others.length > 0 &&
      others.every((page) => source.read(page) !== undefined) &&
      source.read(last) === undefined,
  );
  const next = links[0];
  const small = trial.page.entries.length;
  const counts =
    total === undefined ? [] : pageCountSources(trial.page, place.items, Math.ceil(length / small));
  const count = counts.find((source) => filled.every((page) => source.read(page) === filled.length));
  const totalPages = step.members.style === 'page-number' ? count?.said : undefined;
  const known = present({
    total: total?.said,
    totalPages,
    more: more?.said,
    next: next?.said,
    noMore: more === undefined ? noMore?.said : undefined,
  });
  const after = yield* pastTheEnd(place, step, query, paged);
  if (lead !== undefined)
    return {
      members: { ends: 'missing-next', ...known, ...after.members },
      evidence: [
        ...evidence,
        `On the last page, ${lead.shown} is empty; on every other page, it is not.`,
        ...totalWords(total, length),
      ],
      proven: joins,
      total,
      isLast: (page) => lead.read(page) === undefined,
    };
  const [ends, words] =
    total !== undefined
      ? (['total', []] as const)
      : flag !== undefined
        ? ([
            'no-more',
            [
              `${flag.shown} is ${more === undefined} on the last page and ${more !== undefined} on every other page.`,
            ],
          ] as const)
        : (['empty-page', after.words] as const);
  return {
    members: { ends, ...known, ...after.members },
    evidence: [...evidence, ...words, ...totalWords(total, length)],
    proven: joins && (ends !== 'empty-page' || (after.words.length > 0 && !reading.repeated)),
    total,
    isLast: (page, read) =>
      total === undefined ? flag?.read(page) === (flag !== more) : total.read(page) === read,
  };
}

function totalWords(total: Source<number> | undefined, length: number): readonly string[] {
  return total === undefined ? [] : [`${total.shown} is ${length} on every page, the number of entries.`];
}

/** Links that lead to the second page, where something else leads there, too. */
function* nextLinks(place: Place, step: Step, trial: Trial): Asking<readonly Source<string>[]> {
  if (step.members.next !== undefined) return [];
  for (const source of linkSources(trial.page, place.items, 'next').slice(0, 2)) {
    const address = source.read(trial.page);
    if (address === undefined) continue;
    const page: Page = yield* followPage(place, address, trial.page.exchange);
    if (trial.isSecond(page)) return [source];
  }
  return [];
}

/** What a page after the last one is, where it can be asked for by a number. */
function* pastTheEnd(
  place: Place,
  step: Step,
  query: Query,
  paged: PagedList,
): Asking<{ readonly members: JsonObject; readonly words: readonly string[] }> {
  const nothing = { members: {}, words: [] };
  const filled = paged.pages.filter(({ entries }) => entries.length > 0);
  const last = filled.at(-1);
  const byNumber = step.members.style === 'offset' || step.members.style === 'page-number';
  if (!paged.whole && paged.failed === undefined) return nothing;
  if (last === undefined || !byNumber) {
    const empty = paged.pages.at(-1)?.entries.length === 0;
    return empty ? { members: {}, words: ['The page after the last one is empty.'] } : nothing;
  }
  const next = step.next(last, query, { entries: paged.ids.length, pages: filled.length });
  if (next === undefined || typeof next === 'string') return nothing;
  const page = yield* askPage(place, next);
  if (page.ok)
    return page.entries.length === 0
      ? { members: {}, words: [`${shownQuery(next)}, after the last page, returned an empty page.`] }
      : nothing;
  return page.status !== undefined && page.status >= 400 && page.status < 500
    ? {
        members: { pastEnd: [page.status] },
        words: [`${shownQuery(next)}, after the last page, got status ${page.status}.`],
      }
    : nothing;
}
