/** XML that is none, or whose bytes are not what it says (001 L228-299). */

import { inXml } from '../conditions.ts';
import { only } from '../only.ts';
import { SAME, WELL_FORMED, XML_BYTES } from '../sentences/index.ts';
import { onReply, onSuccess, withHeader } from '../wraps/answers.ts';
import { onXmlText } from '../wraps/texts.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

export const XML_ILL_FORMED: readonly Fault[] = [
  ...group('schema.', lists.compute, WELL_FORMED, {
    'xml-unclosed: The root has no end': onXmlText((text) => text.replace(/<\/images>$/, '')),
    'xml-ampersand-bare: Ampersands are not escaped': onXmlText((text) => text.replaceAll('&amp;', '&')),
    'xml-less-than-bare: Less-than signs are not escaped': onXmlText((text) => text.replaceAll('&lt;', '<')),
    'xml-quotes-bare: Quotation marks in attributes are not escaped': onXmlText((text) =>
      text.replaceAll('&quot;', '"'),
    ),
    'xml-attributes-unquoted: Some attributes have no quotation marks': onXmlText((text) =>
      text.replace(/progress="(\d+)"/g, 'progress=$1'),
    ),
    'xml-attribute-twice: Images have their status twice': onXmlText((text) =>
      text.replace(/(status="[A-Z]+")/g, '$1 $1'),
    ),
    'xml-control-character: There is a control character in a text': onXmlText((text) =>
      text.replace(/(<meta [^>]*>)/, '$1\u0001'),
    ),
    'xml-two-roots: There are two roots': onXmlText((text) => `${text}<images/>`),
    'xml-declaration-late: The declaration is not at the beginning': onXmlText((text) => `\n${text}`),
    'xml-surrogates-apart: A sign beyond the Basic Multilingual Plane is two references to halves of it':
      onXmlText((text) =>
        text.replace(/[\u{10000}-\u{10ffff}]/gu, (sign) =>
          sign
            .split('')
            .map((half) => `&#${half.charCodeAt(0)};`)
            .join(''),
        ),
      ),
    'xml-entity-of-html: Blanks are &nbsp; entities, which XML has not': onXmlText((text) =>
      text.replaceAll('  ', '&nbsp;&nbsp;'),
    ),
    'xml-entity-undeclared: Names have references to entities that are not declared (XML 1.0 section 4.1; 001 L228-299).':
      onXmlText((text) => text.replaceAll('ü', '&uuml;')),
    'xml-comment-dashes: A comment has two hyphens in it (XML 1.0 section 2.5; 001 L228-299).': onXmlText(
      (text) => text.replace(/<\/images>/, '<!-- end -- of list --></images>'),
    ),
    'xml-end-tag-case: The end tag of the list is in upper case (XML 1.0 section 3; 001 L228-299).':
      onXmlText((text) => text.replace('</images>', '</IMAGES>')),
  }),
  ...group('schema.', lists.compute, XML_BYTES, {
    'xml-document-type: There is a document type with an entity of its own (001 L229-299).': [
      onXmlText((text) =>
        text
          .replace(/\n</, '\n<!DOCTYPE images [<!ENTITY active "ACTIVE">]>\n<')
          .replaceAll('status="ACTIVE"', 'status="&active;"'),
      ),
      STRICT_ONLY,
    ],
    'xml-encoding-unknown: The declaration says an encoding that there is not': onXmlText((text) =>
      text.replace("encoding='UTF-8'", "encoding='UTF-88'"),
    ),
    'xml-utf-16-undeclared: The bytes are UTF-16 without a byte order mark, the declaration says UTF-8': only(
      inXml,
      onSuccess((reply) => ({ ...reply, body: Buffer.from(String(reply.body), 'utf16le') })),
    ),
    'xml-latin-1: The bytes are ISO-8859-1 and the declaration says UTF-8': onReply((whole, exchange) =>
      exchange.format === 'xml' ? { ...whole, body: Buffer.from(String(whole.body), 'latin1') } : whole,
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.allTexts, {
    'escaped-twice: Texts are escaped twice in XML, so that & becomes &amp;amp;': onXmlText((text) =>
      text.replaceAll('&amp;', '&amp;amp;').replaceAll('&lt;', '&amp;lt;'),
    ),
    'utf-8-read-as-latin-1: Letters beyond ASCII are those of UTF-8 read as ISO-8859-1': onXmlText((text) =>
      Buffer.from(text, 'utf8').toString('latin1'),
    ),
  }),
  ...group('equivalence.', lists.compute, XML_BYTES, {
    ...under(inXml, {
      'xml-charset-wrong: The declaration and the Content-Type say ISO-8859-1, the bytes are UTF-8':
        onSuccess((reply) =>
          withHeader(
            { ...reply, body: String(reply.body).replace("encoding='UTF-8'", "encoding='ISO-8859-1'") },
            'Content-Type',
            'application/xml; charset=ISO-8859-1',
          ),
        ),
      'unicode-cut: Signs of four bytes lose the last one in XML': onSuccess((reply) => ({
        ...reply,
        body: Buffer.from(
          Buffer.from(reply.body)
            .toString('latin1')
            .replace(/([\xf0-\xf4][\x80-\xbf]{2})[\x80-\xbf]/g, '$1'),
          'latin1',
        ),
      })),
    }),
  }),
  ...group('equivalence.', lists.compute, SAME.bytes, {
    'encoding-misnamed: The declaration says ISO-8859-1 though the bytes are UTF-8 (001 L229)': onXmlText(
      (text) => text.replace('UTF-8', 'ISO-8859-1'),
    ),
  }),
];
