import { undescribed } from '../engine/api/described.ts';
import { type Json, type JsonObject, readPointer } from '../engine/base/json.ts';
import { splitPointer } from '../engine/base/pointer.ts';
import type { Place } from './asking.ts';
import type { Found } from './collection.ts';
import type { Subject } from './document.ts';
import type { FilterDraft } from './filters.ts';
import type { PagingDraft } from './paging.ts';
import type { Certainty, OverlayAction, PagingStatement, Proposal } from './proposal.ts';
import type { SortingDraft } from './sorting.ts';
import { bodySchemaTarget, operationTarget, parameterActions } from './targets.ts';
import type { Entry } from './values.ts';
import type { ViewDraft } from './view.ts';

/** All that was found out about one list. */
export interface Findings {
  readonly subject: Subject;
  readonly place: Place;
  readonly items: Found;
  readonly identities: readonly string[];
  /** No two entries of the whole list have the same identity. */
  readonly isIdentity: boolean;
  readonly paging: PagingDraft;
  readonly sorting: SortingDraft | undefined;
  readonly filters: readonly FilterDraft[];
  readonly view: ViewDraft | undefined;
  /** The list was at the end what it was at the beginning. */
  readonly stable: boolean;
  readonly entries: readonly Entry[];
}

/** What an overlay could say of one list, in the order in which it says it. */
export function proposalsOf(findings: Findings): readonly Proposal[] {
  const { sorting, paging, filters, view, stable } = findings;
  const all: readonly Proposal[] = [
    collectionProposal(findings),
    ...described(findings),
    ...paging.statements.map((statement) => pagingProposal(statement, findings)),
    ...beginning(findings),
    ...(sorting === undefined
      ? []
      : [{ ...sorting, actions: within(findings, { sorting: sorting.members }) }]),
    ...paired(filters).map((one) => filterProposal(one, findings)),
    ...(view === undefined
      ? []
      : [
          {
            ...view,
            actions:
              view.members === undefined
                ? []
                : [{ target: operationTarget(view.path), update: { 'x-item': view.members } }],
          },
        ]),
  ];
  return stable ? all : all.map(unsettled);
}

/** On a list that changed meanwhile nothing is sure. */
function unsettled(proposal: Proposal): Proposal {
  if (proposal.certainty !== 'sure') return proposal;
  return {
    ...proposal,
    certainty: 'likely',
    evidence: [...proposal.evidence, 'The list changed while it was read.'],
  };
}

function collectionProposal({
  subject,
  place,
  items,
  identities,
  isIdentity,
  paging,
  entries,
  view,
}: Findings): Proposal {
  const { identity = '' } = place;
  const isOnly = items.others === 0;
  const isRead = view?.certainty === 'sure';
  const certainty: Certainty =
    isOnly && isIdentity && paging.list.whole && (isRead || identities.length === 1) ? 'sure' : 'likely';
  return {
    about: `the list ${place.path}`,
    certainty,
    evidence: [
      `${place.items === '' ? 'The body' : place.items} contains ${isOnly ? 'the only list of objects' : `one of ${items.others + 1} lists of objects`}.`,
      `${identity} differs in all ${entries.length} entries${isRead ? ', and each can be read by it' : ''}.`,
    ],
    actions: within({ subject }, { items: place.items, identity }),
  };
}

/** Members that pages have and the schema of the body does not, which have to be in it so that they can be named. */
function described({ subject, paging }: Findings): readonly Proposal[] {
  const { body, path, mediaType } = subject.operation;
  const pointers = paging.statements
    .filter(({ certainty }) => certainty !== 'unknown')
    .flatMap(({ members }) => Object.values(members ?? {}).flatMap(pointerIn));
  const missing = [...new Set(pointers)].filter((pointer) => undescribed(body, pointer) !== undefined);
  const target = bodySchemaTarget(subject.raw, path, mediaType);
  const [page] = paging.list.pages;
  if (missing.length === 0 || target === undefined || page === undefined) return [];
  return [
    {
      about: `members of the body without a schema: ${missing.join(', ')}`,
      certainty: 'sure',
      evidence: ['Pages have it.'],
      actions: missing.map((pointer) => ({
        target,
        update: schemaWith(splitPointer(pointer), typeOf(readPointer(page.body, pointer))),
      })),
    },
  ];
}

