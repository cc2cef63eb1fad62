/** Wrong statuses of answers, successful or not. */
import * as when from '../conditions.ts';
import { complain } from '../errors.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import type { World } from '../world.ts';
import {
  complainingWith,
  failing,
  onComplaint,
  onRefusal,
  onReply,
  onSuccess,
  refusedWith,
  replyingWith,
  withHeader,
} from '../wraps/answers.ts';
import { dropping } from '../wraps/entries.ts';
import { has } from '../wraps/requests.ts';
import { type Fault, group, lists } from './fault.ts';

/** An empty list of either format. */
function isEmptyList(body: string | Uint8Array): boolean {
  const text = String(body);
  return /"images":\[\]/.test(text) || /<images[^>]*\/>/.test(text);
}

/** Requests that each server has refused, so that it refuses the same one otherwise the next time. */
const refused = new WeakMap<World, Set<string>>();

/** Refuses the same request with another status from the second time on. */
function refusingOtherwiseAgain(parameter: string | undefined, status: number): Wraps {
  return {
    refuse: (right) => (refusal, exchange) => {
      const stands = right(refusal, exchange);
      const isMeant =
        parameter === undefined ? refusal.reason === 'no-image' : refusal.parameter === parameter;
      if (stands === undefined || !isMeant) return stands;
      const known = refused.get(exchange.world) ?? new Set<string>();
      refused.set(exchange.world, known);
      const request = `${exchange.path}?${exchange.search}`;
      if (known.has(request)) return { ...stands, status };
      known.add(request);
      return stands;
    },
  };
}

