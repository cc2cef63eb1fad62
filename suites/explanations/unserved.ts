import type { Explanation } from '../../engine/run/explanation.ts';
import { readAnswers } from './answers.ts';

/** Requests that a right target serves. */
const servedRequests = [
  'status.request-in-order-is-served',
  'status.success-is-documented',
  'status.filters-together-are-served',
  'status.valid-token-is-not-refused',
  'status.refusal-hides-existence',
];

/** What requests that are not served explain. */
export const explanationsByUnserved: readonly Explanation[] = [
  // What is served at another time is no failure of the request, and what is never served for a time is not judged.
  {
    causes: ['status.unavailability-is-said'],
    consequences: ['status.no-server-error', ...servedRequests],
    sharing: 'every-exchange',
  },
  // What is not served at all is said once: that the target fails, or else that it refuses what is in order.
  {
    causes: ['status.no-server-error'],
    consequences: [...servedRequests, 'status.documented-statuses-only'],
    sharing: 'exchange',
  },
  {
    causes: ['status.request-in-order-is-served'],
    consequences: [
      'status.success-is-documented',
      'status.filters-together-are-served',
      'status.valid-token-is-not-refused',
    ],
    sharing: 'exchange',
  },
  // Where a list without entries is not found, no other request is that brings none.
  {
    causes: ['filter.absent-value-gives-an-empty-list'],
    refusedWith: 404,
    consequences: [
      'status.request-in-order-is-served',
      'status.bad-value',
      'status.unusual-value',
      'filter.value-outside-the-enumeration',
      'filter.whole-value-is-compared',
    ],
    sharing: 'refusal',
  },
  // A value that is refused by itself is refused beside others.
  {
    causes: ['status.request-in-order-is-served'],
    by: ['served'],
    consequences: ['status.filters-together-are-served'],
    sharing: 'values',
  },
  // What is refused in another way when it is asked for again is so whatever the ways are.
  {
    causes: ['consistency.same-error-again'],
    consequences: ['status.valid-token-is-not-refused'],
    sharing: 'exchange',
  },
  {
    causes: ['status.credential-is-refused'],
    consequences: ['status.refusal-hides-existence'],
    sharing: 'exchange',
  },
  {
    causes: [
      'status.unavailability-is-said',
      'status.no-server-error',
      'status.request-in-order-is-served',
      'status.valid-token-is-not-refused',
    ],
    consequences: [...readAnswers, 'negotiation.*'],
    sharing: 'exchange',
  },
];
