/** Whether an image is what a filter asks for: pure functions, one per way of comparing. */
import type { Filter, Image } from './exchange.ts';
import type { Settings } from './settings.ts';

/**
 * @param filter one filter of the query
 * @returns whether the filter keeps the image; an image without the compared value is kept by none
 */
export function keeps(image: Image, filter: Filter, settings: Settings): boolean {
  const value = filter.of(image);
  if (value === null) return false;
  switch (filter.kind) {
    case 'equals':
      return settings.sameText(String(value), String(filter.bound));
    case 'atLeast':
      return settings.sizeBounds === 'closed' ? value >= filter.bound : value > filter.bound;
    case 'atMost':
      return settings.sizeBounds === 'closed' ? value <= filter.bound : value < filter.bound;
    case 'since':
      return settings.sinceBound === 'inclusive' ? value >= filter.bound : value > filter.bound;
    case 'server':
      return value === lastSegment(String(filter.bound));
    case 'type':
      return filter.bound === 'ALL' || value === filter.bound;
    case 'never':
      return false;
  }
}

/** All filters hold: they are joined by "and" (002 L26-32). */
export function select(
  images: readonly Image[],
  filters: readonly Filter[],
  keep: (image: Image, filter: Filter) => boolean,
): readonly Image[] {
  return images.filter((image) => filters.every((filter) => keep(image, filter)));
}

/** A server is named by its id or by its URL, which ends in the id (000 L62-66, X28). */
export function lastSegment(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
