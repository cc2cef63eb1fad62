import type { Explanation } from '../../engine/run/explanation.ts';
import { markers } from './pages.ts';

/** Checks that read the entries of answers. */
const readAnswers = ['filter.*', 'sorting.*', 'pagination.*', 'consistency.*', 'link.*', 'equivalence.*'];

/** Requests that a right target serves. */
const servedRequests = [
  'status.request-in-order-is-served',
  'status.success-is-documented',
  'status.filters-together-are-served',
  'status.valid-token-is-not-refused',
  'status.documented-statuses-only',
  'status.refusal-hides-existence',
];

/** What answers that cannot be read, and requests that are not served, explain. */
export const explanationsByAnswers: readonly Explanation[] = [
  // A body that nobody can read says nothing besides, and neither does an entry without an id.
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['status.success-is-documented', ...readAnswers, 'negotiation.*'],
    sharing: 'exchange',
    about: 'unreadable-body',
  },
  {
    causes: ['schema.body-matches-schema', 'schema.xml-matches-xsd'],
    consequences: readAnswers,
    sharing: 'exchange',
    about: 'unreadable-entry',
  },
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['link.*', ...markers, 'consistency.listed-item-is-readable'],
    sharing: 'exchange',
    about: 'identity',
  },
  {
    causes: ['equivalence.xml-is-well-formed'],
    consequences: ['schema.xml-matches-xsd', 'equivalence.*', 'negotiation.*'],
    sharing: 'exchange',
  },
  {
    causes: ['equivalence.root-and-namespaces'],
    consequences: ['schema.xml-matches-xsd'],
    sharing: 'exchange',
    of: ['document'],
  },
  {
    causes: ['schema.xml-matches-xsd'],
    consequences: ['equivalence.*'],
    sharing: 'nothing',
    about: 'unreadable-entry',
  },
  {
    causes: ['equivalence.same-ids-in-the-same-order'],
    consequences: ['equivalence.filters-mean-the-same', 'equivalence.pages-are-the-same'],
    sharing: 'nothing',
  },
  // What is called something else is not what was asked for.
  { causes: ['negotiation.content-type'], consequences: ['negotiation.*'], sharing: 'exchange' },
  // A member that is not as its schema says in one format is not the same in the other.
  {
    causes: ['schema.body-matches-schema', 'schema.xml-matches-xsd'],
    consequences: ['equivalence.*'],
    sharing: 'member',
  },
  // What is not served at all is said once: that the target fails, or else that it refuses what is in order.
  {
    causes: ['status.no-server-error'],
    consequences: servedRequests,
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
  {
    causes: ['status.credential-is-refused'],
    consequences: ['status.refusal-hides-existence'],
    sharing: 'exchange',
  },
  {
    causes: [
      'status.no-server-error',
      'status.request-in-order-is-served',
      'status.valid-token-is-not-refused',
    ],
    consequences: [...readAnswers, 'negotiation.*'],
    sharing: 'exchange',
  },
];
