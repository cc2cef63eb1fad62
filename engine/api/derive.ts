import { isJsonArray, isJsonObject, type Json, readPointer } from '../base/json.ts';
import { completeConditions } from './derive-parameters.ts';
import type {
  AgreedMember,
  Collection,
  DocumentedResponse,
  ItemLink,
  ItemView,
  Lifecycle,
  Member,
  Paging,
  Unpaged,
} from './model.ts';
import type { CollectionEntry, ItemEntry, LinkEntry, PagingEntry } from './vocabulary.ts';

/** A collection with every default filled in; its members are those of the success body's item schema. */
export function deriveCollection(
  entry: CollectionEntry,
  responses: readonly DocumentedResponse[],
): Collection {
  const documented = membersOf(readSchema(responses, `${entry.items}/-`));
  return {
    items: entry.items,
    identity: entry.identity,
    members: [...documented, ...furtherMembers(documented, entry.compared)],
    paging: entry.paging === undefined ? undefined : completePaging(entry.paging),
    unpaged: completeUnpaged(entry.unpaged),
    sorting:
      entry.sorting === undefined
        ? undefined
        : {
            ...entry.sorting,
            keys: entry.sorting.keys.map((key) => ({
              ...key,
              support: key.support ?? 'required',
              readings: key.readings ?? [],
            })),
          },
    links: (entry.links ?? []).map(completeLink),
    relatedLinks: (entry.relatedLinks ?? []).map((link) => ({
      name: link.name,
      pointer: link.pointer,
      select: link.select,
      identity: link.identity,
      suffix: link.suffix,
      readings: link.readings ?? [],
    })),
    pageLinks: (entry.pageLinks ?? []).map((link) => ({
      name: link.name,
      pointer: link.pointer,
      absence: link.absence ?? 'accept',
      suffix: link.suffix,
      readings: link.readings ?? [],
    })),
    timeline: entry.timeline ?? [],
    lifecycle: completeLifecycle(entry.lifecycle),
    agreement: (entry.agreement ?? []).map(completeAgreed),
    unknownParameter: entry.unknownParameter,
    unfilterable: {
      members: entry.unfilterable?.members ?? [],
      readings: entry.unfilterable?.readings ?? [],
    },
  };
}

function completePaging(entry: PagingEntry): Paging {
  return {
    limit: entry.limit,
    marker: entry.marker,
    large: entry.large ?? 1000,
    ends: entry.ends,
    next: entry.next,
    first: entry.first,
    last: entry.last,
    emptyLastPage: entry.emptyLastPage ?? 'accept',
    zeroLimit: {
      tolerated: entry.zeroLimit?.tolerated ?? [],
      wholeList: entry.zeroLimit?.wholeList ?? 'fail',
      readings: entry.zeroLimit?.readings ?? [],
    },
    readings: entry.readings ?? [],
  };
}

function completeUnpaged(entry: CollectionEntry['unpaged']): Unpaged | undefined {
  if (entry === undefined) return undefined;
  return { suspiciousLengths: entry.suspiciousLengths ?? [], readings: entry.readings ?? [] };
}

function completeLink(link: LinkEntry): ItemLink {
  return {
    name: link.name,
    pointer: link.pointer,
    select: link.select,
    suffix: link.suffix,
    leadsToItem: link.leadsToItem === undefined ? undefined : { wrapper: link.leadsToItem.wrapper },
    belowEndpoint: link.belowEndpoint ?? false,
    differsFrom: link.differsFrom,
    readings: link.readings ?? [],
  };
}

function completeLifecycle(entry: CollectionEntry['lifecycle']): Lifecycle {
  return {
    finished: completeConditions(entry?.finished),
    deleted: completeConditions(entry?.deleted),
    abandoned: completeConditions(entry?.abandoned),
    deletedInPlainList: entry?.deletedInPlainList ?? 'accept',
    fixed: entry?.fixed ?? [],
    fixedWhenFinished: entry?.fixedWhenFinished ?? [],
    readings: entry?.readings ?? [],
  };
}

function completeAgreed(entry: NonNullable<CollectionEntry['agreement']>[number]): AgreedMember {
  return {
    name: entry.name,
    field: entry.field,
    kind: entry.kind ?? 'word',
    caseBlind: entry.caseBlind ?? 'fail',
    classes: Object.entries(entry.classes ?? {}).map(([name, values]) => ({ name, values })),
    consequence: entry.consequence ?? 'fail',
    readings: entry.readings ?? [],
  };
}

/** The view of one entry with every default filled in; its members are those of the success body's schema. */
export function deriveItem(entry: ItemEntry, responses: readonly DocumentedResponse[]): ItemView {
  const wrapper = entry.wrapper ?? '';
  return {
    parameter: entry.parameter,
    wrapper,
    members: membersOf(readSchema(responses, wrapper)),
    differing: entry.differing ?? [],
    alsoInList: (entry.alsoInList ?? []).map((member) => ({
      pointer: member.pointer,
      alternatives: member.alternatives ?? [],
      absence: member.absence ?? 'warn',
      readings: member.readings ?? [],
    })),
    readings: entry.readings ?? [],
  };
}

/** The schema of what a pointer leads to in the body of a success; `-` stands for any element of an array. */
function readSchema(responses: readonly DocumentedResponse[], pointer: string): Json | undefined {
  const body = responses.find(({ status }) => status === 200)?.contents.find(({ schema }) => schema)?.schema;
  const steps = pointer
    .split('/')
    .slice(1)
    .map((token) => (token === '-' ? '/items' : `/properties/${token}`));
  return body === undefined ? undefined : readPointer(body, steps.join(''));
}

/** The members that a schema names, itself or in what it is composed of. */
function membersOf(schema: Json | undefined): readonly Member[] {
  const parts = partsOf(schema);
  const required = new Set(parts.flatMap(requiredMembers));
  const shown = new Set(
    parts.flatMap((part) =>
      isJsonObject(part) ? [...namesIn(part.required), ...namesIn(part['x-appears'])] : [],
    ),
  );
  const names = new Set(
    parts.flatMap((part) =>
      isJsonObject(part) && isJsonObject(part.properties)
        ? Object.entries(part.properties).flatMap(([name, value]) => (value === false ? [] : [name]))
        : [],
    ),
  );
  return [...names].map((name) => ({
    name,
    pointer: `/${escapeToken(name)}`,
    documented: true,
    required: required.has(name),
    absence: shown.has(name) ? 'fail' : required.has(name) ? 'warn' : 'accept',
  }));
}

function partsOf(schema: Json | undefined): readonly Json[] {
  if (!isJsonObject(schema)) return [];
  return [schema, ...(isJsonArray(schema.allOf) ? schema.allOf.flatMap(partsOf) : [])];
}

/** The members that a schema requires by itself or as a SHOULD. */
function requiredMembers(schema: Json): readonly string[] {
  if (!isJsonObject(schema)) return [];
  const should = schema['x-should'];
  return [...namesIn(schema.required), ...namesIn(isJsonObject(should) ? should.required : undefined)];
}

function namesIn(list: Json | undefined): readonly string[] {
  return isJsonArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];
}

function furtherMembers(documented: readonly Member[], pointers: readonly string[] = []): readonly Member[] {
  return pointers
    .filter((pointer) => documented.every((member) => member.pointer !== pointer))
    .map((pointer) => ({
      name: pointer.slice(1),
      pointer,
      documented: false,
      required: false,
      absence: 'accept',
    }));
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
