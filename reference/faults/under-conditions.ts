/** Sentences that are kept at large and broken under one condition: by one parameter, in one format, on some pages. */
import * as when from '../conditions.ts';
import { only } from '../only.ts';
import { CHANGES_SINCE, FILTERS_NARROW, NAME_FILTER, SAME_WHEN_PACKED } from '../sentences/index.ts';
import { sentence } from '../sentences/sentence.ts';
import { answeringEmpty } from '../wraps/answers.ts';
import { linksOf, onObject } from '../wraps/entries.ts';
import { comparingSizes, ignoringFilters, onQuery } from '../wraps/requests.ts';
import { attributeOf, onAttribute, onElements } from '../wraps/xml.ts';
import { type Fault, group, lists } from './fault.ts';

const END_OF_FILTERED = sentence(
  '(000 L27, L93, 001 L4, L13)',
  '000-pagination-004 000-pagination-007 001-pagination-004 001-pagination-007 000-status-002 001-status-003',
);
const noMarker = onQuery((query) => ({ ...query, marker: undefined }));

export const UNDER_CONDITIONS: readonly Fault[] = [
  ...group('schema.', lists.compute, sentence('(001 L238-240)', '001-schema-045 001-schema-053'), {
    'xml-link-with-text: Links in XML have their address as text, too': onElements('atom:link', (link) => ({
      ...link,
      children: [attributeOf(link, 'href') ?? ''],
    })),
  }),
  ...group('schema.', lists.compute, sentence('(001 L34)', '001-schema-014 001-schema-047 001-schema-053'), {
    'server-link-type-no-media-type: The type of a link of a server is "server"': onObject(
      'server',
      (server) => ({
        ...server,
        links: linksOf(server).map((link) => ({ ...link, type: 'server' })),
      }),
    ),
  }),
  ...group('equivalence.', lists.compute, sentence('(001 L17-299)', '001-equivalence-020'), {
    'updated-differs-behind-marker: Behind a marker updated is that of another zone in XML': only(
      when.withParameter('marker'),
      onAttribute('image', 'updated', (time) => time.replace(/T(\d\d)/, 'T00')),
    ),
    'updated-differs-behind-filter: In a filtered list updated is that of another zone in XML': only(
      when.withParameter('status'),
      onAttribute('image', 'updated', (time) => time.replace(/T(\d\d)/, 'T00')),
    ),
  }),
  ...group('equivalence.', lists.compute, sentence('(001 L17-299)', '001-equivalence-013'), {
    'keys-lost-behind-marker: Behind a marker metadata is empty in XML': only(
      when.withParameter('marker'),
      onElements('metadata', (one) => ({ ...one, children: [] })),
    ),
    'keys-lost-on-pages-of-one: With limit=1 metadata is empty in XML': only(
      when.withParameter('limit', '1'),
      onElements('metadata', (one) => ({ ...one, children: [] })),
    ),
  }),
  ...group('equivalence.', lists.compute, sentence('(001 L17-299)', '001-equivalence-016'), {
    'min-ram-differs-by-two-filters: In a list by two filters the minimum of memory is another in XML': only(
      ({ exchange: { pairs = [], view } }) =>
        pairs.filter(([name]) => Object.hasOwn(view.filters, name)).length > 1,
      onAttribute('image', 'minRam', (value) => `${Number(value) + 7}`),
    ),
  }),
  ...group('equivalence.', lists.compute, sentence('(001 L13-14)', '001-equivalence-004'), {
    'lone-marker-ignored-in-xml: Without a limit XML ignores the marker': only(
      when.allOf(when.inXml, when.withoutLimit),
      noMarker,
    ),
  }),
  ...group('filter.', lists.sized, sentence('(002 L34-36)', '002-filter-030 004-filter-022'), {
    'size_min-exclusive-above-4-gb: A size_min above 4 GB is exclusive': comparingSizes(
      'size_min',
      (size, bound) => (bound > 2 ** 32 ? size > bound : size >= bound),
    ),
  }),
  ...group('pagination.', lists.images, sentence('(002 L78-81)', '002-pagination-015 002-pagination-018'), {
    'marker-ignored-by-time: Sorted by updated_at the marker is ignored': only(
      when.whenSortedBy('updated_at'),
      noMarker,
    ),
    'marker-ignored-by-id: Sorted by id the marker is ignored': only(when.whenSortedBy('id'), noMarker),
  }),
  ...group('pagination.', lists.novas, END_OF_FILTERED, {
    'end-of-filtered-list-is-404: Answers the page after the last image of a filtered list with 404': only(
      when.allOf(when.withParameter('marker'), when.withParameter('status'), when.whenEmpty),
      answeringEmpty(404, 'No more images.'),
    ),
  }),
  ...group('negotiation.', lists.all, SAME_WHEN_PACKED, {
    'gzip-of-the-plain-list: Who takes gzip gets the plain list whatever the filter': [
      only(when.withRequestHeader('accept-encoding', /gzip/), ignoringFilters()),
      // That a filter holds is broken in the packed answer, too, whichever filter it is.
      { consequences: [CHANGES_SINCE, NAME_FILTER, FILTERS_NARROW] },
    ],
  }),
];
