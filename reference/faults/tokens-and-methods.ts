/** Wrong answers to bad tokens and wrong methods. Document sentences: 000 L32-36, 001 L5, 002 L218-229, 003 L33-37, 004 L148-150. */

import { allOf, onItem, whenRefusedFor, whenRefusedWith } from '../conditions.ts';
import type { ApiId } from '../model.ts';
import type { Condition } from '../only.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { letThrough, onComplaint, refusedWith } from '../wraps/answers.ts';
import { type Extras, type Fault, group, type How, lists, type Sentence, under } from './fault.ts';

const badToken = whenRefusedFor('no-token', 'wrong-token');
const withTokenAndMore = allOf(whenRefusedFor('wrong-token'), ({ exchange: { headers, token } }) =>
  String(headers['x-auth-token'] ?? '').startsWith(token),
);
const withTokenInCapitals = allOf(
  whenRefusedFor('wrong-token'),
  ({ exchange: { headers, token } }) =>
    String(headers['x-auth-token'] ?? '').toLowerCase() === token.toLowerCase(),
);
const isMethod = whenRefusedFor('method');
const method = 'other methods than GET';

type Refused = readonly [what: string, Sentence, Condition, statuses: readonly number[], accepted?: string];

/** What is refused, and with which statuses in place of the right one. */
const REFUSED: Readonly<Record<string, Refused>> = {
  'no-token': [
    'a request without a token',
    sentences.NO_TOKEN,
    whenRefusedFor('no-token'),
    [403, 404, 400, 500],
  ],
  'wrong-token': [
    'a request with a token that is not valid',
    sentences.WRONG_TOKEN,
    whenRefusedFor('wrong-token'),
    [403, 404, 400, 500],
  ],
  forbidden: ['a token without rights', sentences.FORBIDDEN, whenRefusedFor('forbidden'), [401, 500]],
  method: [method, sentences.METHOD, isMethod, [500], 'Answers every method like GET'],
};

/** What a refusal with a status breaks, whatever was refused. */
function othersBrokenBy(status: number): string | undefined {
  if (status === 500) return sentences.FAILING_AT_REQUEST;
  if (status === 401) return sentences.CHALLENGE.requirements.join(' ');
  return status === 404 ? sentences.unlisted(status) : undefined;
}

const answered = Object.entries(REFUSED).flatMap(([slug, [what, sentence, when, statuses, accepted]]) => {
  const also = (others: string | undefined): Extras => ({
    requirements: [...sentence.requirements, ...(others?.split(' ') ?? [])],
  });
  const rows: Record<string, How> = {
    [`${slug}-accepted: ${accepted ?? `Answers ${what} with the images`}`]: [
      only(when, letThrough),
      also(
        slug === 'no-token'
          ? sentences.SERVED_WITHOUT_TOKEN
          : slug === 'wrong-token'
            ? sentences.LINKED_SHOWN
            : slug === 'forbidden'
              ? sentences.LINKED_SHOWN_FORBIDDEN
              : undefined,
      ),
    ],
  };
  for (const status of statuses)
    rows[`${slug}-${status}: Answers ${what} with ${status}`] = [
      only(when, refusedWith(status)),
      also(othersBrokenBy(status)),
    ];
  return group('status.', lists.all, sentence, rows);
});

/** Document 004 has 400, 404 and no 405 (X35). */
const methods = [400, 403, 404, 501].flatMap((status) =>
  group('status.', lists.single, sentences.METHOD, {
    [`method-${status}: Answers ${method} with ${status}`]: only(isMethod, refusedWith(status)),
  }),
);

/** The list by one filter is open to everybody. */
function openByFilter(filter: string, apis: readonly ApiId[]): readonly Fault[] {
  return group('status.', apis, sentences.NO_TOKEN, {
    [`no-token-with-${filter}-accepted: Gives the list by ${filter} to who has no token`]: [
      only(
        allOf(whenRefusedFor('no-token'), ({ exchange: { search } }) =>
          new RegExp(`[?&]${filter}=`).test(search.startsWith('?') ? search : `?${search}`),
        ),
        letThrough,
      ),
      {
        requirements: [...sentences.NO_TOKEN.requirements, ...sentences.SERVED_WITHOUT_TOKEN.split(' ')],
      },
    ],
  });
}

