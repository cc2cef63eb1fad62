import { type Fault, fault } from './fault.ts';
import { descending, images, key, limited, losing, onCut, paged, WHOLE } from './narrow-pagination-tools.ts';

export const NARROW_LIMITS: readonly Fault[] = [
  fault(
    'pagination.nulls-lost-behind-marker',
    images,
    `Sorted by size, images without one follow no marker, and nothing follows them ${WHOLE}.`,
    onCut((page, _start, query) =>
      query.marker && query.sort[0]?.key === 'size'
        ? page.images.filter(({ size }) => size !== null)
        : page.images,
    ),
  ),
  fault(
    'pagination.ties-lost-descending',
    images,
    `Sorted downwards, images whose key equals that of the marker are left out ${WHOLE}.`,
    {
      seek: (right) => (line, query, exchange) => {
        const start = right(line, query, exchange);
        if (!query.marker || !descending(query, line)) return start;
        const rest = line.slice(start).findIndex((image) => key(query, image) !== key(query, query.marker));
        return rest < 0 ? line.length : start + rest;
      },
    },
  ),
  fault(
    'pagination.ties-repeated',
    images,
    `Sorted by name, a page begins with all images whose name equals that of the marker ${WHOLE}.`,
    {
      seek: (right) => (line, query, exchange) => {
        const start = right(line, query, exchange);
        if (!query.marker || query.sort[0]?.key !== 'name') return start;
        return Math.max(
          0,
          line.findIndex((image) => key(query, image) === key(query, query.marker)),
        );
      },
    },
  ),
  limited('limit-ignored-with-filter', paged, 'With a filter the limit is ignored', (limit, query) =>
    query.filters.length > 0 ? 1000 : limit,
  ),
  limited('limit-ignored-with-sort', images, 'With a sort key the limit is ignored', (limit, query) =>
    query.sort.length > 0 ? 1000 : limit,
  ),
  limited('limit-one-gives-two', paged, 'limit=1 gives two images', (limit) => Math.max(2, limit)),
  limited(
    'limit-one-more-with-sort',
    images,
    'With a sort key a page has one image more than the limit',
    (limit, query) => limit + (query.sort.length > 0 ? 1 : 0),
  ),
  limited(
    'limit-one-more-with-filter',
    paged,
    'With a filter a page has one image more than the limit',
    (limit, query) => limit + (query.filters.length > 0 ? 1 : 0),
  ),
  limited(
    'limit-one-more-after-first-page',
    paged,
    'Behind a marker a page has one image more than the limit',
    (limit, query) => limit + (query.marker ? 1 : 0),
  ),
  losing(
    'tenth-lost',
    paged,
    'With a limit below ten the tenth image is on no page',
    (index, _line, { askedLimit = 1000 }) => askedLimit >= 10 || index !== 9,
  ),
  losing(
    'last-lost-when-limit-divides',
    paged,
    'The last image is lost when the limit divides the number of images',
    (index, line, { askedLimit }) =>
      !askedLimit || line.length % askedLimit !== 0 || askedLimit === 1 || index !== line.length - 1,
  ),
  losing(
    'rest-page-lost',
    paged,
    'A last page that is not full is lost',
    (index, line, { askedLimit }) =>
      !askedLimit || askedLimit > line.length || index < Math.floor(line.length / askedLimit) * askedLimit,
  ),
  losing(
    'lone-last-lost',
    paged,
    'A last page with one image only is lost',
    (index, line, { askedLimit }) =>
      !askedLimit || line.length % askedLimit !== 1 || askedLimit < 2 || index !== line.length - 1,
  ),
  losing(
    'unsized-lost-with-limit',
    paged,
    'With a limit images without data are on no page',
    (index, line, { askedLimit }) => askedLimit === undefined || line[index]?.size !== null,
  ),
  losing(
    'lost-without-limit',
    paged,
    'Without a limit the last image is missing',
    (index, line, { askedLimit }) => askedLimit !== undefined || index !== line.length - 1,
  ),
  losing(
    'filtered-cut-at-limit',
    paged,
    'A filtered list has no more images than the limit',
    (index, _line, query) => query.filters.length === 0 || index < (query.askedLimit ?? 1000),
  ),
  fault(
    'consistency.cut-at-100',
    paged,
    `No list has more than 100 images ${WHOLE}.`,
    { order: (right) => (images, query, exchange) => right(images, query, exchange).slice(0, 100) },
    { images: 120 },
  ),
];
