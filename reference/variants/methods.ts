/** Other lawful answers to methods besides GET. */
import type { Refusal } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { onRefusal, withHeader } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function refusedWith(status: number, applies: (refusal: Refusal) => boolean): Wraps {
  return onRefusal(applies, (refusal) => ({ ...refusal, status }));
}

const isMethod = ({ reason }: Refusal) => reason === 'method';

export const METHODS: readonly Variant[] = [
  lenient('wrong-methods-404', lists.all, 'A method that a path does not have gets 404 (X81: a warning).', {
    stages: refusedWith(404, isMethod),
  }),
  lenient(
    'wrong-methods-501',
    lists.all,
    'A method that it does not have gets 501 (X81: a warning; RFC 9110 section 15.6.2).',
    {
      stages: refusedWith(501, isMethod),
    },
  ),
  lenient(
    'wrong-methods-403',
    lists.all,
    'A gateway forbids a method that the path does not have (X81: a warning; RFC 9110 section 15.5.4).',
    {
      stages: refusedWith(403, isMethod),
    },
  ),
  variant('allows-more', lists.all, 'Allow names further methods (RFC 9110 section 10.2.1).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return isMethod(refusal) ? withHeader(reply, 'Allow', 'OPTIONS,GET ,HEAD, POST') : reply;
      },
    },
  }),
  variant('allows-on-two-lines', lists.all, 'Allow comes on two lines (RFC 9110 section 5.3).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        if (!isMethod(refusal)) return reply;
        const others = reply.headers.filter(([name]) => name !== 'Allow');
        return { ...reply, headers: [...others, ['Allow', 'POST'], ['Allow', 'GET']] };
      },
    },
  }),
  variant(
    'head-without-length',
    lists.all,
    'HEAD is answered without a Content-Length (RFC 9110 section 9.3.2).',
    {
      settings: { head: true },
      stages: {
        finish: (right) => (reply, exchange) => {
          const whole = right(reply, exchange);
          const headers = whole.headers.filter(([name]) => name.toLowerCase() !== 'content-length');
          return exchange.method === 'HEAD' ? { ...whole, headers } : whole;
        },
      },
    },
  ),
  variant('options-answered', lists.all, 'OPTIONS is answered to everybody (RFC 9110 section 9.3.7).', {
    stages: {
      door: (right) => (exchange) =>
        exchange.method === 'OPTIONS'
          ? [{ status: 204, reason: 'method', message: '', headers: [['Allow', 'GET']] }]
          : right(exchange),
    },
  }),
];
