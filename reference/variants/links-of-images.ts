/** Other lawful links of images in the compute APIs. */
import type { JsonObject } from '../model.ts';
import type { Wraps } from '../stages.ts';
import { isObject, linksOf, omit, onEntry } from '../wraps/entries.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function onLinks(change: (link: JsonObject) => JsonObject | readonly JsonObject[]): Wraps {
  return onEntry((entry) => ({ ...entry, links: linksOf(entry).flatMap((link) => change(link)) }));
}

const pathOf = (href: unknown) => new URL(String(href)).pathname;

export const LINKS_OF_IMAGES: readonly Variant[] = [
  variant(
    'links-in-another-order',
    lists.novas,
    'Links come in another order (I33: the order of links means nothing).',
    {
      stages: onEntry((entry) => ({ ...entry, links: [...linksOf(entry)].reverse() })),
    },
  ),
  lenient('no-alternate-link', lists.novas, 'There is no alternate link, as early servers have none (X05).', {
    stages: onEntry((entry) => ({
      ...entry,
      links: linksOf(entry).filter(({ rel }) => rel !== 'alternate'),
    })),
  }),
  variant('alternate-elsewhere', lists.novas, 'The alternate link leads to another host (001 L32, X52).', {
    stages: onEntry((entry, image) => ({
      ...entry,
      links: linksOf(entry).map((link) =>
        link.rel === 'alternate'
          ? { ...link, href: `http://glance.example.invalid/images/${image.id}` }
          : link,
      ),
    })),
  }),
  lenient(
    'public-host-in-links',
    lists.novas,
    'Links name the host that the public sees, with a project (X16: links need only end in /images/{id}).',
    {
      stages: onEntry((entry, image) => ({
        ...entry,
        links: linksOf(entry).map((link) => ({
          ...link,
          href: `https://cloud.example.invalid/${link.rel === 'self' ? 'v2/' : ''}openstack/images/${image.id}`,
        })),
      })),
    },
  ),
  lenient(
    'links-of-other-relations',
    lists.novas,
    'Images have further links of registered relations (X03).',
    {
      stages: onEntry((entry) => ({
        ...entry,
        links: [...linksOf(entry), { rel: 'describedby', href: 'https://docs.example.invalid/image' }],
      })),
    },
  ),
  variant('links-with-more-members', lists.novas, 'Links have titles and languages (X83: further members).', {
    stages: onLinks((link) => ({ ...link, title: 'image', hreflang: 'en', templated: false })),
  }),
  lenient('links-without-host', lists.novas, 'Links are paths without a host (X02: any address).', {
    stages: onLinks((link) => ({ ...link, href: pathOf(link.href) })),
  }),
  lenient(
    'links-with-query',
    lists.novas,
    'Links have a query (X16: they need only end in /images/{id}, as paths).',
    {
      stages: onLinks((link) => ({ ...link, href: `${String(link.href)}?project=820712` })),
    },
  ),
  lenient(
    'links-of-ipv6-hosts',
    lists.novas,
    'Links name a host by an address of IPv6 (X16; RFC 3986 section 3.2.2).',
    {
      stages: onLinks((link) => ({ ...link, href: `http://[2001:db8::1]:8774${pathOf(link.href)}` })),
    },
  ),
  lenient('alternate-of-no-type', lists.novas, 'The alternate link has no type (X04: it may be missing).', {
    stages: onLinks((link) => omit(link, 'type')),
  }),
  lenient('alternate-in-json', lists.novas, 'The alternate link has another type (X04: any media type).', {
    stages: onLinks((link) => ('type' in link ? { ...link, type: 'application/json; profile=image' } : link)),
  }),
  variant(
    'next-links-too',
    lists.novas,
    'Pages have links in the body, in a header and further members (additional members; X56, X83).',
    {
      stages: {
        document: (right) => (document, exchange, page) => {
          const whole = right(document, exchange, page);
          return page && isObject(whole)
            ? {
                ...whole,
                images_links: [{ rel: 'first', href: `${exchange.origin}${exchange.path}` }],
                links: [],
                next: null,
                total: page.line.length,
              }
            : whole;
        },
      },
    },
  ),
];
