import type { JsonObject } from '../../../engine/base/json.ts';
import { byMarker, byOffset, byPageNumber } from '../../support/list-server/paging.ts';
import type { Asked, ListServer, Page, Pager, Sizes, Wrong } from '../../support/list-server/server.ts';
import { sent } from '../../support/list-server/server.ts';
import { shapeOf } from './body.ts';
import type { Description } from './document.ts';
import { entriesOf } from './entries.ts';
import { filterRules, filtersOf, matches, type Reading, withPlainNames } from './filters.ts';
import { type Counting, orderOf } from './order.ts';
import { arrayAt, objectAt, textAt } from './places.ts';

/** What a described server does wrong. */
export interface DescribedWrong extends Wrong {
  readonly reading?: Reading;
  readonly counts?: Counting;
}

/** The parameter of a server's own that a list of links alone leads on by. */
const ownPosition = '_from';

/** A server of the list that a file describes, right in everything but what is said to be wrong. */
export function serverOf(description: Description, wrong: DescribedWrong = {}): ListServer {
  const { path, collection, hasItem } = description;
  const filters = filtersOf(description);
  const paging = objectAt(collection, '/paging');
  const { reading = matches, counts, ...rest } = wrong;
  return {
    path,
    entries: entriesOf(description),
    ...(collection.paging === undefined
      ? {}
      : { sizes: sizesOf(description, paging), pager: pagerOf(description, paging) }),
    filters: { ...plainRules(description), ...filterRules(filters, reading) },
    mediaType: description.mediaType,
    refusalBody: description.refusal,
    order: orderOf(description, counts),
    shape: shapeOf(description),
    ...(hasItem ? { item: ({ value }) => value ?? null } : {}),
    wrong: {
      ...rest,
      asked: (asked) => {
        const plain = withPlainNames(asked, filters);
        return rest.asked?.(plain) ?? plain;
      },
    },
  };
}

/** Parameters that filter nothing and whose schema rules values out. */
function plainRules({ parameters }: Description): ListServer['filters'] {
  const ruled = parameters.flatMap((parameter) => {
    const schema = objectAt(parameter, '/schema');
    const values = schema.type === 'boolean' ? ['true', 'false'] : arrayAt(schema, '/enum').map(String);
    return values.length === 0 || parameter['x-filter'] !== undefined || parameter.in !== 'query'
      ? []
      : [
          [
            textAt(parameter, '/name'),
            { matches: () => true, accepts: (value: string) => values.includes(value) },
          ] as const,
        ];
  });
  return Object.fromEntries(ruled);
}

/** The schema of a parameter, that of a member of a deep object included. */
function schemaOf({ parameters }: Description, name: string): JsonObject {
  const own = parameters.find((one) => one.name === name);
  if (own !== undefined) return objectAt(own, '/schema');
  const [, parent = '', member = ''] = /^(.*)\[(.*)\]$/.exec(name) ?? [];
  return objectAt(
    parameters.find((one) => one.name === parent),
    `/schema/properties/${member}`,
  );
}

function numberIn(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === 'number' ? value : undefined;
}

function sizesOf(description: Description, paging: JsonObject): Sizes {
  const parameter = textAt(paging, '/limit');
  const schema = schemaOf(description, parameter);
  return {
    parameter: parameter === '' ? undefined : parameter,
    usual: numberIn(schema, 'default') ?? 7,
    largest: numberIn(schema, 'maximum') ?? 1000,
    smallest: numberIn(schema, 'minimum') ?? 1,
    over: textAt(paging, '/overMaximum') === 'refused' ? 400 : 'capped',
  };
}

function pagerOf(description: Description, paging: JsonObject): Pager {
  const style = textAt(paging, '/style') || 'marker';
  const position = textAt(paging, `/${style === 'page-number' ? 'page' : style}`);
  const schema = schemaOf(description, position);
  const first = numberIn(schema, 'default') ?? numberIn(schema, 'minimum');
  const [pastEnd] = arrayAt(paging, '/pastEnd').map(Number);
  if (style === 'offset') return byOffset(position, first ?? 0, pastEnd);
  if (style === 'page-number') return byPageNumber(position, first ?? 1, pastEnd);
  if (style === 'links') return byOpaquePlace(ownPosition, 400);
  if (style === 'cursor')
    return byOpaquePlace(position, Number(arrayAt(paging, '/expired')[0] ?? 400), textAt(schema, '/default'));
  return byMarker(position, textAt(paging, '/before') || undefined, 'marker');
}

/** Pages by a text that only the server can read, with which it also leads back. */
function byOpaquePlace(position: string, unknown: number, beginning = ''): Pager {
  const textFor = (place: number): string => Buffer.from(`at ${place}`).toString('base64url');
  return {
    position,
    cut(all, asked: Asked, size): Page | number {
      const given = sent(asked, position) ?? '';
      const text = given === beginning ? '' : given;
      const [, place] = /^at (\d+)$/.exec(Buffer.from(text, 'base64url').toString()) ?? [];
      if (text !== '' && place === undefined) return unknown;
      const start = Number(place ?? 0);
      return {
        entries: all.slice(start, start + size),
        total: all.length,
        start,
        size,
        next: start + size < all.length ? textFor(start + size) : undefined,
        prev: start > 0 ? textFor(Math.max(0, start - size)) : undefined,
      };
    },
  };
}