export const STATUSES: readonly Fault[] = [
  ...group('status.again-', lists.paged, sentences.SAME_ERROR_AGAIN, {
    'limit-404: A bad limit gets 400, and 404 when it is sent again (I48)': [
      refusingOtherwiseAgain('limit', 404),
      { consequences: sentences.unlisted(404).split(' ') },
    ],
    'marker-403: A bad marker gets 400, and 403 when it is sent again (I48)': refusingOtherwiseAgain(
      'marker',
      403,
    ),
  }),
  ...group('status.again-', lists.sized, sentences.SAME_ERROR_AGAIN, {
    'size_min-403: A bad size_min gets 400, and 403 when it is sent again (I48)': refusingOtherwiseAgain(
      'size_min',
      403,
    ),
  }),
  ...group('status.again-', lists.servers, sentences.SAME_ERROR_OF_ITEM, {
    'id-400: An id that no image has gets 404, and 400 when it is sent again (I48)': refusingOtherwiseAgain(
      undefined,
      400,
    ),
  }),

  ...group('status.', lists.all, sentences.BAD_VALUE, {
    'error-is-200: Refusals have the status 200': [
      only(when.whenRefusedWith(400), complainingWith(200)),
      {
        requirements: [
          sentences.BAD_VALUE,
          sentences.LIST_DOCUMENT,
          '001-equivalence-024 002-link-011 002-link-015',
        ],
      },
    ],
  }),
  ...group('status.', lists.all, sentences.BAD_VALUE_FAILS, {
    'bad-is-502: A bad value is answered with 502': only(when.whenRefusedWith(400), complainingWith(502)),
  }),
  ...group('status.', lists.all, sentences.UNAUTHORIZED_SERVED, {
    'unauthorised-is-200: The refusal of a request without a token has the status 200': [
      only(when.whenRefusedWith(401), complainingWith(200)),
      { also: '001-equivalence-024' },
    ],
  }),
  ...group('status.', lists.all, sentences.UNAUTHORIZED_REDIRECTS, {
    'unauthorised-redirects: A request without a token is sent to a page to log in': only(
      when.whenRefusedWith(401),
      onComplaint((reply) => withHeader({ ...reply, status: 302 }, 'Location', '/login')),
    ),
  }),
  ...group('status.', lists.all, sentences.FORBIDDEN, {
    'forbidden-404: A token without rights is answered with 404': only(
      when.whenRefusedFor('forbidden'),
      complainingWith(404),
    ),
  }),
  ...group('status.', lists.all, sentences.FORBIDDEN_SHOWS_NOTHING, {
    'forbidden-shows-images: The refusal of a token without rights names the images that it may not see':
      only(when.whenRefusedFor('forbidden'), {
        refuse: (right) => (refusal, exchange) => {
          const stands = right(refusal, exchange);
          const ids = exchange.world.live().map(({ id }) => id);
          return stands && { ...stands, message: `${stands.message} The images are ${ids.join(', ')}.` };
        },
      }),
  }),
  ...group('status.', lists.all, sentences.METHOD, {
    'method-200-empty: Other methods than GET get an empty 200': [
      only(
        when.whenRefusedFor('method'),
        onComplaint((reply) => ({ ...reply, status: 200, body: '' })),
      ),
      { requirements: [sentences.METHOD, 'http-header-004'] },
    ],
  }),
  ...group('status.', lists.all, sentences.SUCCESS, {
    'list-is-202: A filtered list is answered with 202': only(
      when.allOf(when.askedByNameOrStatus, when.whenSuccessful),
      replyingWith(202),
    ),
    'list-is-201: Answers with 201': onSuccess((reply) => ({ ...reply, status: 201 })),
  }),
  ...group('status.', lists.paged, sentences.SUCCESS, {
    'page-is-206: Pages after the first are answered with 206': only(
      when.allOf(when.withParameter('marker'), when.whenSuccessful),
      replyingWith(206),
    ),
    'list-is-206: Answers a page that is not the whole list with 206': onReply((whole, exchange) =>
      whole.status === 200 && has(exchange, 'limit') ? { ...whole, status: 206 } : whole,
    ),
  }),
  ...group(
    'status.',
    ['rackspace-servers-v2', 'rackspace-images-v2', 'otc-images-v1.1'],
    sentences.SUCCESS_AS_LISTED,
    {
      'filtered-is-203: A list by name or status is answered with 203': only(
        when.askedByNameOrStatus,
        onSuccess((reply) => ({ ...reply, status: 203 })),
      ),
    },
  ),
  ...group('status.', lists.compute, sentences.OTHER_BODY_WITH_203, {
    '203-with-another-body: A list by name or status has the status 203, and its images lack the metadata of the others':
      only(when.askedByNameOrStatus, {
        ...only(when.inJson, dropping('metadata')),
        ...onSuccess((reply) => ({ ...reply, status: 203 })),
      }),
  }),
  ...group('status.', lists.servers, sentences.OTHER_BODY_WITH_203_OF_ITEM, {
    'item-203-with-another-body: Some single images have the status 203, and lack the metadata of the others':
      only(
        when.allOf(
          when.onItem,
          ({ exchange: { route } }) => route.kind === 'item' && /[0-7]$/.test(route.id),
        ),
        { ...dropping('metadata'), ...onSuccess((reply) => ({ ...reply, status: 203 })) },
      ),
  }),
  ...group('status.', lists.images, sentences.SUCCESS, {
    'sorted-is-301: A sorted list is at another address': [
      only(
        when.withParameter('sort_key'),
        onReply((reply, { search }) =>
          withHeader({ ...reply, status: 301 }, 'Location', `/v2/sorted-images?${search}`),
        ),
      ), // No sorted list comes, so nothing about one is kept, nor about what is refused of one.
      {
        consequences:
          '002-status-028 002-sorting-003 002-sorting-009 002-sorting-010 002-sorting-011 002-sorting-012 002-sorting-013 002-sorting-014 002-sorting-017 002-status-004 002-status-005 002-status-013'.split(
            ' ',
          ),
      },
    ],
  }),
  ...group('status.', lists.images, sentences.SORT.taken, {
    'sorted-by-size-400: Refuses sort_key=size': [
      only(when.withParameter('sort_key', 'size'), failing(400)),
      { also: sentences.SORT.size },
    ],
    'sorted-downwards-400: Refuses sort_dir=desc': [
      only(when.withParameter('sort_dir', 'desc'), failing(400)),
      { also: sentences.SORT.descending },
    ],
  }),
  ...group('status.', lists.servers, sentences.SINGLE_SUCCESS, {
    'item-is-201: A single image is answered with 201': only(
      when.allOf(when.onItem, when.whenSuccessful),
      replyingWith(201),
    ),
  }),
  ...group('status.', lists.all, sentences.EMPTY_LIST_WORKS, {
    'empty-is-404: Answers an empty list with 404 (000 L27, 001 L4, 002 L68-69, 004 L139; I46).': [
      onReply((whole, exchange) => {
        const empty = whole.status === 200 && exchange.route.kind === 'list' && isEmptyList(whole.body);
        return empty ? complain({ status: 404, reason: 'no-image', message: 'No images.' }, exchange) : whole;
      }),
      { also: sentences.SINCE_FUTURE },
    ],
    'empty-is-204: Answers an empty list with 204 and no body (000 L27, 001 L4, 002 L68-69, 004 L139; I46).':
      [
        onReply((whole, exchange) => {
          const empty = whole.status === 200 && exchange.route.kind === 'list' && isEmptyList(whole.body);
          return empty ? { status: 204, headers: [['Content-Length', '']], body: '' } : whole;
        }),
        { also: sentences.SUCCESS },
      ],
  }),
  ...group('status.', lists.servers, sentences.BAD_VALUE, {
    'bad-value-409: A bad value is answered with 409 (000 L38: a read conflicts with nothing).': [
      only(when.allOf(when.onListing, when.whenRefusedWith(400)), refusedWith(409)),
      { also: '000-status-011' },
    ],
  }),
  ...group('status.', lists.servers, sentences.UNKNOWN_IMAGE, {
    'unknown-id-409: An id that no image has is answered with 409 (003 L39: a read conflicts with nothing).':
      [
        only(when.allOf(when.onItem, when.whenRefusedWith(404)), refusedWith(409)),
        { also: '003-status-005 003-status-012 003-status-021' },
      ],

    'unknown-id-400: Answers a UUID that no image has with 400': onRefusal(
      ({ reason, value }) => reason === 'no-image' && /^[0-9a-f-]{36}$/.test(value ?? ''),
      (refusal) => ({ ...refusal, status: 400 }),
    ),
  }),
  ...group('status.', lists.servers, sentences.NO_ERROR_FOR_MALFORMED_ID, {
    'malformed-id-500: Breaks down at an id that is no UUID, or is one in capitals': [
      onRefusal(
        ({ reason, value }) => reason === 'no-image' && !/^[0-9a-f-]{36}$/.test(value ?? ''),
        (refusal) => ({ ...refusal, status: 500 }),
      ),
      { also: '003-status-021' },
    ],
  }),
];
