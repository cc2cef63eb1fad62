import { type Fault, fault } from './fault.ts';
import {
  both,
  descending,
  filtered,
  images,
  MARKER,
  moved,
  paged,
  single,
  sorted,
  unlimited,
} from './narrow-pagination-tools.ts';

export const NARROW_MARKERS: readonly Fault[] = [
  moved(
    'marker-inclusive-with-filter',
    paged,
    'With a filter the page begins with the image of the marker',
    -1,
    filtered,
  ),
  moved(
    'marker-inclusive-with-sort',
    images,
    'In a sorted list the page begins with the image of the marker',
    -1,
    sorted,
  ),
  moved(
    'marker-inclusive-descending',
    images,
    'In a list sorted downwards the page begins with the image of the marker',
    -1,
    descending,
  ),
  moved(
    'marker-inclusive-at-limit-one',
    paged,
    'With limit=1 the page begins with the image of the marker',
    -1,
    single,
  ),
  moved(
    'marker-inclusive-without-limit',
    paged,
    'Without a limit the page begins with the image of the marker',
    -1,
    unlimited,
  ),
  moved(
    'marker-inclusive-with-filter-and-sort',
    images,
    'With a filter and a sort key the page begins with the image of the marker',
    -1,
    both,
  ),
  moved(
    'marker-skips-one-descending',
    images,
    'In a list sorted downwards the page leaves out the image right behind the marker',
    1,
    descending,
  ),
  moved(
    'marker-skips-one-with-filter',
    paged,
    'With a filter the page leaves out the image right behind the marker',
    1,
    filtered,
  ),
  moved(
    'marker-skips-one-at-limit-two',
    paged,
    'With limit=2 the page leaves out the image right behind the marker',
    1,
    ({ askedLimit }) => askedLimit === 2,
  ),
  moved(
    'marker-skips-one-without-limit',
    paged,
    'Without a limit the page leaves out the image right behind the marker',
    1,
    unlimited,
  ),
  moved('marker-ignored-with-filter', paged, 'With a filter every page is the first', undefined, filtered),
  moved(
    'marker-ignored-with-two-filters',
    paged,
    'With two filters every page is the first',
    undefined,
    ({ filters }) => filters.length > 1,
  ),
  moved('marker-ignored-with-sort', images, 'In a sorted list every page is the first', undefined, sorted),
  moved(
    'marker-ignored-without-limit',
    paged,
    'Without a limit every page is the first',
    undefined,
    unlimited,
  ),
  moved(
    'marker-ignored-for-first-image',
    paged,
    'The first image as marker gives the first page',
    undefined,
    ({ marker }, line) => line[0]?.id === marker?.id,
  ),
  moved(
    'marker-ignored-for-unuploaded',
    paged,
    'An image without data as marker gives the first page',
    undefined,
    ({ marker }) => marker?.checksum === null,
  ),
  fault(
    'pagination.marker-of-last-image-refused',
    paged,
    `The last image of the list as marker is refused ${MARKER}.`,
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        const empty =
          exchange.route.kind === 'list' &&
          exchange.pairs?.some(([name]) => name === 'marker') &&
          /"images":\[\]/.test(String(whole.body));
        return empty
          ? {
              ...whole,
              status: 400,
              body: '{"badRequest":{"code":400,"message":"Marker could not be found."}}',
            }
          : whole;
      },
    },
  ),
];
