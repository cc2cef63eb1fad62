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
    description: 'the operation lists a collection; where several have it, they are judged one after another',
    type: 'object',
    required: ['items', 'identity'],
    additionalProperties: false,
    properties: {
      items: {
        ...pointerOrNone,
        description:
          'pointer from the body to the array of entries; empty where the body is the array itself',
        examples: ['/rows'],
      },
      identity: {
        ...pointerOrNone,
        description:
          'pointer from an entry to what identifies it; empty where the entries are texts or numbers by themselves',
        examples: ['/id'],
      },
      noun: {
        type: 'object',
        required: ['one', 'many'],
        additionalProperties: false,
        properties: { one: name, many: name },
        description: 'what an entry is called in messages, where the lists of the file hold different things',
        $comment: 'that of `x-conformance`',
        examples: [{ one: 'order', many: 'orders' }],
      },
      timeline: {
        ...pointers,
        default: [],
        description: 'pointers to times of an entry, in the order in which they must lie',
        examples: [['/created', '/updated']],
      },
      unknownParameter: {
        ...word,
        description: 'a query parameter that nobody defined',
        examples: ['conformance_no_such_parameter'],
      },
      unfilterable: {
        type: 'object',
        required: ['members'],
        additionalProperties: false,
        properties: { members: names, readings },
        default: { members: [] },
        description:
          '`members` that the documents say cannot be filtered by; asking by one is refused or brings nothing beyond the plain list',
        $comment: 'none',
        examples: [{ members: ['labels'] }],
      },
      filterable: {
        type: 'object',
        additionalProperties: false,
        properties: { absence: { ...consequence, default: 'warn' }, readings },
        description:
          'the documents say that entries can be picked by most of what they show: `absence` is the consequence where such a member is ignored; it may always be refused',
        $comment: 'not said',
        examples: [{ absence: 'warn' }],
      },
      compared: {
        ...pointers,
        default: [],
        description:
          'pointers to members that the schema does not name, and by which a change of the entry shows',
        examples: [['/revision']],
      },
      paging: {
        ...paging,
        description: 'how the list comes in pages, see below',
        $comment: 'no paging',
      },
      unpaged: {
        ...unpaged,
        description: 'instead of `paging`, where a long list has no documented way to its rest, see below',
      },
      sorting: {
        ...sorting,
        description: 'how the list is sorted on request, see below',
        $comment: 'no sorting',
      },
      order: {
        ...usualOrder,
        description:
          'the fields by which the list is in order where nobody asks for another, the first of which counts most, see below',
        $comment: 'the default of the sort parameter, if it has one',
        examples: [[{ field: '/created', kind: 'instant', direction: 'descending' }]],
      },
      links: {
        type: 'array',
        items: itemLink,
        default: [],
        description: 'links of an entry to itself, see below',
      },
      relatedLinks: {
        type: 'array',
        items: relatedLink,
        default: [],
        description: 'links inside an entry to something else, see below',
      },
      pageLinks: {
        type: 'array',
        items: pageLink,
        default: [],
        description: 'links of a page other than those that chain pages, see below',
      },
      lifecycle: {
        ...lifecycle,
        default: {},
        description: 'when an entry is finished or deleted, and what then no longer changes, see below',
        $comment: 'nothing known',
      },
      agreement: {
        type: 'array',
        items: agreedMember,
        default: [],
        description: 'members that other APIs over the same entries show too, see below',
      },
    },
    not: { required: ['paging', 'unpaged'] },
  },
} as const satisfies VocabularyMember;

export type CollectionEntry = Typed<typeof collection.schema>;
