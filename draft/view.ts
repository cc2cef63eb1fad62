import type { Asking } from '../engine/base/asking.ts';
import { isSuccess } from '../engine/base/exchange.ts';
import { isJsonArray, isJsonObject, type JsonObject, readPointer } from '../engine/base/json.ts';
import { readJson } from '../engine/base/json-body.ts';
import { joinPointer } from '../engine/base/pointer.ts';
import { askAt, type Place } from './asking.ts';
import { type DraftOperation, filledPath, isFilled } from './document.ts';
import type { Proposal } from './proposal.ts';
import type { Entry } from './values.ts';

/** What was found out about the view of one entry. */
export interface ViewDraft extends Omit<Proposal, 'actions'> {
  /** The path of the operation. */
  readonly path: string;
  readonly members: JsonObject | undefined;
}

/** Entries that are looked at one by one. */
const mostRead = 2;

/** The operation whose path goes on from that of the list by one parameter. */
export function viewOf(
  list: DraftOperation,
  operations: readonly DraftOperation[],
): DraftOperation | undefined {
  const base = list.path.replace(/(?:\.\w+|\/)$/, '');
  return operations.find(
    ({ path }) => path.startsWith(`${base}/`) && /^\/\{[^{}]+\}(?:\.\w+|\/)?$/.test(path.slice(base.length)),
  );
}

/** The name of the parameter in which a path ends. */
export function lastParameter({ path }: Pick<DraftOperation, 'path'>): string {
  return /\{([^{}]+)\}(?:\.\w+|\/)?$/.exec(path)?.[1] ?? '';
}

/** Reads two entries by their identities, and looks where in the body each is. */
export function* draftView(
  view: DraftOperation,
  place: Place,
  entries: readonly Entry[],
  given: Readonly<Record<string, string>>,
): Asking<ViewDraft> {
  const parameter = lastParameter(view);
  const about = 'the operation for one entry';
  const filled = filledPath(view, given, parameter);
  const { identity } = place;
  const unknown = (sentence: string): ViewDraft => ({
    about,
    certainty: 'unknown',
    evidence: [sentence],
    path: view.path,
    members: undefined,
  });
  if (!isFilled(filled)) return unknown(`${view.path} needs values for ${filled.join(', ')}.`);
  if (identity === undefined) return unknown('No member identifies an entry.');
  const found: string[] = [];
  for (const { value } of sampleOf(entries)) {
    const id = readPointer(value, identity);
    const path = filled.path.replace(`{${parameter}}`, () => encodeURIComponent(String(id)));
    const exchange = yield* askAt(place, path, filled.always);
    const body = isSuccess(exchange) ? readJson(exchange) : undefined;
    const wrapper = isJsonObject(body) ? wrapperIn(body, identity, id) : undefined;
    if (wrapper === undefined) return unknown(`${path} did not return the entry that the list shows.`);
    found.push(wrapper);
  }
  const [wrapper] = found;
  if (wrapper === undefined || found.some((one) => one !== wrapper))
    return unknown('The entries are in different places of the body.');
  return {
    about,
    certainty: found.length === mostRead ? 'sure' : 'likely',
    evidence: [
      `${view.path} returned ${found.length} entries of the list by their ${identity}, each the right one.`,
    ],
    path: view.path,
    members: { parameter, ...(wrapper === '' ? {} : { wrapper }) },
  };
}

/** The first entry and the last one. */
function sampleOf(entries: readonly Entry[]): readonly Entry[] {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  return first === last ? [first] : [first, last];
}

/** Where in a body the entry with an identity is: the body itself, one of its members, or the only element of one. */
function wrapperIn(body: JsonObject, identity: string, id: unknown): string | undefined {
  if (readPointer(body, identity) === id) return '';
  for (const [name, member] of Object.entries(body)) {
    if (readPointer(member, identity) === id) return joinPointer([name]);
    if (isJsonArray(member) && member.length === 1 && readPointer(member[0], identity) === id)
      return joinPointer([name, '0']);
  }
  return undefined;
}
