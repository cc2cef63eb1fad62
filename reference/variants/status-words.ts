/** Status words in another case, and images that are deleted. */
import type { Wraps } from '../stages.ts';
import { onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

/** Shows deleted images too, where the query asks for them or everywhere. */
function showingDeleted(everywhere: boolean): Wraps {
  return {
    pool: (right) => (query, exchange) => {
      const asked = query.filters.some(
        ({ parameter, value }) => parameter === 'status' && /^deleted$/i.test(value),
      );
      return everywhere || asked ? exchange.world.all() : right(query, exchange);
    },
    lookup: (right) => (id, exchange) =>
      right(id, exchange) ?? (everywhere ? exchange.world.find(id) : undefined),
  };
}

/** Takes a status in any case for the word that the API knows. */
function anyCase(): Wraps {
  return {
    query: (right) => (query, exchange) => {
      const { statuses, filters: rules } = exchange.view;
      const whole = right(query, exchange);
      const filters = whole.filters.map((filter) => {
        const word = statuses.find((known) => known.toLowerCase() === filter.value.toLowerCase());
        const read =
          filter.parameter === 'status' && word ? rules.status?.(word, exchange.settings) : undefined;
        return read === undefined || typeof read === 'string' ? filter : { ...filter, ...read };
      });
      return { ...whole, filters };
    },
    refuse: (right) => (refusal, exchange) =>
      refusal.parameter === 'status' && exchange.view.statuses.includes((refusal.value ?? '').toUpperCase())
        ? undefined
        : right(refusal, exchange),
  };
}

export const STATUS_WORDS: readonly Variant[] = [
  lenient(
    'status-in-small-letters',
    lists.novas,
    'Status words are in small letters, and the filter takes either (X23: case-insensitive).',
    {
      stages: {
        ...anyCase(),
        ...onEntry((entry) => ({ ...entry, status: String(entry.status).toLowerCase() })),
      },
    },
  ),
  lenient(
    'status-in-capitals',
    [...lists.images, ...lists.otc],
    'Status words are in capitals, and the filter takes either (X23: case-insensitive).',
    {
      stages: {
        ...anyCase(),
        ...onEntry((entry) => ({ ...entry, status: String(entry.status).toUpperCase() })),
      },
    },
  ),
  lenient(
    'status-filter-takes-either-case',
    lists.all,
    'The status filter takes words in any case, as known servers do (X23).',
    { stages: anyCase() },
  ),
  variant(
    'deleted-by-status',
    [...lists.novas, ...lists.otc],
    'Deleted images are shown to who asks for their status (I05: the part of deleted ones may exceed the list).',
    {
      stages: showingDeleted(false),
    },
  ),
  lenient(
    'deleted-in-plain-list',
    [...lists.servers, ...lists.otc],
    'Deleted images are listed like others (X50: a warning).',
    { settings: { deletedMarkers: true }, stages: showingDeleted(true) },
  ),
  variant(
    'deleted-are-images-too',
    lists.compute,
    'Deleted images are listed like others (document 001 does not say that they are not).',
    { settings: { deletedMarkers: true }, stages: showingDeleted(true) },
  ),
];
