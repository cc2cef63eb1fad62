/** Further lawful ways to write document 001's XML. */
import type { Wraps } from '../stages.ts';
import { onSuccess, withHeader } from '../wraps/answers.ts';
import { onXmlText } from '../wraps/texts.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const SAME = 'XML 1.0 and Namespaces in XML: the same document (001 L228-299)';

function encoded(
  id: string,
  description: string,
  type: string,
  encode: (text: string) => Uint8Array,
): Variant {
  return variant(id, lists.compute, `${description} (XML 1.0 section 4.3.3).`, {
    stages: onSuccess((reply, exchange) =>
      exchange.format === 'xml'
        ? withHeader({ ...reply, body: encode(String(reply.body)) }, 'Content-Type', type)
        : reply,
    ),
  });
}

const DECLARED = /encoding='[^']*'/;
const references = (text: string, above: RegExp) =>
  text.replace(above, (sign) => `&#${sign.codePointAt(0)};`);
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** Adds attributes to the root. */
function onRoot(attributes: string): Wraps {
  return onXmlText((text) => text.replace(/<(images|image)\b/, `<$1 ${attributes}`));
}

export const XML_MORE: readonly Variant[] = [
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
    'xml-forms-of-numbers',
    lists.compute,
    'Numbers have a sign, zeros and blanks around them (XML Schema part 2 section 3.3.17).',
    {
      stages: onXmlText((text) => text.replace(/ (minDisk|minRam|progress)="(\d+)"/g, ' $1=" +0$2 "')),
    },
  ),
  variant(
    'xml-blanks-around-times',
    lists.compute,
    'Blanks stand around times (XML Schema part 2 section 4.3.6: collapsed).',
    {
      stages: onXmlText((text) => text.replace(/ (created|updated)="([^"]+)"/g, ' $1=" $2\n"')),
    },
  ),
  variant('xml-all-references', lists.compute, `Every letter of a text is a reference to it (${SAME}).`, {
    stages: onXmlText((text) =>
      text.replace(
        /(<meta [^>]*>)([a-z0-9_]+)(<\/meta>)/gi,
        (_all, start: string, inside: string, end: string) =>
          `${start}${[...inside].map((sign) => `&#${sign.codePointAt(0)};`).join('')}${end}`,
      ),
    ),
  }),
  variant('xml-references-in-attributes', lists.compute, `Attributes have references (${SAME}).`, {
    stages: onXmlText((text) =>
      text.replace(
        / (status|id)="(.)/g,
        (_all, name: string, first: string) => ` ${name}="&#x${(first.codePointAt(0) ?? 0).toString(16)};`,
      ),
    ),
  }),
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
  encoded(
    'xml-utf-16-big-endian',
    'The document is UTF-16, the greater byte first',
    'application/xml',
    (text) => swapped(`\ufeff${text.replace(DECLARED, "encoding='UTF-16'")}`),
  ),
  encoded('xml-ascii', 'The document is ASCII with references', 'application/xml; charset=us-ascii', (text) =>
    Buffer.from(references(text.replace(DECLARED, "encoding='US-ASCII'"), /[^\p{ASCII}]/gu), 'latin1'),
  ),
  encoded(
    'xml-windows-1252',
    'The document is of a code page, with references',
    'application/xml; charset=windows-1252',
    (text) =>
      Buffer.from(
        references(text.replace(DECLARED, "encoding='windows-1252'"), /[\u{80}-\u{9f}\u{100}-\u{10ffff}]/gu),
        'latin1',
      ),
  ),
  encoded(
    'xml-charset-small',
    'The names of the encoding are in small letters',
    'application/xml;charset="utf-8"',
    (text) => Buffer.from(text.replace(DECLARED, "encoding='utf-8'")),
  ),
];
