/** Other lawful ways to write document 001's XML: the same infoset, other signs. */
import type { Wraps } from '../stages.ts';
import { onXmlText } from '../wraps/texts.ts';
import { lists, type Variant, variant } from './variant.ts';

/** Changes each tag; the writer escapes angle brackets everywhere else. */
function onTags(change: (tag: string) => string): Wraps {
  return onXmlText((text) => text.replace(/<[^<>?]*>/g, change));
}

/** The signs that character references of the writer stand for. */
function plain(escaped: string): string {
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}

const SAME = 'XML 1.0 and Namespaces in XML: the same document (001 L228-299)';

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
];
