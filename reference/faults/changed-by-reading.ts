/** Single images that change because they are read by themselves (000 L132, 001 L48, 002 L12, 003 L14; I38: reading changes nothing). */
import type { Exchange } from '../exchange.ts';
import { UPDATED } from '../members.ts';
import type { JsonObject } from '../model.ts';
import { READING_IS_NO_UPDATE, VALUE } from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { onEntry } from '../wraps/entries.ts';
import { type Fault, group, lists } from './fault.ts';

/** How often each image was read by itself, for each server. */
const readings = new WeakMap<Exchange['world'], Map<string, number>>();

/** Changes the entry of each image that was read by itself, from then on and wherever it is shown. */
function onceRead(change: (entry: JsonObject, times: number) => JsonObject): Wraps {
  return {
    lookup: (right) => (id, exchange) => {
      const times = readings.get(exchange.world) ?? new Map<string, number>();
      readings.set(exchange.world, times.set(id, (times.get(id) ?? 0) + 1));
      return right(id, exchange);
    },
    ...onEntry((entry, { id }, { world }) => {
      const times = readings.get(world)?.get(id) ?? 0;
      return times === 0 ? entry : change(entry, times);
    }),
  };
}

/** The time of the last update, some seconds later. */
function later(entry: JsonObject, seconds: number): JsonObject {
  const name = UPDATED.find((known) => known in entry) ?? '';
  const text = String(entry[name]);
  const moment = Date.parse(text.replace(/\.\d+/, '').replace(/Z?$/, 'Z')) + seconds * 1000;
  return { ...entry, [name]: `${new Date(moment).toISOString().slice(0, 19)}${text.slice(19)}` };
}

export const CHANGED_BY_READING: readonly Fault[] = [
  ...group('consistency.', lists.single, READING_IS_NO_UPDATE, {
    'reading-one-updates-it: Each reading of a single image makes it appear updated a second later': onceRead(
      (entry, times) => later(entry, times),
    ),
  }),
  ...group('consistency.', lists.novas, READING_IS_NO_UPDATE, {
    'reading-one-moves-its-progress: Each reading of a single image moves its progress': [
      onceRead((entry, times) => ({ ...entry, progress: (Number(entry.progress) + 100 - times) % 101 })),
      { also: VALUE.progressOfActive },
    ],
    'reading-one-counts-in-metadata: The metadata of an image count how often it was read by itself':
      onceRead((entry, times) => ({
        ...entry,
        metadata: { ...(entry.metadata as JsonObject), reads: String(times) },
      })),
  }),
];
