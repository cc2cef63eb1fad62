/** What releases of the documents' own time do, as they were seen doing it. */
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
];
