/** Wrong answers to bad tokens and wrong methods. Document sentences: 000 L32-36, 001 L5, 002 L218-229, 003 L33-37, 004 L148-150. */
import { allOf, onItem, whenRefusedFor, whenRefusedWith } from '../conditions.ts';
import { type Condition, only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { letThrough, onComplaint, refusedWith } from '../wraps/answers.ts';
import { type Fault, group, lists, type Row } from './fault.ts';

/** What some refusals are answered with in place of what the documents want: the images, or another status. */
function answered(
  slug: string,
  what: string,
  when: Condition,
  statuses: readonly number[],
  accepted: string,
) {
  const rows: Record<string, Row> = { [`${slug}-accepted`]: [accepted, when, letThrough] };
  for (const status of statuses)
    rows[`${slug}-${status}`] = [`Answers ${what} with ${status}`, only(when, refusedWith(status))];
  return rows;
}

const noToken = 'a request without a token';
const wrongToken = 'a request with a token that is not valid';
const forbidden = 'a token without rights';
const method = 'other methods than GET';
const badToken = whenRefusedFor('no-token', 'wrong-token');
const isMethod = whenRefusedFor('method');

export const TOKENS_AND_METHODS: readonly Fault[] = [
  ...group(
    'status.',
    lists.all,
    sentences.NO_TOKEN,
    answered(
      'no-token',
      noToken,
      whenRefusedFor('no-token'),
      [403, 404, 400, 500],
      `Answers ${noToken} with the images`,
    ),
  ),
  ...group(
    'status.',
    lists.all,
    sentences.WRONG_TOKEN,
    answered(
      'wrong-token',
      wrongToken,
      whenRefusedFor('wrong-token'),
      [403, 404, 400, 500],
      `Answers ${wrongToken} with the images`,
    ),
  ),
  ...group(
    'status.',
    lists.all,
    sentences.FORBIDDEN,
    answered(
      'forbidden',
      forbidden,
      whenRefusedFor('forbidden'),
      [401, 500],
      `Answers ${forbidden} with the images`,
    ),
  ),
  ...group(
    'status.',
    lists.all,
    sentences.METHOD,
    answered('method', method, isMethod, [500], 'Answers every method like GET'),
  ),
  // Document 004 has 400, 404 and no 405 (X35).
  ...group(
    'status.',
    lists.single,
    sentences.METHOD,
    Object.fromEntries(
      [400, 404, 501].map((status): [string, Row] => [
        `method-${status}`,
        [`Answers ${method} with ${status}`, only(isMethod, refusedWith(status))],
      ]),
    ),
  ),
  ...group('status.', lists.all, sentences.UNAUTHORIZED, {
    'token-first-letters-count': [
      'Accepts any token that begins like the right one',
      allOf(whenRefusedFor('wrong-token'), ({ exchange: { headers, token } }) =>
        String(headers['x-auth-token'] ?? '').startsWith(token.slice(0, 8)),
      ),
      letThrough,
      { probe: 'the right token with its end changed', requirements: sentences.WRONG_TOKEN.requirements },
    ],
    'token-checked-for-lists-without-query': [
      'Looks at the token only when there is no query',
      allOf(badToken, ({ exchange }) => exchange.search !== ''),
      letThrough,
      { probe: 'a request with a query, such as limit=1, and without a token' },
    ],
  }),
  ...group('status.', lists.servers, sentences.SINGLE_UNAUTHORIZED, {
    'item-without-token': [
      'Shows a single image without a token',
      allOf(onItem, badToken),
      letThrough,
      { probe: 'a self link without a token' },
    ],
  }),
  ...group('status.', lists.servers, sentences.ALIKE_UNAUTHORIZED, {
    'unauthorized-tells-of-images': [
      'Answers 404 without a token for an id that no image has, and 401 for one that has (002 L218-222; I39).',
      allOf(
        onItem,
        whenRefusedWith(401),
        ({ exchange: { route, world } }) => route.kind === 'item' && world.find(route.id) === undefined,
      ),
      refusedWith(404),
      { probe: 'an existing and a random id without a token' },
    ],
  }),
  ...group('status.', lists.all, sentences.REFUSAL_SHOWS_NOTHING, {
    'unauthorized-shows-images': [
      'The body of a 401 has the images in it (000 L32, 001 L5, 002 L218-222, 004 L148; I39).',
      whenRefusedWith(401),
      onComplaint((reply, { message }, exchange) => {
        const images = exchange.world.live().map((image) => exchange.view.entry(image, exchange));
        return { ...reply, body: JSON.stringify({ unauthorized: { code: 401, message }, images }) };
      }),
    ],
  }),
];
