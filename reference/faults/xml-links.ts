/** XML whose links or servers are not those of JSON. Document 001 L22-36 beside L238-240; I35. */
import { SAME } from '../sentences/index.ts';
import {
  attributeOf,
  childrenBut,
  childrenOf,
  dropAttribute,
  onAttribute,
  onChildren,
  onChildrenOf,
  onElements,
  onPart,
  onVictim,
  saving,
  setAttribute,
  withoutAttribute,
  withoutChildren,
} from '../wraps/xml.ts';
import type { XmlElement } from '../xml.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

function onLink(rel: string, change: (link: XmlElement) => readonly XmlElement[]): Fault['stages'] {
  return onPart('atom:link', (link) => (attributeOf(link, 'rel') === rel ? change(link) : [link]));
}

export const XML_LINKS: readonly Fault[] = [
  ...group('equivalence.', lists.compute, SAME.links, {
    'link-lost: One image has no bookmark link in XML': onLink('bookmark', () => []),
    'link-added: One image has one more link in XML': [
      onLink('self', (link) => [link, setAttribute(link, 'rel', () => 'edit')]),
      { also: '001-schema-052' },
    ],
    'link-rel-differs: The alternate link of one image has the relation bookmark in XML': [
      onLink('alternate', (link) => [setAttribute(link, 'rel', () => 'bookmark')]),
      { also: '001-schema-054' },
    ],
    'links-lost-for-saving: Images being saved have no links in XML': withoutChildren('atom:link', saving),
    'link-twice: The self link comes twice in XML': onChildrenOf('image', (children, one) => [
      ...children,
      ...childrenOf(one, 'atom:link').slice(0, 1),
    ]),
    'link-rels-upper-case: Relations of links are in upper case in XML': [
      onAttribute('atom:link', 'rel', (rel) => rel.toUpperCase()),
      { also: '001-schema-052 001-schema-053' },
    ],
  }),
  ...group('equivalence.', lists.compute, SAME.addresses, {
    'link-href-differs: The self link of one image is another in XML': onLink('self', (link) => [
      setAttribute(link, 'href', (href) => href.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
    ]),
    "link-hrefs-swapped: self and bookmark of one image have each other's address in XML": onVictim(
      (image) => {
        const hrefs = image.children.flatMap((child) =>
          typeof child !== 'string' && child.name === 'atom:link' ? [attributeOf(child, 'href') ?? ''] : [],
        );
        let at = 0;
        const children = image.children.map((child) => {
          if (typeof child === 'string' || child.name !== 'atom:link') return child;
          const swapped = hrefs[[1, 0, 2][at] ?? at] ?? '';
          at += 1;
          return setAttribute(child, 'href', () => swapped);
        });
        return { ...image, children };
      },
    ),
    'links-say-xml: Addresses of links end in .xml in XML': onAttribute(
      'atom:link',
      'href',
      (href) => `${href}.xml`,
    ),
    'links-of-neighbours: Each image has the links of the next one in XML': onChildren((all) =>
      all.map((one, index) => {
        const next = all[(index + 1) % all.length];
        if (typeof one === 'string' || next === undefined || typeof next === 'string') return one;
        return {
          ...one,
          children: [...childrenBut(one, 'atom:link'), ...childrenOf(next, 'atom:link')],
        };
      }),
    ),
    'links-secure: Addresses of links say https in XML': onAttribute('atom:link', 'href', (href) =>
      href.replace('http:', 'https:'),
    ),
    'links-relative: Addresses of links are relative in XML': [
      onAttribute('atom:link', 'href', (href) => href.replace(/^http:\/\/[^/]+/, '')),
      { also: '001-schema-053 001-schema-057' },
    ],
    'link-href-as-text: The address of a link is its text in XML': [
      onElements('atom:link', (link) => ({
        ...dropAttribute(link, 'href'),
        children: [attributeOf(link, 'href') ?? ''],
      })),
      { also: '001-schema-045 001-schema-053' },
    ],
  }),
  ...group('equivalence.', lists.compute, SAME.linkTypes, {
    'link-type-lost: The alternate link of one image has no type in XML': onLink('alternate', (link) => [
      dropAttribute(link, 'type'),
    ]),
    'link-type-xml: The type of the alternate link is that of XML in XML': onAttribute(
      'atom:link',
      'type',
      () => 'application/xml',
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.server, {
    'server-lost: Images have no server in XML': withoutChildren('server'),
    'server-id-differs: Servers have another id in XML': onAttribute('server', 'id', (id) =>
      id.replace(/^./, (first) => (first === '0' ? '1' : '0')),
    ),
    'server-links-lost: Servers have no links in XML': [
      onChildrenOf('server', () => []),
      { ...STRICT_ONLY, also: '001-schema-053 001-equivalence-010' },
    ],
    'server-id-upper-case: Ids of servers are in upper case in XML': onAttribute('server', 'id', (id) =>
      id.toUpperCase(),
    ),
    'server-lost-for-saving: Images being saved have no server in XML': withoutChildren('server', saving),
    'server-as-attribute: The server is an attribute in XML': onElements('image', (one) => {
      const [server] = childrenOf(one, 'server');
      return server === undefined
        ? one
        : {
            ...one,
            attributes: [...one.attributes, ['server', attributeOf(server, 'id') ?? '']],
            children: childrenBut(one, 'server'),
          };
    }),
    'server-id-missing: Servers have no id in XML': [
      withoutAttribute('server', 'id'),
      { also: '001-schema-053' },
    ],
  }),
];
