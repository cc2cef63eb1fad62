import { agreedMember } from './agreement.ts';
import { itemLink } from './item-link.ts';
import { lifecycle } from './lifecycle.ts';
import type { VocabularyMember } from './member.ts';
import { pageLink } from './page-link.ts';
import { paging } from './paging.ts';
import { relatedLink } from './related-link.ts';
import { consequence, name, names, pointerOrNone, pointers, readings, word } from './shared.ts';
import { sorting, usualOrder } from './sorting.ts';
import type { Typed } from './typed.ts';
import { unpaged } from './unpaged.ts';

/** The list itself. */
export const collection = {
  name: 'x-collection',
  place: 'operation',
  schema: {
    description:
      'the operation returns a list; if several operations have this member, the suite tests one after another',
    type: 'object',
    required: ['items', 'identity'],
    additionalProperties: false,
    properties: {
      items: {
        ...pointerOrNone,
        description: 'pointer from the body to the array of entries; empty if the body is the array itself',
        examples: ['/rows'],
      },
      identity: {
        ...pointerOrNone,
        description: 'pointer from an entry to its identity; empty if the entries are plain texts or numbers',
        examples: ['/id'],
      },
      noun: {
        type: 'object',
        required: ['one', 'many'],
        additionalProperties: false,
        properties: { one: name, many: name },
        description: 'the name of an entry in messages, if the lists of the file hold different things',
        $comment: 'that of `x-conformance`',
        examples: [{ one: 'order', many: 'orders' }],
      },
      timeline: {
        ...pointers,
        default: [],
        description: 'pointers to times of an entry, in chronological order',
        examples: [['/created', '/updated']],
      },
      unknownParameter: {
        ...word,
        description: 'a query parameter that the API does not define',
        examples: ['conformance_no_such_parameter'],
      },
      unfilterable: {
        type: 'object',
        required: ['members'],
        additionalProperties: false,
        properties: { members: names, readings },
        default: { members: [] },
        description:
          '`members` that, according to the documents, a request cannot filter by; the server refuses such a filter, or returns nothing that is not in the unfiltered list',
        $comment: 'none',
        examples: [{ members: ['labels'] }],
      },
      filterable: {
        type: 'object',
        additionalProperties: false,
        properties: { absence: { ...consequence, default: 'warn' }, readings },
        description:
          'the documents say that a request can filter by most members of an entry: `absence` is the consequence if the server ignores such a filter; the server can always refuse it',
        $comment: 'not said',
        examples: [{ absence: 'warn' }],
      },
      compared: {
        ...pointers,
        default: [],
        description:
          'pointers to members that the schema does not name, but that show whether an entry has changed',
        examples: [['/revision']],
      },
      paging: {
        ...paging,
        description: 'how the list is divided into pages, see below',
        $comment: 'no paging',
      },
      unpaged: {
        ...unpaged,
        description:
          'instead of `paging`, if the documents describe no way to get the rest of a long list, see below',
      },
      sorting: {
        ...sorting,
        description: 'how a request sorts the list, see below',
        $comment: 'no sorting',
      },
      order: {
        ...usualOrder,
        description:
          'the fields that determine the order of a list that is not sorted by a parameter, the most significant first, see below',
        $comment: 'the default of the sort parameter, if it has one',
        examples: [[{ field: '/created', kind: 'instant', direction: 'descending' }]],
      },
      links: {
        type: 'array',
        items: itemLink,
        default: [],
        description: 'links from an entry to itself, see below',
      },
      relatedLinks: {
        type: 'array',
        items: relatedLink,
        default: [],
        description: 'links from an entry to something else, see below',
      },
      pageLinks: {
        type: 'array',
        items: pageLink,
        default: [],
        description: 'links of a page that do not lead to other pages, see below',
      },
      lifecycle: {
        ...lifecycle,
        default: {},
        description:
          'when an entry is finished or deleted, and which members then no longer change, see below',
        $comment: 'nothing known',
      },
      agreement: {
        type: 'array',
        items: agreedMember,
        default: [],
        description: 'members that other APIs for the same entries show too, see below',
      },
    },
    not: { required: ['paging', 'unpaged'] },
  },
} as const satisfies VocabularyMember;

export type CollectionEntry = Typed<typeof collection.schema>;
