import type { Api } from '../../../engine/api/model.ts';
import type { JsonObject } from '../../../engine/base/json.ts';
import {
  apiOf,
  type Described,
  documentOf,
  kindParameter,
  parameter,
} from '../../support/list-server/document.ts';
import type { ListServer } from '../../support/list-server/server.ts';
import { byKind, orderBy, things } from '../../support/list-server/things.ts';

/** A way in which list APIs come in pages: an OpenAPI file that says it, and a server that does it. */
export interface Family {
  readonly name: string;
  readonly document: JsonObject;
  readonly api: Api;
  readonly server: ListServer;
}

/** A family of list APIs; every list can be filtered by kind and sorted by name and size, which have equal and missing values. */
export function family(
  name: string,
  described: Described & { readonly paging: JsonObject },
  server: Omit<ListServer, 'path' | 'entries' | 'order'>,
): Family {
  const { paging, collection = {}, parameters = [], ...rest } = described;
  const document = documentOf({
    ...rest,
    collection: {
      ...collection,
      paging,
      sorting: {
        key: 'sort',
        direction: 'way',
        ascending: 'asc',
        descending: 'desc',
        keys: [
          { value: 'name', field: `${entryIn(rest)}/name`, kind: 'text' },
          { value: 'size', field: `${entryIn(rest)}/size`, kind: 'integer' },
        ],
      },
    },
    parameters: [
      ...parameters,
      parameter('sort', { type: 'string', enum: ['name', 'size'] }),
      parameter('way', { type: 'string', enum: ['asc', 'desc'], default: 'asc' }),
      entryIn(rest) === '' ? kindParameter : kindIn(entryIn(rest)),
    ],
  });
  return {
    name,
    document,
    api: apiOf(document),
    server: {
      path: '/things',
      entries: things,
      order: orderBy('sort', 'way', ['name', 'size']),
      ...server,
      filters: { kind: byKind, ...server.filters },
    },
  };
}

/** Where a thing stands in an entry: the entry itself, or a member of it. */
function entryIn({ identity = '/id' }: Pick<Described, 'identity'>): string {
  return identity.replace(/\/id$/, '');
}

function kindIn(entry: string): JsonObject {
  return { ...kindParameter, 'x-filter': { operator: 'equals', field: `${entry}/kind`, kind: 'word' } };
}

/** A parameter for the size of a page, as most lists have it. */
export function sizeParameter(name: string, changes: JsonObject = {}): JsonObject {
  return parameter(name, { type: 'integer', minimum: 1, maximum: 50, default: 5, ...changes });
}

/** The sizes that go with it. */
export function sizesBy(name: string): NonNullable<ListServer['sizes']> {
  return { parameter: name, usual: 5, largest: 50 };
}
