/** Other lawful encodings and types of document 001's XML. */
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

export const XML_BYTES: readonly Variant[] = [
  variant(
    'xml-no-declaration',
    lists.compute,
    `There is no declaration; without one it is UTF-8 (${SAME}).`,
    {
      stages: onXmlText((text) => text.replace(/^<\?xml[^>]*\?>\n?/, '')),
    },
  ),
  variant('xml-byte-order-mark', lists.compute, `A byte order mark comes first (XML 1.0 section 4.3.3).`, {
    stages: onXmlText((text) => `\ufeff${text}`),
  }),
  variant(
    'xml-utf-16',
    lists.compute,
    `The document is UTF-16 with a byte order mark (XML 1.0 section 4.3.3).`,
    {
      stages: onSuccess((reply, exchange) => {
        if (exchange.format !== 'xml') return reply;
        const text = String(reply.body).replace(/encoding='[^']*'/, "encoding='UTF-16'");
        return withHeader(
          { ...reply, body: Buffer.from(`\ufeff${text}`, 'utf16le') },
          'Content-Type',
          'application/xml; charset=UTF-16',
        );
      }),
    },
  ),
  variant(
    'xml-latin-1',
    lists.compute,
    `The document is ISO-8859-1, with references for what that lacks (XML 1.0 section 4.3.3).`,
    {
      stages: onSuccess((reply, exchange) => {
        if (exchange.format !== 'xml') return reply;
        const text = String(reply.body)
          .replace(/encoding='[^']*'/, "encoding='ISO-8859-1'")
          .replace(/[\u{100}-\u{10ffff}]/gu, (sign) => `&#${sign.codePointAt(0)};`);
        return withHeader(
          { ...reply, body: Buffer.from(text, 'latin1') },
          'Content-Type',
          'application/xml; charset=ISO-8859-1',
        );
      }),
    },
  ),
  lenient('xml-text-type', lists.compute, 'XML has the type text/xml (RFC 7303 section 9.2: an alias).', {
    stages: onSuccess((reply, { format }) =>
      format === 'xml' ? withHeader(reply, 'Content-Type', 'text/xml; charset=utf-8') : reply,
    ),
  }),
  lenient(
    'xml-by-suffix',
    lists.compute,
    'XML is asked for by the suffix .xml, and Accept means nothing (X42).',
    { settings: { xml: 'suffix' } },
  ),
  lenient('xml-never', lists.compute, 'There is no XML, as in servers of today (X42).', {
    settings: { xml: 'never' },
  }),
  variant(
    'not-acceptable',
    lists.compute,
    'A type that it cannot write gets 406 (RFC 9110 section 15.5.7; X42).',
    { settings: { notAcceptable: 'refused' } },
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