/** A schema for a value that a page has; a text may be null on another page. */
function typeOf(value: Json | undefined): JsonObject {
  if (typeof value === 'number') return { type: 'integer' };
  return typeof value === 'boolean' ? { type: 'boolean' } : {};
}

function pointerIn(said: Json): readonly string[] {
  if (typeof said === 'string') return said.startsWith('/') ? [said] : [];
  return typeof said === 'object' && said !== null && 'pointer' in said && typeof said.pointer === 'string'
    ? [said.pointer]
    : [];
}

function schemaWith(names: readonly string[], innermost: JsonObject): JsonObject {
  return names.reduceRight<JsonObject>((inner, name) => ({ properties: { [name]: inner } }), innermost);
}

function pagingProposal(statement: PagingStatement, findings: Findings): Proposal {
  const { filters, paging } = findings;
  const { members } = statement;
  const said = filters.flatMap(({ totals }) => totals).filter((one) => one.said !== undefined);
  const counted =
    members?.total === undefined || paging.total === undefined
      ? {}
      : totalMeaning(said, paging.list.ids.length);
  return {
    ...statement,
    actions: within(findings, { paging: members === undefined ? undefined : { ...members, ...counted } }),
  };
}

/** Whether the total of a filtered list counts what matches, or everything. */
function totalMeaning(
  said: readonly { readonly came: number; readonly said: number | undefined }[],
  whole: number,
): JsonObject {
  return said.length > 0 && said.every((one) => one.said === whole) ? { totalCounts: 'everything' } : {};
}

/** The first value of the parameter for a page, where its schema does not say it. */
function beginning({ subject, paging }: Findings): readonly Proposal[] {
  if (paging.begins === undefined) return [];
  const { name, at } = paging.begins;
  return [
    {
      about: `parameter ${name}`,
      certainty: 'sure',
      evidence: [`The first page has the value ${at}.`],
      actions: parameterActions(subject.raw, subject.operation.path, name, { schema: { minimum: at } }),
    },
  ];
}

/** Bounds of one member from both sides, each with the parameter that bounds the other side. */
function paired(filters: readonly FilterDraft[]): readonly FilterDraft[] {
  const other: Readonly<Record<string, string>> = { 'at-least': 'at-most', 'at-most': 'at-least' };
  const known = filters.filter(({ certainty }) => certainty !== 'unknown');
  return filters.map((one) => {
    const { entry } = one;
    if (entry === undefined || one.certainty === 'unknown') return one;
    const counterpart = known.find(
      (two) => two.entry?.field === entry.field && two.entry?.operator === other[String(entry.operator)],
    );
    return counterpart === undefined
      ? one
      : { ...one, entry: { ...entry, counterpart: counterpart.parameter } };
  });
}

function filterProposal(filter: FilterDraft, { subject }: Findings): Proposal {
  const actions =
    filter.entry === undefined
      ? []
      : parameterActions(subject.raw, subject.operation.path, filter.parameter, { 'x-filter': filter.entry });
  const { about, certainty, evidence, entry } = filter;
  const together = entry?.counterpart === undefined ? {} : { together: `bounds of ${String(entry.field)}` };
  return { about, certainty, evidence, actions, ...together };
}

/** An action that adds to the `x-collection` of the list. */
function within(
  { subject }: Pick<Findings, 'subject'>,
  members: Readonly<Record<string, Json | undefined>>,
): readonly OverlayAction[] {
  const there = Object.entries(members).flatMap(([name, value]): [string, Json][] =>
    value === undefined ? [] : [[name, value]],
  );
  if (there.length === 0) return [];
  return [
    {
      target: operationTarget(subject.operation.path),
      update: { 'x-collection': Object.fromEntries(there) },
    },
  ];
}
