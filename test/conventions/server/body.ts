import { isJsonObject, type Json } from '../../../engine/base/json.ts';
import { splitPointer } from '../../../engine/base/pointer.ts';
import type { Asked, ListServer, Page } from '../../support/list-server/server.ts';
import { addressOf, linkHeader, relations } from '../../support/list-server/shapes.ts';
import { type Description, schemaAt } from './document.ts';
import { entriesOf } from './entries.ts';
import { arrayAt, objectAt, textAt, withAt } from './places.ts';
import { completed, typesIn } from './schemas.ts';

/** The body and the headers of a page, as the file describes them. */
export function shapeOf(description: Description): ListServer['shape'] {
  const { collection } = description;
  const paging = objectAt(collection, '/paging');
  return (page, asked, server) => {
    let body: Json = {};
    const headers: Record<string, string> = {};
    const put = (place: Json | undefined, value: Json | undefined, header = value): void => {
      const pointer = typeof place === 'string' ? place : textAt(place, '/pointer');
      if (pointer === '' && isJsonObject(place)) headers[textAt(place, '/header')] = String(header ?? '');
      else if (place !== undefined) body = placed(description, body, pointer, value);
    };
    body = withAt(
      body,
      splitPointer(textAt(collection, '/items')),
      page.entries.map(({ value }) => value ?? null),
    );
    const pages = Math.max(1, Math.ceil(page.total / page.size));
    const range = `${page.start}-${page.start + page.entries.length - 1}/${page.total}`;
    const isRange = textAt(paging, '/total/header') === 'Content-Range';
    const everything = textAt(paging, '/totalCounts') === 'everything';
    const total = everything ? entriesOf(description).length : page.total;
    if (paging.total !== undefined) put(paging.total, total, isRange ? range : total);
    if (paging.totalPages !== undefined) put(paging.totalPages, pages);
    if (paging.more !== undefined) put(paging.more, page.next !== undefined);
    if (paging.remaining !== undefined && page.next !== undefined)
      put(paging.remaining, page.total - page.start - page.entries.length);
    if (paging.token !== undefined) put(paging.token, page.next, page.next ?? '');
    for (const relation of relations) putLink(relation, page, asked, server);
    return { body: completed(description.body, body), headers };

    function putLink(relation: (typeof relations)[number], of: Page, by: Asked, from: ListServer): void {
      const place = paging[relation];
      if (place === undefined) return;
      if (textAt(place, '/header') === 'Link') {
        const links = linkHeader(of, by, from);
        if (links !== '') headers.link = links;
        return;
      }
      const value = textAt(place, '/holds') === 'position' ? of[relation] : addressOf(of[relation], by, from);
      const select = objectAt(place, '/select');
      if (Object.keys(select).length === 0) {
        put(place, value, value ?? '');
        return;
      }
      if (value === undefined) return;
      const pointer = splitPointer(textAt(place, '/pointer'));
      const link = {
        [textAt(select, '/member')]: textAt(select, '/equals'),
        [textAt(select, '/address')]: value,
      };
      body = withAt(body, pointer, [...arrayAt(body, textAt(place, '/pointer')), link]);
    }
  };
}

/** A body with a value at a pointer; without one, null where the schema has null, and else nothing. */
function placed({ body: schema }: Description, body: Json, pointer: string, value: Json | undefined): Json {
  if (value !== undefined) return withAt(body, splitPointer(pointer), value);
  const types = typesIn(schemaAt({}, schema, pointer) ?? {});
  return types.includes('null') ? withAt(body, splitPointer(pointer), null) : body;
}
