/** Other lawful ways to write document 001's XML: the same infoset, other signs and bytes. */
import type { Wraps } from '../stages.ts';
import { onSuccess, withHeader } from '../wraps/answers.ts';
import { onXmlText } from '../wraps/texts.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const SAME = 'XML 1.0 and Namespaces in XML: the same document (001 L228-299)';

/** Changes each tag; the writer escapes angle brackets everywhere else. */
function onTags(change: (tag: string) => string): Wraps {
  return onXmlText((text) => text.replace(/<[^<>?]*>/g, change));
}

export const XML_TEXT: readonly Variant[] = [
  variant('xml-single-quotes', lists.compute, `Attributes stand in single quotation marks (${SAME}).`, {
    stages: onTags((tag) =>
      tag.replace(
        /="([^"]*)"/g,
        (_all, value: string) => `='${value.replaceAll("'", '&apos;').replaceAll('&quot;', '"')}'`,
      ),
    ),
  }),
  variant('xml-cdata', lists.compute, `Texts stand in CDATA sections (${SAME}).`, {
    stages: onXmlText((text) =>
      text.replace(
        /(<meta [^>]*>)([^<]+)(<\/meta>)/g,
        (_all, start, inside, end) =>
          `${start}<![CDATA[${plain(inside).replaceAll(']]>', ']]]]><![CDATA[>')}]]>${end}`,
      ),
    ),
  }),
  variant('xml-cdata-in-part', lists.compute, `Texts stand half in CDATA sections, half outside (${SAME}).`, {
    stages: onXmlText((text) => text.replace(/(<meta [^>]*>)([a-z0-9])/gi, '$1<![CDATA[$2]]>')),
  }),
  variant('xml-comments', lists.compute, `Comments stand between elements and inside texts (${SAME}).`, {
    stages: onXmlText((text) =>
      text
        .replace(/(<meta [^>]*>[a-z0-9])/gi, '$1<!-- part -->')
        .replaceAll('<metadata>', '<!-- <image/> --><metadata>'),
    ),
  }),
  variant(
    'xml-processing-instructions',
    lists.compute,
    `Processing instructions stand before the root and inside it (${SAME}).`,
    {
      stages: onXmlText((text) =>
        text
          .replace(/<(images|image)\b/, '<?xml-stylesheet href="images.xsl"?>\n<$1')
          .replaceAll('<metadata>', '<?cache hit?><metadata>'),
      ),
    },
  ),
  variant(
    'xml-character-references',
    lists.compute,
    `Letters beyond ASCII are character references (${SAME}).`,
    {
      stages: onXmlText((text) =>
        text.replace(/[^\p{ASCII}]/gu, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`),
      ),
    },
  ),
  variant('xml-no-empty-tags', lists.compute, `Empty elements have a start and an end tag (${SAME}).`, {
    stages: onXmlText((text) => text.replace(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\/>/g, '<$1$2></$1>')),
  }),
  variant('xml-blanks-in-tags', lists.compute, `Line ends and blanks stand inside tags (${SAME}).`, {
    stages: onTags((tag) => tag.replace(/ (\w+)="/g, '\n\t$1 = "').replace('</meta>', '</meta\n>')),
  }),
  variant('xml-standalone', lists.compute, `The declaration says standalone="yes" (${SAME}).`, {
    stages: onXmlText((text) =>
      text.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="utf-8" standalone="yes"?>'),
    ),
  }),
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
];

/** The signs that character references of the writer stand for. */
function plain(escaped: string): string {
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}