export const TOKENS_AND_METHODS: readonly Fault[] = [
  ...answered,
  ...methods,
  ...group('status.', lists.all, sentences.UNAUTHORIZED_SERVED, {
    'token-first-letters-count: Accepts any token that begins like the right one': [
      only(
        allOf(whenRefusedFor('wrong-token'), ({ exchange: { headers, token } }) =>
          String(headers['x-auth-token'] ?? '').startsWith(token.slice(0, 8)),
        ),
        letThrough,
      ),
      { requirements: [sentences.WRONG_TOKEN, sentences.LINKED_SHOWN] },
    ],
    'token-with-more-after-it: Accepts any token that begins with the right one': [
      only(withTokenAndMore, letThrough),
      { requirements: [sentences.WRONG_TOKEN, sentences.LINKED_SHOWN] },
    ],
    'token-in-either-case: Accepts the token in capitals too': [
      only(withTokenInCapitals, letThrough),
      { requirements: [sentences.WRONG_TOKEN, sentences.LINKED_SHOWN] },
    ],
    'token-in-either-case-for-queries: With a query it accepts the token in capitals too': [
      only(
        allOf(withTokenInCapitals, ({ exchange }) => exchange.search !== ''),
        letThrough,
      ),
      { requirements: sentences.WRONG_TOKEN },
    ],
    'token-first-half-counts: Accepts any token whose first half is right': [
      only(
        allOf(whenRefusedFor('wrong-token'), ({ exchange: { headers, token } }) =>
          String(headers['x-auth-token'] ?? '').startsWith(token.slice(0, token.length / 2)),
        ),
        letThrough,
      ),
      { requirements: [sentences.WRONG_TOKEN, sentences.LINKED_SHOWN] },
    ],
    'token-with-more-for-queries: With a query it accepts any token that begins with the right one': [
      only(
        allOf(withTokenAndMore, ({ exchange }) => exchange.search !== ''),
        letThrough,
      ),
      { requirements: sentences.WRONG_TOKEN },
    ],
    'token-checked-for-lists-without-query: Looks at the token only when there is no query': only(
      allOf(badToken, ({ exchange }) => exchange.search !== ''),
      letThrough,
    ),
  }),
  ...openByFilter('name', lists.all),
  ...openByFilter('status', lists.all),
  ...openByFilter('changes-since', lists.since),
  ...openByFilter('size_min', lists.sized),
  ...openByFilter('marker', lists.paged),
  ...openByFilter('limit', lists.paged),
  ...group('status.', lists.servers, sentences.SINGLE_UNAUTHORIZED, {
    'item-token-with-more-after-it: Shows a single image to any token that begins with the right one': [
      only(allOf(onItem, withTokenAndMore), letThrough),
      { requirements: '003-status-008' },
    ],
    'item-token-in-either-case: Shows a single image to the token in capitals too': [
      only(allOf(onItem, withTokenInCapitals), letThrough),
      { requirements: '003-status-008' },
    ],
    'item-without-token: Shows a single image without a token': only(allOf(onItem, badToken), letThrough),
  }),
  ...group('status.', lists.rackspace, sentences.ALIKE_UNAUTHORIZED, {
    'unauthorized-names-images: Answers 404 without a token for an id that no image has, and 401 for one that has':
      only(
        allOf(
          onItem,
          whenRefusedWith(401),
          ({ exchange: { route, world } }) => route.kind === 'item' && world.find(route.id) === undefined,
        ),
        refusedWith(404),
      ),
  }),
  ...group('status.', lists.all, sentences.REFUSAL_SHOWS_NOTHING, {
    ...under(whenRefusedWith(401), {
      'unauthorized-shows-images: The body of a 401 has the images in it': [
        onComplaint((reply, { message }, exchange) => {
          const images = exchange.world.live().map((image) => exchange.view.entry(image, exchange));
          return { ...reply, body: JSON.stringify({ unauthorized: { code: 401, message }, images }) };
        }),
        { also: '001-status-004 001-equivalence-002 http-header-006' },
      ],
      'unauthorized-lists-names: The message of a 401 lists the names of the images': onComplaint(
        (reply, { message }, { world }) => {
          const names = world.live().flatMap(({ name }) => (/^[\w .-]+$/.test(name ?? '') ? [name] : []));
          return { ...reply, body: String(reply.body).replace(message, `${message} ${names.join(', ')}`) };
        },
      ),
    }),
  }),
];
