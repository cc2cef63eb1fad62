import type { Api } from '../../engine/api/model.ts';
import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange, statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { goesTo } from '../../engine/run/place-of-request.ts';
import { isSecured } from '../toolkit/credentials.ts';
import { decoded } from '../toolkit/shown-items.ts';

/** Texts shorter than this are in many bodies by chance. */
const shortest = 8;
/** Longer ones have more letters than any id. */
const longest = 256;

/** Entries whose other texts are searched for, besides their ids. */
const mostEntries = 1_000;

/** Letters that are searched in all for one text after the other: a target may refuse at length, and have a long list. */
const mostSearched = 2_000_000_000;
/** Letters of each refusal that are searched however many there are. */
const leastSearched = 2_000;

/** The statuses of a refusal for lack of a token, and of rights. */
const statuses = [401, 403];

/** Whose refusals are judged: those of the operation for one entry, where there is one, apart from all others. */
interface View {
  readonly aspect: Aspect;
  readonly refuses: (exchange: Exchange, facts: Facts) => boolean;
}

interface ViewedSubject extends Subject {
  readonly views: readonly View[];
}

export default defineCheck({
  id: 'status.refusal-discloses-nothing',
  title: 'a refusal discloses nothing from the list',
  proves:
    'Every response that refuses a request because of a missing token or missing rights is searched for the ids of entries, except an id in the request itself, and for texts that only one entry contains. Such texts disclose entries if they come from at least two entries. Refusals of single entries are judged separately from all others.',
  cannotSee:
    'Entries whose ids are shorter than eight characters; texts of only one entry, which may match by chance; the end of refusals of many thousand characters.',
  confirm: 'once',
  subjects: (api): readonly ViewedSubject[] =>
    isSecured(api.list) ? [{ name: '', aspect: { relation: 'discloses-nothing' }, views: viewsOf(api) }] : [],
  aspects: ({ views }) => views.flatMap(({ aspect }) => statuses.map((status) => ({ ...aspect, status }))),
  judge: (_, facts, { views }) => {
    const { items } = facts.before;
    const ids: readonly Trace[] = items.flatMap(({ id }) => (canBeFound(id) ? [{ text: id, id }] : []));
    const texts = [...tracesOf(items.slice(0, mostEntries))].map(([text, id]) => ({ text, id }));
    return views.flatMap((view) =>
      statuses.map((status) => judgeRefusals(status, view, { ids, texts }, facts)),
    );
  },
});

function viewsOf({ list, item }: Api): readonly View[] {
  if (item === undefined) return [{ aspect: {}, refuses: () => true }];
  const isItem: View['refuses'] = (exchange, facts) => goesTo(item, exchange, facts);
  return [
    { aspect: { operation: list.id }, refuses: (exchange, facts) => !isItem(exchange, facts) },
    { aspect: { operation: item.id }, refuses: isItem },
  ];
}

/** A text by which an entry shows, and its id. */
interface Trace {
  readonly text: string;
  readonly id: string;
}

interface Traces {
  /** The ids of entries. */
  readonly ids: readonly Trace[];
  /** Texts that only one entry has. */
  readonly texts: readonly Trace[];
}

function judgeRefusals(status: number, view: View, { ids, texts }: Traces, facts: Facts): Claim {
  const aspect = { ...view.aspect, status };
  const { one, many } = facts.api.noun;
  const refusals = facts.exchanges.filter(
    (exchange) => statusOf(exchange) === status && view.refuses(exchange, facts),
  );
  if (refusals.length === 0) return notApplicable(`The run did not receive ${status}.`, { aspect });
  if (ids.length + texts.length === 0)
    return inconclusive(`The list has no ${one} that could be found in a refusal.`, { aspect });
  const share = Math.floor(mostSearched / ((ids.length + texts.length) * refusals.length));
  for (const exchange of refusals) {
    const letters = Math.max(leastSearched, share);
    const named = tracesIn(exchange, ids, letters);
    const shown = named.length > 0 ? named : tracesIn(exchange, texts, letters);
    const entries = new Set(shown.map(({ id }) => id));
    const [first] = shown;
    if (first === undefined || (named.length === 0 && entries.size < 2)) continue;
    return failed(
      `A refusal names ${entries.size} ${many}, so a client without access to the list can still read them.`,
      {
        aspect,
        expected: `a body without data of any ${one}`,
        actual: `${describeRequest(exchange)} was refused with ${status} and a body with ${first.text} in it`,
        evidence: [exchange.key],
      },
    );
  }
  return passed(`Of ${several(refusals.length, 'refusal')}, none contains data of any ${one}.`, { aspect });
}

/** The texts that the beginning of a body contains, and that the request did not name. */
function tracesIn(
  { outcome, request }: Exchange,
  traces: readonly Trace[],
  letters: number,
): readonly Trace[] {
  const body = outcome.kind === 'answer' ? outcome.body.text.slice(0, letters) : '';
  const address = decoded(request.url);
  return traces.filter(({ text }) => body.includes(text) && !address.includes(text));
}

/** The texts that one entry has and no other one, each with the id of that entry. */
function tracesOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const { id, value } of items) {
    for (const text of textsOf(value)) {
      if (canBeFound(text)) owners.set(text, owners.has(text) && owners.get(text) !== id ? undefined : id);
    }
  }
  return new Map([...owners].flatMap(([text, id]) => (id === undefined ? [] : [[text, id] as const])));
}

function textsOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isJsonArray(value)) return value.flatMap(textsOf);
  return isJsonObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

function canBeFound(text: string): boolean {
  return text.length >= shortest && text.length <= longest;
}
