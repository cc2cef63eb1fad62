import { schemaBelow } from '../engine/api/composed.ts';
import type { Asking } from '../engine/base/asking.ts';
import { describeAnswer, isSuccess } from '../engine/base/exchange.ts';
import type { JsonObject } from '../engine/base/json.ts';
import { readJson } from '../engine/base/json-body.ts';
import { askAt, askPage, type GoodPage, idOf, isSame, type Place, pageOf } from './asking.ts';
import { findIdentities, findItems, identifies } from './collection.ts';
import { type DraftOperation, filledPath, isFilled, type Subject } from './document.ts';
import { draftFilter, type FilterDraft, fieldsFor } from './filters.ts';
import { draftPaging } from './paging.ts';
import type { ListDraft } from './proposal.ts';
import { proposalsOf } from './proposals.ts';
import { readAll } from './read-pages.ts';
import { draftSorting } from './sorting.ts';
import type { Entry } from './values.ts';
import { draftView, lastParameter, viewOf } from './view.ts';

/** Why an operation is not drafted as a list, in a sentence. */
export interface NoList {
  readonly operation: string;
  readonly path: string;
  readonly why: string;
}

/** Operations that may list entries: those whose path does not end in a parameter. */
export function possibleLists(operations: readonly DraftOperation[]): readonly DraftOperation[] {
  return operations.filter(({ path }) => !/\{[^/]*\/?$/.test(path));
}

/** Finds out what an operation lists, and how it pages, sorts and filters; a conversation that the network or a recording drives. */
export function* draftList(subject: Subject): Asking<ListDraft | NoList> {
  const { operation, operations, given } = subject;
  const filled = filledPath(operation, given);
  const no = (why: string): NoList => ({ operation: operation.id, path: operation.path, why });
  if (!isFilled(filled)) return no(`It needs values for ${filled.join(', ')}; give them with --param.`);
  const exchange = yield* askAt(operation, filled.path, filled.always);
  const body = isSuccess(exchange) ? readJson(exchange) : undefined;
  if (body === undefined)
    return no(
      isSuccess(exchange)
        ? 'Its response was not JSON.'
        : `Its response was not a list: ${describeAnswer(exchange)}.`,
    );
  const items = findItems(body, operation.body);
  if (items === undefined) return no('Its response contains no list of objects.');
  const view = viewOf(operation, operations);
  const unnamed: Place = {
    ...filled,
    mediaType: operation.mediaType,
    items: items.pointer,
    identity: undefined,
  };
  const plain = pageOf(exchange, unnamed);
  if (!plain.ok) return no('Its response contains no list of objects.');
  const identities = findIdentities(plain.entries, view === undefined ? undefined : lastParameter(view));
  if (plain.entries.length === 0) return no('It has no entries now, so nothing can be tried.');
  const [identity] = identities;
  if (identity === undefined) return no('No member of its entries identifies each of them.');
  const place: Place = { ...unnamed, identity };
  const first = pageOf(exchange, place);
  if (!first.ok) return no('Its response contains no list of objects.');
  const paging = yield* draftPaging(place, operation.parameters, first);
  const { list: reading } = paging;
  const entries = distinct(reading.entries, identity);
  const isIdentity = identifies(reading.entries, identity);
  const schema = schemaBelow(operation.body, `${items.pointer}/-`);
  const fields = fieldsFor(entries, schema, identity);
  const open = operation.parameters.filter(({ name }) => !paging.used.includes(name));
  const basis = { place, paging, entries, fields, whole: reading.whole && isIdentity };
  const sorting = yield* draftSorting(open, basis);
  const rest = open.filter(
    ({ name, place: where, isOdd, required }) =>
      where === 'query' && !isOdd && !required && sorting?.used.includes(name) !== true,
  );
  const filters: FilterDraft[] = [];
  for (const parameter of rest) {
    filters.push(yield* draftFilter(parameter, basis));
  }
  const viewDraft =
    view === undefined || operation === view ? undefined : yield* draftView(view, place, entries, given);
  const stable = yield* isUnchanged(place, first, paging, entries);
  return {
    operation: operation.id,
    path: operation.path,
    entries: entries.length,
    whole: basis.whole,
    proposals: proposalsOf({
      subject,
      place,
      items,
      identities,
      isIdentity,
      paging,
      sorting,
      filters,
      view: viewDraft,
      stable,
      entries,
    }),
  };
}

function distinct(entries: readonly JsonObject[], identity: string): readonly Entry[] {
  return [
    ...new Map(
      entries.map((value) => [idOf(value, identity), { id: idOf(value, identity), value }]),
    ).values(),
  ];
}

/** Whether the list is at the end what it was at the beginning. */
function* isUnchanged(
  place: Place,
  first: GoodPage,
  { step, large }: Pick<Parameters<typeof proposalsOf>[0]['paging'], 'step' | 'large'>,
  entries: readonly Entry[],
): Asking<boolean> {
  const reread = yield* readAll(place, step, large);
  const plain = yield* askPage(place, []);
  return (
    plain.ok &&
    isSame(plain.ids, first.ids) &&
    reread.entries.length === entries.length &&
    reread.entries.every((entry, index) => JSON.stringify(entry) === JSON.stringify(entries[index]?.value))
  );
}

/** Whether an operation was found to list nothing that can be drafted. */
export function isNoList(found: ListDraft | NoList): found is NoList {
  return 'why' in found;
}
