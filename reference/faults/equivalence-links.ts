/** XML whose links or servers are not those of JSON. Document 001 L22-36 beside L238-240; I35. */
import type { XmlElement } from '../xml.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { attributeOf, dropAttribute, onElements, onPart, onVictim, setAttribute } from './xml-tools.ts';

const SAME = '(001 L17-299: both formats show the same images, I35)';

function equivalence(
  slug: string,
  breaks: string,
  stages: Fault['stages'],
  extras: Parameters<typeof fault>[4] = {},
): Fault {
  return fault(`equivalence.${slug}`, lists.compute, `${breaks} ${SAME}.`, stages, extras);
}

function onLink(rel: string, change: (link: XmlElement) => readonly XmlElement[]): Fault['stages'] {
  return onPart('atom:link', (link) => (attributeOf(link, 'rel') === rel ? change(link) : [link]));
}

export const EQUIVALENCE_LINKS: readonly Fault[] = [
  equivalence(
    'link-lost',
    'One image has no bookmark link in XML',
    onLink('bookmark', () => []),
  ),
  equivalence(
    'link-added',
    'One image has one more link in XML',
    onLink('self', (link) => [link, setAttribute(link, 'rel', () => 'edit')]),
  ),
  equivalence(
    'link-href-differs',
    'The self link of one image is another in XML',
    onLink('self', (link) => [
      setAttribute(link, 'href', (href) => href.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
    ]),
  ),
  equivalence(
    'link-rel-differs',
    'The alternate link of one image has the relation bookmark in XML',
    onLink('alternate', (link) => [setAttribute(link, 'rel', () => 'bookmark')]),
  ),
  equivalence(
    'link-type-lost',
    'The alternate link of one image has no type in XML',
    onLink('alternate', (link) => [dropAttribute(link, 'type')]),
  ),
  equivalence(
    'link-hrefs-swapped',
    "self and bookmark of one image have each other's address in XML",
    onVictim((image) => {
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
    }),
  ),
  equivalence(
    'links-say-xml',
    'Addresses of links end in .xml in XML',
    onElements('atom:link', (link) => setAttribute(link, 'href', (href) => `${href}.xml`)),
  ),
  equivalence(
    'server-lost',
    'Images have no server in XML',
    onElements('image', (image) => ({
      ...image,
      children: image.children.filter((child) => typeof child === 'string' || child.name !== 'server'),
    })),
  ),
  equivalence(
    'server-id-differs',
    'Servers have another id in XML',
    onElements('server', (server) =>
      setAttribute(server, 'id', (id) => id.replace(/^./, (first) => (first === '0' ? '1' : '0'))),
    ),
  ),
  equivalence(
    'server-links-lost',
    'Servers have no links in XML',
    onElements('server', (server) => ({ ...server, children: [] })),
    STRICT_ONLY,
  ),
];
