/** XML with more in it than document 001 shows: types, schemas, languages, comments, elements. */
import type { Wraps } from '../stages.ts';
import { onXmlText } from '../wraps/texts.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const SAME = 'XML 1.0 and Namespaces in XML: the same document (001 L228-299)';

/** Adds attributes to the root. */
function onRoot(attributes: string): Wraps {
  return onXmlText((text) => text.replace(/<(images|image)\b/, `<$1 ${attributes}`));
}

export const XML_ADDITIONS: readonly Variant[] = [
  lenient(
    'xml-document-type',
    lists.compute,
    `A document type is declared, without entities (XML 1.0 section 2.8; ${SAME}).`,
    {
      stages: onXmlText((text) => text.replace(/<(images|image)\b/, '<!DOCTYPE $1>\n<$1')),
    },
  ),
  variant(
    'xml-schema-location',
    lists.compute,
    `The root says where its schema is (XML Schema 1.0 section 2.6.3; ${SAME}).`,
    {
      stages: onRoot(
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://docs.openstack.org/compute/api/v1.1 images.xsd"',
      ),
    },
  ),
  variant(
    'xml-language',
    lists.compute,
    `Elements have xml:lang and xml:space (XML 1.0 section 2.12; ${SAME}).`,
    {
      stages: onXmlText((text) =>
        text.replace(/<(images|image|metadata|meta)\b/g, '<$1 xml:lang="en" xml:space="preserve"'),
      ),
    },
  ),
  variant(
    'xml-not-nil',
    lists.compute,
    `Elements say that they are not nil (XML Schema 1.0 section 2.6.2; ${SAME}).`,
    {
      stages: onXmlText((text) =>
        text.replace(
          /<meta\b/g,
          '<meta xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="false"',
        ),
      ),
    },
  ),
  variant(
    'xml-comments-everywhere',
    lists.compute,
    `Comments stand before the root, behind it and around metadata (${SAME}).`,
    {
      stages: onXmlText(
        (text) =>
          `${text.replace(/<(images|image)\b/, '<!-- a --><$1').replaceAll('</metadata>', '<!-- & < - --></metadata>')}\n<!-- end -->\n`,
      ),
    },
  ),
  variant(
    'xml-namespaces-unused',
    lists.compute,
    `The root declares namespaces that nothing uses, and one twice (${SAME}).`,
    {
      stages: onRoot(
        'xmlns:a="urn:a" xmlns:csapi="http://docs.openstack.org/compute/api/v1.1" xmlns:link="http://www.w3.org/2005/Atom"',
      ),
    },
  ),
  variant(
    'xml-extension-elements',
    lists.compute,
    'The list, images and metadata have elements of other namespaces (X83; no document forbids them).',
    {
      stages: onXmlText((text) =>
        text
          .replace(/<\/images>$/, '<x:count xmlns:x="urn:x">3</x:count></images>')
          .replaceAll('</metadata>', '<x:meta xmlns:x="urn:x" key="k">v</x:meta></metadata>')
          .replaceAll('<metadata>', '<x:links xmlns:x="urn:x"><x:link href="a"/></x:links><metadata>'),
      ),
    },
  ),
  variant('xml-next-link', lists.compute, 'The list has a link to its next page (additional element; X56).', {
    stages: onXmlText((text) =>
      text.replace(
        /<\/images>$/,
        '<atom:link rel="next" href="http://images.example.invalid/next"/></images>',
      ),
    ),
  }),
  variant(
    'xml-links-with-more',
    lists.compute,
    'Links have titles, languages and content (RFC 4287 section 4.2.7).',
    {
      stages: onXmlText((text) =>
        text.replace(
          /<atom:link ([^>]*)\/>/g,
          '<atom:link $1 title="image" hreflang="en" length="7"></atom:link>',
        ),
      ),
    },
  ),
];
