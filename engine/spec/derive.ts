import { isJsonArray, isJsonObject, type Json, type JsonObject, readPointer } from '../json.ts';
import { type Result, success } from '../result.ts';
import type { Collection, DocumentedResponse, Member, Parameter } from './model.ts';
import {
  type CollectionEntry,
  type FilterEntry,
  type RefusalEntry,
  readFilter,
  readRefusals,
} from './vocabulary.ts';

/** The query and path parameters of an operation, with what the vocabulary says of each. */
export function deriveParameters(entries: readonly Json[], where: string): Result<readonly Parameter[]> {
  const parameters: Parameter[] = [];
  for (const entry of entries) {
    if (!isJsonObject(entry) || typeof entry.name !== 'string') continue;
    if (entry.in !== 'query' && entry.in !== 'path') continue;
    const filter =
      entry['x-filter'] === undefined
        ? undefined
        : readFilter(entry['x-filter'], `${where}: ${entry.name}: x-filter`);
    if (filter !== undefined && !filter.ok) return filter;
    const refusals = readRefusals(entry['x-refuses'] ?? [], `${where}: ${entry.name}: x-refuses`);
    if (!refusals.ok) return refusals;
    parameters.push({
      name: entry.name,
      place: entry.in,
      filter: filter === undefined ? undefined : completeFilter(filter.value),
      refusals: refusals.value.map(completeRefusal),
    });
  }
  return success(parameters);
}

function completeFilter(entry: FilterEntry): NonNullable<Parameter['filter']> {
  return {
    operator: entry.operator,
    field: entry.field,
    kind: entry.kind,
    support: entry.support ?? 'required',
    values: entry.values ?? [],
    counterpart: entry.counterpart,
    openBound: entry.openBound ?? 'fail',
    caseBlind: entry.caseBlind ?? 'fail',
    completeAt: entry.completeAt ?? 'always',
    readings: entry.readings ?? [],
  };
}

function completeRefusal(entry: RefusalEntry): Parameter['refusals'][number] {
  return {
    value: entry.value,
    because: entry.because,
    query: entry.query ?? [],
    expected: entry.expected ?? [400],
    otherClientError: entry.otherClientError ?? 'fail',
    ignored: entry.ignored ?? 'fail',
    readings: entry.readings ?? [],
  };
}

/** A collection with every default filled in; its members are those of the success body's item schema. */
export function deriveCollection(
  entry: CollectionEntry,
  responses: readonly DocumentedResponse[],
): Collection {
  return {
    items: entry.items,
    identity: entry.identity,
    members: itemMembers(entry, responses),
    paging:
      entry.paging === undefined
        ? undefined
        : {
            limit: entry.paging.limit,
            marker: entry.paging.marker,
            large: entry.paging.large ?? 1000,
            ends: entry.paging.ends,
            next: entry.paging.next,
            first: entry.paging.first,
            last: entry.paging.last,
            emptyLastPage: entry.paging.emptyLastPage ?? 'accept',
            readings: entry.paging.readings ?? [],
          },
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
    links: (entry.links ?? []).map((link) => ({
      name: link.name,
      pointer: link.pointer,
      select: link.select,
      suffix: link.suffix,
      leadsToItem: link.leadsToItem === undefined ? undefined : { wrapper: link.leadsToItem.wrapper },
      belowEndpoint: link.belowEndpoint ?? false,
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
    unknownParameter: entry.unknownParameter,
  };
}

function itemMembers(entry: CollectionEntry, responses: readonly DocumentedResponse[]): readonly Member[] {
  const body = responses
    .find((response) => response.status === 200)
    ?.contents.find((content) => content.schema)?.schema;
  const schemaPointer = `${entry.items
    .split('/')
    .map((token) => (token === '' ? '' : `/properties/${token}`))
    .join('')}/items`;
  const item = body === undefined ? undefined : readPointer(body, schemaPointer);
  const properties = isJsonObject(item) && isJsonObject(item.properties) ? item.properties : {};
  const required = isJsonObject(item) ? requiredMembers(item) : new Set<string>();
  const documented = Object.keys(properties).map((name) => ({
    name,
    pointer: `/${escapeToken(name)}`,
    documented: true,
    required: required.has(name),
  }));
  const further = (entry.compared ?? [])
    .filter((pointer) => documented.every((member) => member.pointer !== pointer))
    .map((pointer) => ({ name: pointer.slice(1), pointer, documented: false, required: false }));
  return [...documented, ...further];
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The members that a schema requires by itself or as a SHOULD. */
function requiredMembers(schema: JsonObject): ReadonlySet<string> {
  const should = schema['x-should'];
  const lists = [schema.required, isJsonObject(should) ? should.required : undefined];
  return new Set(
    lists
      .flatMap((list) => (isJsonArray(list) ? list : []))
      .filter((name): name is string => typeof name === 'string'),
  );
}
