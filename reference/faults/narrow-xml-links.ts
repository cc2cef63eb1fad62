/** XML that differs from JSON for some images, some values or some requests only. Document 001 L3-15, L17-227 beside L228-299; I35, I36. */
import { isListed } from '../data.ts';
import type { Fault } from './fault.ts';
import {
  children,
  equivalence,
  image,
  inXml,
  saving,
  single,
  withoutChildren,
} from './narrow-equivalence-tools.ts';
import { attributeOf, dropAttribute, onChildren, onElements, onRoot, setAttribute } from './xml-tools.ts';

export const NARROW_XML_LINKS: readonly Fault[] = [
  equivalence(
    'server-id-upper-case',
    'Ids of servers are in upper case in XML',
    onElements('server', (one) => setAttribute(one, 'id', (id) => id.toUpperCase())),
  ),
  equivalence(
    'links-of-neighbours',
    'Each image has the links of the next one in XML',
    onChildren((all) =>
      all.map((one, index) => {
        const next = all[(index + 1) % all.length];
        if (typeof one === 'string' || next === undefined || typeof next === 'string') return one;
        return {
          ...withoutChildren(one, 'atom:link'),
          children: [...withoutChildren(one, 'atom:link').children, ...children(next, 'atom:link')],
        };
      }),
    ),
  ),
  equivalence(
    'links-lost-for-saving',
    'Images being saved have no links in XML',
    image(saving, (one) => withoutChildren(one, 'atom:link')),
  ),
  equivalence(
    'link-twice',
    'The self link comes twice in XML',
    image(
      () => true,
      (one) => ({ ...one, children: [...one.children, ...children(one, 'atom:link').slice(0, 1)] }),
    ),
  ),
  equivalence(
    'links-secure',
    'Addresses of links say https in XML',
    onElements('atom:link', (link) => setAttribute(link, 'href', (href) => href.replace('http:', 'https:'))),
  ),
  equivalence(
    'link-rels-upper-case',
    'Relations of links are in upper case in XML',
    onElements('atom:link', (link) => setAttribute(link, 'rel', (rel) => rel.toUpperCase())),
  ),
  equivalence(
    'link-type-xml',
    'The type of the alternate link is that of XML in XML',
    onElements('atom:link', (link) => setAttribute(link, 'type', () => 'application/xml')),
  ),
  equivalence(
    'links-relative',
    'Addresses of links are relative in XML',
    onElements('atom:link', (link) =>
      setAttribute(link, 'href', (href) => href.replace(/^http:\/\/[^/]+/, '')),
    ),
  ),
  equivalence(
    'link-href-as-text',
    'The address of a link is its text in XML',
    onElements('atom:link', (link) => ({
      ...dropAttribute(link, 'href'),
      children: [attributeOf(link, 'href') ?? ''],
    })),
  ),
  equivalence(
    'one-image-bare',
    'A list with one image is that image without the list in XML',
    onRoot((root) => {
      const [only, ...others] = root.children;
      return root.name === 'images' && only !== undefined && typeof only !== 'string' && others.length === 0
        ? {
            ...only,
            attributes: [...root.attributes.filter(([name]) => name.startsWith('xmlns')), ...only.attributes],
          }
        : root;
    }),
  ),
  equivalence('unsized-missing', 'Images without data are missing in XML', {
    pool: (right) => (query, exchange) =>
      right(query, exchange).filter((one) => exchange.format !== 'xml' || one.checksum !== null),
  }),
  equivalence('deleted-in-xml', 'Deleted images are in the list in XML', {
    pool: (right) => (query, exchange) =>
      exchange.format === 'xml' && !query.marker
        ? [...right(query, exchange), ...exchange.world.all().filter(({ status }) => !isListed(status))]
        : right(query, exchange),
  }),
  equivalence('sorted-by-name-in-xml', 'The list is sorted by name in XML', {
    order: (right) => (found, query, exchange) =>
      exchange.format === 'xml'
        ? [...right(found, query, exchange)].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
        : right(found, query, exchange),
  }),
  equivalence('marker-skips-one-in-xml', 'The image right behind the marker is missing in XML', {
    seek: (right) => (line, query, exchange) =>
      right(line, query, exchange) + (exchange.format === 'xml' && query.marker ? 1 : 0),
  }),
  equivalence(
    'limit-one-gives-two-in-xml',
    'limit=1 gives two images in XML',
    inXml((query) => (single(query) ? { ...query, limit: 2 } : query)),
  ),
  equivalence(
    'filters-lost-with-marker-in-xml',
    'Filters are ignored behind a marker in XML',
    inXml((query) => (query.marker ? { ...query, filters: [] } : query)),
  ),
  equivalence(
    'filters-lost-with-limit-in-xml',
    'Filters are ignored with a limit in XML',
    inXml((query) => (query.askedLimit === undefined ? query : { ...query, filters: [] })),
  ),
];
