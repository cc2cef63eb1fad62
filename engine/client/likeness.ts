import type { Api } from '../api/model.ts';
import type { Exchange } from '../base/exchange.ts';
import { isJsonArray, isJsonObject, readPointer } from '../base/json.ts';
import { readJson } from '../base/json-body.ts';
import { splitPointer } from '../base/pointer.ts';

/** An API that a target may have, and what the target answered to a plain request for its list. */
export interface Candidate {
  readonly api: Pick<Api, 'id' | 'list'>;
  readonly answer: Exchange;
}

/** How an answer's entries differ from what an API documents. */
interface Difference {
  /** Members that are shown, and that only another candidate documents. */
  readonly unexplained: number;
  /** Members that the API says every entry has, and that no entry shows. */
  readonly missing: number;
}

/** The candidates that the entries of their answers fit best, and why there may be several. */
export interface Likest<T> {
  readonly candidates: readonly T[];
  /** Why no single one is left, as a clause; undefined where one is. */
  readonly why: string | undefined;
}

/**
 * Which of several APIs the entries of a target look like: the one that documents the members they show, and of which fewest are
 * absent. The order of the candidates does not matter.
 */
export function likestOf<T extends Candidate>(candidates: readonly T[]): Likest<T> {
  const seen = candidates.map((candidate) => ({ candidate, shown: shownIn(candidate) }));
  const filled = seen.filter(({ shown }) => shown !== undefined);
  if (filled.length === 0)
    return {
      candidates,
      why: candidates.length === 1 ? undefined : 'the list is empty, so no entry distinguishes them',
    };
  const known = new Set(candidates.flatMap(({ api }) => documented(api)));
  const weighed = filled.map(({ candidate, shown = new Set<string>() }) => ({
    candidate,
    shown,
    difference: differenceOf(candidate.api, shown, known),
  }));
  const least = weighed.reduce((best, one) => (isLess(one.difference, best.difference) ? one : best));
  const left = weighed.filter(({ difference }) => !isLess(least.difference, difference));
  return {
    candidates: left.map(({ candidate }) => candidate),
    why:
      left.length === 1
        ? undefined
        : `their entries show ${listed(least.shown)}, which is valid for each of them`,
  };
}

/** The names of the members that entries show; undefined where there is no entry. */
function shownIn({ api, answer }: Candidate): ReadonlySet<string> | undefined {
  const body = readJson(answer);
  const entries = body === undefined ? undefined : readPointer(body, api.list.collection.items);
  if (!isJsonArray(entries) || entries.length === 0) return undefined;
  return new Set(entries.flatMap((entry) => (isJsonObject(entry) ? Object.keys(entry) : [])));
}

/** The names of the members of an entry that an API documents, those within members left out. */
function documented({ list }: Candidate['api']): readonly string[] {
  return list.collection.members.flatMap(({ pointer }) => splitPointer(pointer)[0] ?? []);
}

function differenceOf(
  api: Candidate['api'],
  shown: ReadonlySet<string>,
  known: ReadonlySet<string>,
): Difference {
  const own = new Set(documented(api));
  const required = api.list.collection.members.filter(
    ({ pointer, required: isRequired }) => isRequired && splitPointer(pointer).length === 1,
  );
  return {
    unexplained: [...shown].filter((name) => known.has(name) && !own.has(name)).length,
    missing: required.filter(({ pointer }) => !shown.has(splitPointer(pointer)[0] ?? '')).length,
  };
}

function isLess(left: Difference, right: Difference): boolean {
  return left.unexplained === right.unexplained
    ? left.missing < right.missing
    : left.unexplained < right.unexplained;
}

function listed(names: ReadonlySet<string>): string {
  const all = [...names].sort();
  return all.length <= 8 ? all.join(', ') : `${all.slice(0, 8).join(', ')} and ${all.length - 8} more`;
}
