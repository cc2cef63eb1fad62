/** Other wrong status codes, and breakdowns that only some requests meet. */
import { complain } from '../errors.ts';
import type { Exchange, Refusal } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import { has, onRefusal, onSuccess } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const BROKEN: Refusal = {
  status: 500,
  reason: 'broken',
  message: 'An unexpected error prevented the server from fulfilling your request.',
};

/** Breaks down at some requests that are in order. */
function breaksAt(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  when: (exchange: Exchange) => boolean,
  extras: { readonly status?: number; readonly probe?: string } = {},
): Fault {
  const { status = 500, ...rest } = extras;
  return fault(
    `status.${slug}`,
    apis,
    breaks,
    {
      door: (right) => (exchange) => {
        const refusals = right(exchange);
        return refusals.length === 0 && when(exchange) ? [{ ...BROKEN, status }] : refusals;
      },
    },
    rest,
  );
}

const WORKS = '(000 L27, 001 L4, 002 L212-214, 004 L139: 200)';

export const STATUS_OTHER: readonly Fault[] = [
  breaksAt('sort-by-size-500', lists.images, `Breaks down at sort_key=size ${WORKS}.`, (exchange) =>
    has(exchange, 'sort_key', (key) => key === 'size'),
  ),
  breaksAt('sort-desc-500', lists.images, `Breaks down at sort_dir=desc ${WORKS}.`, (exchange) =>
    has(exchange, 'sort_dir', (key) => key === 'desc'),
  ),
  breaksAt(
    'non-ascii-500',
    lists.all,
    `Breaks down at a name with letters beyond ASCII ${WORKS}.`,
    (exchange) => has(exchange, 'name', (name) => /[^\p{ASCII}]/u.test(name)),
  ),
  breaksAt('quote-500', lists.all, `Breaks down at a name with a quotation mark ${WORKS}.`, (exchange) =>
    has(exchange, 'name', (name) => /['"]/.test(name)),
  ),
  breaksAt('marker-500', lists.paged, `Breaks down at any marker ${WORKS}.`, (exchange) =>
    has(exchange, 'marker'),
  ),
  breaksAt('limit-zero-500', lists.paged, `Breaks down at limit=0 ${WORKS}.`, (exchange) =>
    has(exchange, 'limit', (limit) => Number(limit) === 0),
  ),
  breaksAt(
    'large-limit-500',
    lists.paged,
    'Breaks down at a limit above 1000 (000 L40-42, 001 L5, 002 L230-232: 413, or a smaller page).',
    (exchange) => has(exchange, 'limit', (limit) => Number(limit) > 1000),
  ),
  breaksAt('large-size-500', lists.sized, `Breaks down at a size_min above 2^32 ${WORKS}.`, (exchange) =>
    has(exchange, 'size_min', (size) => Number(size) > 2 ** 32),
  ),
  breaksAt(
    'two-filters-500',
    lists.all,
    `Breaks down at two filters ${WORKS}.`,
    (exchange) => has(exchange, 'name') && has(exchange, 'status'),
  ),
  breaksAt(
    'unknown-parameter-500',
    lists.all,
    'Breaks down at a parameter that it does not know (X59, I44).',
    (exchange) =>
      (exchange.pairs ?? []).some(
        ([name]) =>
          !/^(limit|marker|sort_key|sort_dir)$/.test(name) && !Object.hasOwn(exchange.view.filters, name),
      ),
  ),
  breaksAt(
    'repeated-parameter-500',
    lists.all,
    'Breaks down at a parameter that is given twice (I11).',
    ({ pairs = [] }) => new Set(pairs.map(([name]) => name)).size < pairs.length,
  ),
  breaksAt('tags-500', lists.images, 'Breaks down at tags as a filter (002 L30-32, X21).', (exchange) =>
    has(exchange, 'tags'),
  ),
  breaksAt(
    'accept-500',
    lists.all,
    `Breaks down at an Accept header other than application/json and */* ${WORKS}.`,
    ({ headers }) => !/^(application\/(json|xml)|\*\/\*)?$/.test(headers.accept ?? ''),
  ),
  breaksAt(
    'every-seventh-500',
    lists.all,
    'Breaks down at every seventh request (002 L237-240).',
    ({ number }) => number % 7 === 0,
  ),
  breaksAt(
    'item-500',
    [...lists.images, ...lists.servers],
    'Breaks down at every single image (002 L141-143, 003 L14, 001 L24).',
    ({ route }) => route.kind === 'item',
  ),
  fault(
    'status.list-is-201',
    lists.all,
    `Answers with 201 ${WORKS}.`,
    onSuccess((reply) => ({ ...reply, status: 201 })),
  ),
  fault('status.list-is-206', lists.paged, `Answers a page that is not the whole list with 206 ${WORKS}.`, {
    reply: (right) => (reply, exchange) => {
      const whole = right(reply, exchange);
      return whole.status === 200 && has(exchange, 'limit') ? { ...whole, status: 206 } : whole;
    },
  }),
  fault(
    'status.empty-is-404',
    lists.all,
    'Answers an empty list with 404 (000 L27, 001 L4, 002 L68-69, 004 L139; I46).',
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        const empty = whole.status === 200 && exchange.route.kind === 'list' && isEmptyList(whole.body);
        return empty ? complain({ status: 404, reason: 'no-image', message: 'No images.' }, exchange) : whole;
      },
    },
    { probe: 'a filter that nothing matches' },
  ),
  fault(
    'pagination.end-is-404',
    [...lists.servers, ...lists.compute],
    'Answers the page after the last image with 404 (000 L27, L93, 001 L4, L13; X56: an empty page ends the walk).',
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        const end = whole.status === 200 && has(exchange, 'marker') && isEmptyList(whole.body);
        return end
          ? complain({ status: 404, reason: 'no-image', message: 'No more images.' }, exchange)
          : whole;
      },
    },
    { probe: 'the page after the last image' },
  ),
  fault(
    'status.empty-is-204',
    lists.all,
    'Answers an empty list with 204 and no body (000 L27, 001 L4, 002 L68-69, 004 L139; I46).',
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        const empty = whole.status === 200 && exchange.route.kind === 'list' && isEmptyList(whole.body);
        return empty ? { status: 204, headers: [['Content-Length', '']], body: '' } : whole;
      },
    },
    { probe: 'a filter that nothing matches' },
  ),
  fault(
    'status.wrong-content-type-500',
    lists.images,
    'Breaks down when a request says that its content is text/plain (002 L233-236: 415).',
    onRefusal(
      ({ reason }) => reason === 'media-type',
      (refusal) => ({ ...refusal, status: 500 }),
    ),
  ),
  fault(
    'status.unknown-id-200',
    lists.servers,
    'Answers an id that no image has with another image (003 L10-12, X32).',
    onRefusal(
      ({ reason }) => reason === 'no-image',
      () => undefined,
    ),
  ),
  fault(
    'status.unknown-id-500',
    lists.servers,
    'Breaks down at an id that no image has (003 L10-12, X32: 404).',
    onRefusal(
      ({ reason }) => reason === 'no-image',
      (refusal) => ({ ...refusal, status: 500 }),
    ),
  ),
  fault(
    'status.unknown-id-400',
    lists.servers,
    'Answers a UUID that no image has with 400 (003 L10-12, X32: 404).',
    onRefusal(
      ({ reason, value }) => reason === 'no-image' && /^[0-9a-f-]{36}$/.test(value ?? ''),
      (refusal) => ({ ...refusal, status: 400 }),
    ),
    STRICT_ONLY,
  ),
  fault(
    'status.malformed-id-500',
    lists.servers,
    'Breaks down at an id that is no UUID (003 L57-60, X55: 400 or 404).',
    onRefusal(
      ({ reason, value }) => reason === 'no-image' && !/^[0-9a-f-]{36}$/.test(value ?? ''),
      (refusal) => ({ ...refusal, status: 500 }),
    ),
  ),
];

/** An empty list of either format. */
function isEmptyList(body: string | Uint8Array): boolean {
  const text = String(body);
  return /"images":\[\]/.test(text) || /<images[^>]*\/>/.test(text);
}
