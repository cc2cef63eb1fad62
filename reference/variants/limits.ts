/** Servers that are too busy now and then, and say when to come again. */
import type { Exchange, Refusal } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { lists, type Variant, variant } from './variant.ts';

const PER_SECOND = 20;

/** Refuses what comes too fast: more than 20 requests within one second. */
function limited(status: number, after: () => string): () => Wraps {
  return () => {
    let recent: readonly number[] = [];
    return busy(
      (now) => {
        recent = recent.filter((time) => now - time < 1000);
        if (recent.length >= PER_SECOND) return true;
        recent = [...recent, now];
        return false;
      },
      status,
      after,
    );
  };
}

function busy(
  isBusy: (now: number, exchange: Exchange) => boolean,
  status: number,
  after: () => string,
): Wraps {
  return {
    door: (right) => (exchange) => {
      if (!isBusy(Date.now(), exchange)) return right(exchange);
      const refusal: Refusal = {
        status,
        reason: 'too-fast',
        message: 'This request was rate-limited.',
        headers: [['Retry-After', after()]],
      };
      return [refusal];
    },
  };
}

const SOON = () => '1';
const AS_DATE = () => new Date(Date.now() + 2000).toUTCString();
const EVERY = 25;

export const LIMITS: readonly Variant[] = [
  variant(
    'rate-limit-413',
    [...lists.images, ...lists.novas],
    'More than 20 requests a second get 413 with Retry-After (000 L40-42, 001 L5, 002 L230-232, X30).',
    {
      freshStages: limited(413, SOON),
    },
  ),
  variant(
    'rate-limit-429',
    lists.all,
    'More than 20 requests a second get 429 with Retry-After (RFC 6585 section 4, X30).',
    {
      freshStages: limited(429, SOON),
    },
  ),
  variant(
    'rate-limit-429-date',
    lists.all,
    'More than 20 requests a second get 429, with Retry-After as a date (RFC 9110 section 10.2.3).',
    {
      freshStages: limited(429, AS_DATE),
    },
  ),
  variant(
    'overloaded-now-and-then',
    lists.all,
    'Every 25th request gets 503 with Retry-After (000 L44-45, 001 L5, 002 L241-245, 004 L156).',
    {
      stages: busy((_now, { number }) => number % EVERY === 0, 503, SOON),
    },
  ),
];
