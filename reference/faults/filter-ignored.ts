/** Filters that do nothing, or the wrong thing altogether. */
import type { ApiId } from '../model.ts';
import { onFilter, onQuery } from '../wraps.ts';
import { type Extras, type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const SENTENCES: readonly (readonly [parameter: string, apis: readonly ApiId[], sentence: string])[] = [
  ['name', lists.all, '000 L68-69, 001 L11, 002 L82-84 and 004 L30: filters by image name'],
  ['status', lists.all, '000 L71-72, 001 L12, 002 L29-30 and 004 L36: filters by status'],
  ['visibility', lists.images, '002 L85-88: filters by visibility'],
  ['owner', lists.images, '002 L89-91: filters by owner'],
  ['size_min', lists.sized, '002 L34-41 and 004 L38: the minimum size'],
  ['size_max', lists.sized, '002 L34-41 and 004 L40: the maximum size'],
  ['changes-since', lists.since, '000 L88-91, 001 L9 and 004 L42: only what has changed since'],
  ['type', lists.novas, '000 L98-101 and 001 L15: filters by kind of image'],
  ['server', lists.novas, '000 L62-66 and 001 L10: filters by server'],
  ['disk_format', lists.otc, '004 L34, L49: filters by disk format'],
  ['container_format', lists.otc, '004 L32: filters by container format'],
  ['checksum', lists.images, '002 L29: direct comparison by most attributes'],
  ['size', lists.images, '002 L29: direct comparison by most attributes'],
  ['id', lists.images, '002 L29: direct comparison by most attributes'],
];

/** "Most attributes" can be filtered by (002 L29); which, is not said of these. */
const NOT_NAMED = ['checksum', 'id', 'size'];

function extras(parameter: string): Extras {
  return NOT_NAMED.includes(parameter) ? STRICT_ONLY : {};
}

const ignored: readonly Fault[] = SENTENCES.map(([parameter, apis, sentence]) =>
  fault(
    `filter.${parameter}-ignored`,
    apis,
    `Ignores ${parameter} and gives every image (${sentence}).`,
    onQuery((query) => ({
      ...query,
      filters: query.filters.filter((filter) => filter.parameter !== parameter),
    })),
    extras(parameter),
  ),
);

const inverted: readonly Fault[] = SENTENCES.map(([parameter, apis, sentence]) =>
  fault(
    `filter.${parameter}-inverted`,
    apis,
    `Gives exactly the images that ${parameter} does not ask for (${sentence}).`,
    onFilter(parameter, (_value, _filter, _image, kept) => !kept),
    extras(parameter),
  ),
);

/** An owner is that of "images shared with the user" (002 L91), so that none may be a true answer (X19). */
const empty: readonly Fault[] = SENTENCES.filter(([parameter]) => parameter !== 'owner').map(
  ([parameter, apis, sentence]) =>
    fault(
      `filter.${parameter}-finds-nothing`,
      apis,
      `Gives an empty list whatever ${parameter} asks for (${sentence}).`,
      onFilter(parameter, () => false),
      extras(parameter),
    ),
);

export const FILTER_IGNORED: readonly Fault[] = [...ignored, ...inverted, ...empty];
