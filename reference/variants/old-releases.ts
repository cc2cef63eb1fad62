/** What releases of the documents' own time do, as they were seen doing it. */
import type { JsonObject } from '../model.ts';
import { isObject, isVictim, onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant } from './variant.ts';

export const OLD_RELEASES: readonly Variant[] = [
  lenient(
    'failed-with-changes-since',
    lists.since,
    'Images whose making failed are in no list but that of what has changed since (X29, as Juno does it).',
    {
      stages: {
        pool: (right) => (query, exchange) =>
          query.filters.some(({ kind }) => kind === 'since')
            ? right(query, exchange)
            : right(query, exchange).filter(({ status }) => status !== 'killed'),
      },
    },
  ),
  lenient(
    'metadata-structures',
    lists.compute,
    "An image of a volume shows its disks in the metadata, in JSON as a list and in XML in the server's own writing (X07, as Juno does it).",
    {
      stages: onEntry((entry, image, exchange) => {
        if (!isVictim(image, exchange) || !isObject(entry.metadata ?? null)) return entry;
        const disks = exchange.format === 'xml' ? "[{u'device_name': u'vda'}]" : [{ device_name: 'vda' }];
        return { ...entry, metadata: { ...(entry.metadata as JsonObject), block_device_mapping: disks } };
      }),
    },
  ),
];
