/** Bodies that several families have. */
import type { JsonObject } from '../../../engine/base/json.ts';
import { nullable } from '../../support/list-server/document.ts';
import type { ListServer } from '../../support/list-server/server.ts';
import { addressOf, envelope, orNull } from '../../support/list-server/shapes.ts';

/** The members of a page of Django REST framework besides its entries. */
export const djangoMembers: JsonObject = {
  count: { type: 'integer' },
  next: nullable('string'),
  previous: nullable('string'),
};

/** A page of Django REST framework: absolute links, null where there is none, and a count. */
export const djangoBody: ListServer['shape'] = envelope((page, asked, server) => ({
  results: page.entries,
  count: page.total,
  next: orNull(addressOf(page.next, asked, server)),
  previous: orNull(addressOf(page.prev, asked, server)),
}));

/** The schema of a page of a search index, whose hits have some members. */
export function hitsBody(members: Readonly<Record<string, JsonObject>>): JsonObject {
  return {
    type: 'object',
    required: ['hits'],
    properties: {
      hits: {
        type: 'object',
        required: ['hits', 'total'],
        properties: {
          total: { type: 'object', required: ['value'], properties: { value: { type: 'integer' } } },
          hits: {
            type: 'array',
            items: { type: 'object', required: Object.keys(members), properties: members },
          },
        },
      },
    },
  };
}
