/** The order of a list: pure functions over images. */
import { compareScalars, type Scalar } from './compare.ts';
import type { Image, Query, SortKey } from './exchange.ts';
import type { Settings } from './settings.ts';

const FIELDS: Readonly<Record<'created_at' | 'updated_at' | 'name' | 'id', (image: Image) => Scalar>> = {
  created_at: (image) => image.createdAt,
  updated_at: (image) => image.updatedAt,
  name: (image) => image.name,
  id: (image) => image.id,
};

/**
 * Puts images in the order that a query asks for, or in the default order. Ties are broken by time of creation
 * and id, so that the order is a total one and pages join (I21, I30).
 */
export function order(images: readonly Image[], query: Query, settings: Settings): readonly Image[] {
  const keys = query.sort.length > 0 ? query.sort : defaultKeys(settings);
  const direction = keys.at(-1)?.direction ?? 'desc';
  const all: readonly SortKey[] = [
    ...keys,
    { key: 'created_at', direction, of: FIELDS.created_at },
    { key: 'id', direction, of: FIELDS.id },
  ];
  return [...images].sort((a, b) => compareBy(a, b, all, settings));
}

function defaultKeys(settings: Settings): readonly SortKey[] {
  return settings.defaultOrder.map(({ key, direction }) => ({ key, direction, of: FIELDS[key] }));
}

/** Compares by the first key in which the two differ. */
function compareBy(a: Image, b: Image, keys: readonly SortKey[], settings: Settings): number {
  for (const { of, direction } of keys) {
    const found = compareValues(of(a), of(b), direction, settings);
    if (found !== 0) return found;
  }
  return 0;
}

function compareValues(a: Scalar, b: Scalar, direction: 'asc' | 'desc', settings: Settings): number {
  const sign = direction === 'asc' ? 1 : -1;
  if (a === null || b === null) {
    if (a === b) return 0;
    const nullIsFirst = { first: true, last: false, lowest: sign === 1, highest: sign === -1 }[
      settings.nulls
    ];
    return (a === null) === nullIsFirst ? -1 : 1;
  }
  if (typeof a === 'string' && typeof b === 'string') return sign * settings.collation(a, b);
  return sign * compareScalars(a, b);
}
