/** Links of images whose members are missing or wrong (000 L136-150, 001 L22-36, 003 L93-107). */

import { forUnuploaded, forVictim, inXml } from '../conditions.ts';
import type { JsonObject } from '../model.ts';
import { only } from '../only.ts';
import { LINKS, SELF, VALUE } from '../sentences/index.ts';
import { isObject, omit, onEntry, onImageLinks, onRelation, put, set } from '../wraps/entries.ts';
import { type Fault, group, lists, under } from './fault.ts';

export const LINK_MEMBERS: readonly Fault[] = [
  ...group('schema.', lists.novas, LINKS.oneSelf, {
    'self-link-missing: There is no self link': onRelation('self', () => null),
    'self-link-twice: The bookmark link says that it is self too': [
      onRelation('bookmark', (link) => ({ ...link, rel: 'self' })),
      { requirements: [LINKS.oneSelf, LINKS.oneBookmark] },
    ],
  }),
  ...group('schema.', lists.novas, LINKS.oneBookmark, {
    'bookmark-link-missing: There is no bookmark link': onRelation('bookmark', () => null),
  }),
  ...group('schema.', lists.novas, LINKS.oneAlternate, {
    'alternate-link-missing: There is no alternate link': onRelation('alternate', () => null),
  }),
  ...group('schema.', lists.novas, LINKS.members, {
    'links-empty: The links are empty': [onImageLinks(() => null), { also: '003-link-005' }],
    'links-text: links is the bare text of self, as the table has it': onEntry((entry) => {
      const [first] = Array.isArray(entry.links) ? entry.links : [];
      return { ...entry, links: isObject(first ?? null) ? ((first as JsonObject).href ?? null) : null };
    }),
    'links-object: links is an object of relations': onEntry((entry) => {
      const given = Array.isArray(entry.links) ? entry.links.filter(isObject) : [];
      return {
        ...entry,
        links: Object.fromEntries(given.map(({ rel, href }) => [String(rel), href ?? null])),
      };
    }),
    'links-missing: Images have no links': onEntry(({ links: _, ...entry }) => entry),
  }),
  ...group('schema.', lists.novas, LINKS.relWord, {
    'link-rel-unknown: One link has the relation "permalink"': onRelation('bookmark', (link) => ({
      ...link,
      rel: 'permalink',
    })),
  }),
  ...group('schema.', lists.novas, LINKS.rel, {
    'link-rel-missing: Links have no rel': onImageLinks(({ rel: _, ...link }) => link),
  }),
  ...group('schema.', lists.novas, LINKS.href, {
    'link-href-missing: The self link has no href': onRelation('self', ({ href: _, ...link }) => link),
    'link-href-is-id: The href of self is the bare id, as the table has it': onRelation(
      'self',
      (link, { id }) => ({ ...link, href: id }),
    ),
    'link-hrefs-are-ids: Every href is the bare id, as the table has it': [
      onImageLinks((link, { id }) => ({ ...link, href: id })),
      { consequences: '001-link-004' },
    ],
    'bookmark-href-is-id: The href of the bookmark is the bare id, as the table has it': onRelation(
      'bookmark',
      (link, { id }) => ({ ...link, href: id }),
    ),
    'link-href-relative: The href of self is relative': [
      onRelation('self', (link, { id }) => ({ ...link, href: `/v2/images/${id}` })),
      { also: '000-link-003 003-link-002 003-link-004' },
    ],
    'link-href-no-uri: The href of self has blanks and braces in it': [
      onRelation('self', (link, { id }) => ({ ...link, href: `{compute url}/images/${id}` })),
      { also: '000-link-003 003-link-002 003-link-004 001-link-002 001-link-015' },
    ],
    'link-href-number: The href of self is a number': onRelation('self', (link) => ({ ...link, href: 404 })),
  }),
  ...group('schema.', lists.compute, LINKS.href, {
    'link-hrefs-are-ids-in-xml: In XML every href is the bare id': only(
      inXml,
      onImageLinks((link, { id }) => ({ ...link, href: id })),
    ),
  }),
  ...group('schema.', lists.novas, LINKS.typeOfAlternate, {
    'link-type-of-another-kind: The type of alternate is application/json': onRelation(
      'alternate',
      (link) => ({ ...link, type: 'application/json' }),
    ),
    'link-type-missing: The alternate link has no type': onRelation(
      'alternate',
      ({ type: _, ...link }) => link,
    ),
  }),
  ...group('schema.', lists.novas, LINKS.typeOfOthers, {
    'link-type-on-self: The self link has a type': onRelation('self', (link) => ({
      ...link,
      type: 'application/vnd.openstack.image',
    })),
  }),
  ...group('schema.', lists.novas, LINKS.type, {
    'link-type-no-media-type: The type of alternate is "image"': [
      onRelation('alternate', (link) => ({ ...link, type: 'image' })),
      { also: '000-schema-038 001-schema-055 003-schema-041' },
    ],
  }),
  ...group('schema.', lists.images, SELF, {
    'self-no-uri: self has blanks and braces in it': [
      put('self', (image) => `{endpoint} /images/${image.id}`),
      { also: '002-link-002' },
    ],
  }),
  ...group('schema.', lists.novas, VALUE.links, {
    ...under(forVictim, {
      'links-null-for-one: The links of one image are null': set('links', null),
      'links-without-rel-for-one: The links of one image have no rel': [
        set('links', (given) =>
          Array.isArray(given) ? given.filter(isObject).map((link) => omit(link, 'rel')) : given,
        ),
        {
          also: '000-link-001 000-link-002 000-schema-013 000-schema-037 003-link-001 003-link-005 003-schema-013 003-schema-015 001-link-001 001-link-005 001-link-008 001-schema-013 001-schema-045',
        },
      ],
    }),
    'links-array-of-texts: The links of images without data are texts': [
      only(
        forUnuploaded,
        set('links', (given) =>
          Array.isArray(given) ? given.filter(isObject).map((link) => link.href ?? null) : given,
        ),
      ),
      { also: '003-link-001 003-link-005 001-link-001 001-link-005 001-link-008' },
    ],
  }),
];
