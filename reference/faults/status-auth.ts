/** Wrong answers to bad tokens and wrong methods. Document sentences: 000 L32-36, 001 L5, 002 L218-229, 003 L33-37, 004 L148-150. */
import type { Refusal } from '../exchange.ts';
import { onRefusal } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';

const UNAUTHORIZED = '(000 L32, 001 L5, 002 L218-222, 003 L33, 004 L148: 401)';
const FORBIDDEN = '(000 L34, 001 L5, 002 L223-225, 003 L35, 004 L150: 403)';
const METHOD = '(000 L36, 001 L5, 002 L226-229, 003 L37: 405)';

type Reason = Refusal['reason'];

function answers(reasons: readonly Reason[], status: number | undefined): Fault['stages'] {
  return onRefusal(
    ({ reason }) => reasons.includes(reason),
    (refusal) => (status === undefined ? undefined : { ...refusal, status }),
  );
}

const TOKENS: readonly (readonly [slug: string, reasons: readonly Reason[], words: string])[] = [
  ['no-token', ['no-token'], 'a request without a token'],
  ['wrong-token', ['wrong-token'], 'a request with a token that is not valid'],
];

const tokens: readonly Fault[] = TOKENS.flatMap(([slug, reasons, words]) => [
  fault(
    `status.${slug}-accepted`,
    lists.all,
    `Answers ${words} with the images ${UNAUTHORIZED}.`,
    answers(reasons, undefined),
  ),
  ...[403, 404, 400, 500].map((status) =>
    fault(
      `status.${slug}-${status}`,
      lists.all,
      `Answers ${words} with ${status} ${UNAUTHORIZED}.`,
      answers(reasons, status),
    ),
  ),
]);

const forbidden: readonly Fault[] = [
  fault(
    'status.forbidden-accepted',
    lists.all,
    `Answers a token without rights with the images ${FORBIDDEN}.`,
    answers(['forbidden'], undefined),
  ),
  ...[401, 500].map((status) =>
    fault(
      `status.forbidden-${status}`,
      lists.all,
      `Answers a token without rights with ${status} ${FORBIDDEN}.`,
      answers(['forbidden'], status),
    ),
  ),
];

const methods: readonly Fault[] = [
  fault(
    'status.method-accepted',
    lists.all,
    `Answers every method like GET ${METHOD}.`,
    answers(['method'], undefined),
  ),
  ...[400, 404, 500, 501].map((status) =>
    fault(
      `status.method-${status}`,
      // Document 004 has 400, 404 and no 405 (X35).
      status === 500 ? lists.all : lists.single,
      `Answers other methods than GET with ${status} ${METHOD}.`,
      answers(['method'], status),
    ),
  ),
];

export const STATUS_AUTH: readonly Fault[] = [
  ...tokens,
  ...forbidden,
  ...methods,
  fault(
    'status.token-first-letters-count',
    lists.all,
    `Accepts any token that begins like the right one ${UNAUTHORIZED}.`,
    {
      refuse: (right) => (refusal, exchange) => {
        const given = String(exchange.headers['x-auth-token'] ?? '');
        const like = refusal.reason === 'wrong-token' && given.startsWith(exchange.token.slice(0, 8));
        return like ? undefined : right(refusal, exchange);
      },
    },
    { probe: 'the right token with its end changed' },
  ),
  fault(
    'status.token-checked-for-lists-without-query',
    lists.all,
    `Looks at the token only when there is no query ${UNAUTHORIZED}.`,
    {
      refuse: (right) => (refusal, exchange) => {
        const skipped = exchange.search !== '' && ['no-token', 'wrong-token'].includes(refusal.reason);
        return skipped ? undefined : right(refusal, exchange);
      },
    },
    { probe: 'a request with a query, such as limit=1, and without a token' },
  ),
  fault(
    'status.item-without-token',
    lists.servers,
    `Shows a single image without a token ${UNAUTHORIZED}.`,
    {
      refuse: (right) => (refusal, exchange) => {
        const skipped =
          exchange.route.kind === 'item' && ['no-token', 'wrong-token'].includes(refusal.reason);
        return skipped ? undefined : right(refusal, exchange);
      },
    },
    { probe: 'a self link without a token' },
  ),
  fault(
    'status.unauthorized-tells-of-images',
    lists.servers,
    'Answers 404 without a token for an id that no image has, and 401 for one that has (002 L218-222; I39).',
    {
      refuse: (right) => (refusal, exchange) => {
        const stands = right(refusal, exchange);
        if (stands?.status !== 401 || exchange.route.kind !== 'item') return stands;
        return exchange.world.find(exchange.route.id) ? stands : { ...stands, status: 404 };
      },
    },
    { probe: 'an existing and a random id without a token' },
  ),
  fault(
    'status.unauthorized-shows-images',
    lists.all,
    'The body of a 401 has the images in it (000 L32, 001 L5, 002 L218-222, 004 L148; I39).',
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        if (refusal.status !== 401) return reply;
        const images = exchange.world.live().map((image) => exchange.view.entry(image, exchange));
        return {
          ...reply,
          body: JSON.stringify({ unauthorized: { code: 401, message: refusal.message }, images }),
        };
      },
    },
  ),
];
