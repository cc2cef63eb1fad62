import type { Explanation } from '../../engine/run/explanation.ts';
import { markers } from './pages.ts';

/** Checks that read the entries of answers. */
export const readAnswers = [
  'filter.*',
  'sorting.*',
  'pagination.*',
  'consistency.*',
  'link.*',
  'equivalence.*',
  'status.odd-value-in-company',
];

/** Checks that compare the format of an answer with what was asked for. */
const askingForFormats = [
  'negotiation.accept-decides-the-format',
  'negotiation.accept-may-be-left-out',
  'negotiation.format-does-not-depend-on-the-query',
  'negotiation.head-equals-get',
  'negotiation.quality-values',
  'negotiation.unacceptable-format',
];

/** What answers that cannot be read explain. */
export const explanationsByAnswers: readonly Explanation[] = [
  // A body that nobody can read says nothing besides, and neither does an entry without an id.
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['status.success-is-documented', 'status.bad-value', ...readAnswers, 'negotiation.*'],
    sharing: 'exchange',
    about: 'unreadable-body',
  },
  {
    causes: ['schema.body-matches-schema', 'schema.xml-matches-xsd'],
    consequences: ['status.bad-value', ...readAnswers],
    sharing: 'exchange',
    about: 'unreadable-entry',
  },
  // An answer with a status of success that is not listed, such as 204, need not have a body.
  {
    causes: ['status.documented-statuses-only'],
    by: ['success'],
    consequences: ['status.bad-value', ...readAnswers, 'negotiation.*'],
    sharing: 'every-exchange',
  },
  // Letters that cannot be read are found nowhere, and are not the same as others.
  {
    causes: ['schema.text-is-utf-8'],
    consequences: ['filter.special-characters-are-found', 'equivalence.*'],
    sharing: 'nothing',
  },
  { causes: ['schema.text-is-utf-8'], consequences: readAnswers, sharing: 'every-exchange' },
  // Entries whose ids are none cannot be read by themselves.
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['status.request-in-order-is-served'],
    of: ['served-at-all'],
    sharing: 'nothing',
    about: 'identity',
  },
  {
    causes: ['status.request-in-order-is-served'],
    by: ['served-at-all'],
    consequences: ['negotiation.*', 'status.credential-is-refused'],
    sharing: 'refusal',
    sameOperation: true,
  },
  {
    causes: ['schema.body-matches-schema'],
    consequences: ['link.*', ...markers, 'consistency.listed-item-is-readable'],
    sharing: 'exchange',
    about: 'identity',
  },
  // JSON that is called XML is no XML.
  {
    causes: ['negotiation.content-type'],
    by: ['names-json'],
    consequences: ['equivalence.xml-is-well-formed'],
    sharing: 'every-exchange',
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
    graver: true,
  },
  // What stands in another namespace is missing, with all that is in it.
  {
    causes: ['equivalence.root-and-namespaces'],
    by: ['namespaces', 'other-namespaces'],
    consequences: ['schema.xml-matches-xsd', 'equivalence.*'],
    sharing: 'member',
    graver: true,
  },
  {
    causes: ['schema.xml-matches-xsd'],
    consequences: ['equivalence.*'],
    sharing: 'nothing',
    about: 'unreadable-entry',
  },
  // A document that does not hold the entries where they belong has none of them.
  {
    causes: ['schema.xml-matches-xsd'],
    by: ['document'],
    consequences: ['equivalence.*'],
    sharing: 'exchange',
  },
  {
    causes: ['equivalence.same-ids-in-the-same-order'],
    consequences: ['equivalence.filters-mean-the-same', 'equivalence.pages-are-the-same'],
    sharing: 'nothing',
  },
  {
    causes: ['equivalence.filters-mean-the-same'],
    consequences: ['equivalence.pages-are-the-same', 'equivalence.empty-list-has-the-same-envelope'],
    sharing: 'parameters',
  },
  // Where the plain list is refused, what else is refused in the same way says nothing more; with 406 its format is refused.
  {
    causes: ['negotiation.accept-decides-the-format'],
    refusedWith: 406,
    consequences: ['status.success-is-documented', 'status.request-in-order-is-served'],
    sharing: 'exchange',
  },
  {
    causes: ['status.success-is-documented'],
    by: ['served'],
    consequences: ['status.*', 'negotiation.*', ...readAnswers],
    sharing: 'refusal',
  },
  // A fault under a wrong name in one format is another one than in the other format.
  {
    causes: ['status.fault-body'],
    by: ['is-a-fault', 'name'],
    consequences: ['equivalence.bad-values-get-the-same-answer'],
    of: ['same-fault'],
    sharing: 'exchange',
  },
  // What comes in another format than was asked for, and says so, is called something else than the documents have.
  {
    causes: ['negotiation.accept-decides-the-format'],
    by: ['other-format'],
    consequences: ['negotiation.content-type'],
    of: ['documented'],
    sharing: 'exchange',
    sameOperation: true,
  },
  {
    causes: ['negotiation.accept-decides-the-format'],
    by: ['other-format'],
    consequences: ['negotiation.documented-request-type-is-accepted'],
    sharing: 'exchange',
  },
  // What is called something else is not what was asked for.
  { causes: ['negotiation.content-type'], consequences: askingForFormats, sharing: 'exchange' },
  // What comes in another format than was asked for is no list, and a format that is not given is not given where it is preferred.
  {
    causes: ['negotiation.accept-decides-the-format', 'negotiation.format-does-not-depend-on-the-query'],
    consequences: ['status.success-is-documented', 'negotiation.compression', ...readAnswers],
    sharing: 'every-exchange',
  },
  {
    causes: ['negotiation.accept-decides-the-format'],
    consequences: ['negotiation.quality-values'],
    of: ['preferred-format'],
    sharing: 'subject',
  },
  // What a client that takes gzip gets in place of a list is wrong in every other respect.
  {
    causes: ['negotiation.compression'],
    by: ['same-list'],
    consequences: readAnswers,
    sharing: 'every-exchange',
    graver: true,
  },
  // What is packed and does not say so is no text.
  {
    causes: ['negotiation.compression'],
    consequences: ['schema.text-is-utf-8'],
    sharing: 'every-exchange',
  },
  // A member that does not match its schema in one format is not the same in the other.
  {
    causes: ['schema.body-matches-schema', 'schema.xml-matches-xsd'],
    consequences: ['equivalence.*'],
    sharing: 'member',
  },
];
