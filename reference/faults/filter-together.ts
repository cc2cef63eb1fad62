/** Filters that go wrong together, with paging or with sorting. Document sentence: 002 L26-32; 000, 001, 004 alike. */
import { keeps } from '../filters.ts';
import { onQuery } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';

const AND = '(002 L26-30: each filter narrows the result, so that all hold)';

export const FILTER_TOGETHER: readonly Fault[] = [
  fault(
    'filter.or-instead-of-and',
    lists.all,
    `Gives images that match any of the filters ${AND}.`,
    {
      select:
        () =>
        (_images, query, { world, settings }) =>
          query.filters.length === 0
            ? world.live()
            : world.live().filter((image) => query.filters.some((filter) => keeps(image, filter, settings))),
    },
    { probe: 'two filters at once' },
  ),
  fault(
    'filter.only-last-counts',
    lists.all,
    `Of several filters only the last counts ${AND}.`,
    onQuery((query) => ({ ...query, filters: query.filters.slice(-1) })),
    { probe: 'two filters at once' },
  ),
  fault(
    'filter.only-first-counts',
    lists.all,
    `Of several filters only the first counts ${AND}.`,
    onQuery((query) => ({ ...query, filters: query.filters.slice(0, 1) })),
    { probe: 'two filters at once' },
  ),
  fault(
    'filter.two-find-nothing',
    lists.all,
    `Two filters at once find nothing, though images match both ${AND}.`,
    {
      select: (right) => (images, query, exchange) =>
        query.filters.length > 1 ? [] : right(images, query, exchange),
    },
    { probe: 'two filters that one image matches' },
  ),
  fault(
    'filter.order-of-parameters-matters',
    lists.all,
    `A name filter counts only when it comes before all others ${AND}.`,
    onQuery((query) => ({
      ...query,
      filters: query.filters.filter((filter, index) => filter.parameter !== 'name' || index === 0),
    })),
    { probe: 'status and name, in both orders' },
  ),
  fault(
    'filter.loses-one',
    lists.all,
    'Of the images that match a filter one is missing (000 L62-101, 001 L9-15, 002 L26-41, 004 L25).',
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        const lost = query.filters.length > 0 ? Math.floor(found.length / 2) : -1;
        return found.filter((_, index) => index !== lost);
      },
    },
  ),
  fault(
    'filter.adds-one',
    lists.all,
    'Beside the images that match a filter there is one that does not (000 L62-101, 001 L9-15, 002 L26-41, 004 L25).',
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        const stranger = exchange.world.live().find((image) => !found.includes(image));
        return query.filters.length > 0 && stranger ? [...found, stranger] : found;
      },
    },
  ),
  fault(
    'filter.name-finds-only-one',
    lists.all,
    'Of several images of one name only the first is found (000 L68-69, 001 L11, 002 L82-84, 004 L30).',
    {
      select: (right) => (images, query, exchange) => {
        const found = right(images, query, exchange);
        return query.filters.some(({ parameter }) => parameter === 'name') ? found.slice(0, 1) : found;
      },
    },
  ),
  fault(
    'filter.after-paging',
    lists.paged,
    'Takes a page of all images first and filters it then, so that matches are skipped at the end or pages come empty (002 L17-26, I23).',
    {
      keeps: () => () => true,
      cut: (right) => (line, start, query, exchange) => {
        const page = right(line, start, query, exchange);
        const fits = (image: (typeof line)[number]) =>
          query.filters.every((filter) => keeps(image, filter, exchange.settings));
        const images = page.images.filter(fits);
        return { ...page, images, more: page.more && images.length > 0 };
      },
    },
    { probe: 'a filter with a small limit' },
  ),
  fault(
    'filter.lost-after-first-page',
    lists.paged,
    'Filters the first page only (002 L20-21: the next link preserves any query parameters; 000, 001: filters hold with a marker).',
    onQuery((query) => (query.marker ? { ...query, filters: [] } : query)),
    { probe: 'a filter with more matches than the limit' },
  ),
  fault(
    'filter.lost-with-limit',
    lists.paged,
    'Ignores filters when a limit is given (002 L20-26).',
    onQuery((query) => (query.askedLimit === undefined ? query : { ...query, filters: [] })),
    { probe: 'a filter with a limit' },
  ),
  fault(
    'filter.lost-with-sorting',
    lists.images,
    'Ignores filters when a sort_key is given (002 L26-45).',
    onQuery((query) => (query.sort.length > 0 ? { ...query, filters: [] } : query)),
    { probe: 'a filter with a sort_key' },
  ),
  fault(
    'filter.plain-list-hides-private',
    lists.images,
    'Leaves private images out of the list unless visibility=private asks for them (002 L12-13).',
    {
      select: (right) => (images, query, exchange) => {
        const asked = query.filters.some(({ parameter }) => parameter === 'visibility');
        return right(images, query, exchange).filter((image) => asked || image.visibility !== 'private');
      },
    },
    { probe: 'the parts by visibility, beside the whole list' },
  ),
  fault(
    'filter.plain-list-hides-queued',
    lists.all,
    'Leaves images being made out of the list unless their status is asked for (000 L15, 001 L3, 002 L12-13, 004 L11).',
    {
      select: (right) => (images, query, exchange) => {
        const asked = query.filters.some(({ parameter }) => parameter === 'status');
        const hidden = ['queued', 'saving'];
        return right(images, query, exchange).filter((image) => asked || !hidden.includes(image.status));
      },
    },
    { probe: 'the parts by status, beside the whole list' },
  ),
];
