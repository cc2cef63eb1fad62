import type { JsonObject } from '../../engine/base/json.ts';
import { nullable } from '../support/list-server/document.ts';
import type { Entry } from '../support/list-server/server.ts';
import { thingSchema, things } from '../support/list-server/things.ts';

const words = ['brass', 'steel', 'oak', 'glass', 'cork'];

/** The things of the list server, with a title that has several words, and a day. */
export const goods: readonly Entry[] = things.map((thing, index): Entry => {
  return {
    ...thing,
    title: `${words[(index * 3) % words.length]} ${String(thing.name)}`,
    maker: index % 4 === 3 ? null : `${words[index % words.length]} works`,
    day: new Date(Date.UTC(2024, 0, 1 + thing.weight * 20)).toISOString().slice(0, 10),
  };
});

/** The schema of what the list holds. */
export const goodsSchema: JsonObject = {
  ...thingSchema,
  properties: {
    ...thingSchema.properties,
    title: { type: 'string' },
    maker: nullable('string'),
    day: { type: 'string', format: 'date' },
  },
};
