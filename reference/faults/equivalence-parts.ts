/** XML whose metadata are not those of JSON. Document 001 L37-42 beside L232-237; I35. */
import type { XmlElement } from '../xml.ts';
import { element } from '../xml.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import {
  attributeOf,
  dropAttribute,
  onElements,
  onMeta,
  onPart,
  setAttribute,
  textOf,
  withText,
} from './xml-tools.ts';

const SAME = '(001 L17-299: both formats show the same images, I35)';

function equivalence(
  slug: string,
  breaks: string,
  stages: Fault['stages'],
  extras: Parameters<typeof fault>[4] = {},
): Fault {
  return fault(`equivalence.${slug}`, lists.compute, `${breaks} ${SAME}.`, stages, extras);
}

function metaOf(metadata: XmlElement): readonly XmlElement[] {
  return metadata.children.filter((child) => typeof child !== 'string');
}

export const EQUIVALENCE_PARTS: readonly Fault[] = [
  equivalence(
    'meta-lost',
    'One entry of the metadata is missing in XML',
    onPart('metadata', (one) => [{ ...one, children: one.children.slice(1) }]),
  ),
  equivalence(
    'meta-added',
    'The metadata have one more entry in XML',
    onPart('metadata', (one) => [
      { ...one, children: [...one.children, element('meta', [['key', 'format']], ['xml'])] },
    ]),
  ),
  equivalence(
    'meta-value-differs',
    'One value of the metadata is another in XML',
    onPart('metadata', (one) => [
      {
        ...one,
        children: metaOf(one).map((meta, index) => (index === 0 ? withText(meta, `${textOf(meta)}!`) : meta)),
      },
    ]),
  ),
  equivalence(
    'meta-key-differs',
    'One key of the metadata is another in XML',
    onPart('metadata', (one) => [
      {
        ...one,
        children: metaOf(one).map((meta, index) =>
          index === 0 ? setAttribute(meta, 'key', (key) => key.toUpperCase()) : meta,
        ),
      },
    ]),
  ),
  equivalence(
    'meta-values-shifted',
    'Each value of the metadata stands under the next key in XML',
    onElements('metadata', (one) => {
      const texts = metaOf(one).map(textOf);
      return {
        ...one,
        children: metaOf(one).map((meta, index) => withText(meta, texts[(index + 1) % texts.length] ?? '')),
      };
    }),
  ),
  equivalence(
    'meta-key-missing',
    'Entries of the metadata have no key in XML',
    onElements('meta', (meta) => dropAttribute(meta, 'key')),
  ),
  equivalence(
    'meta-as-elements',
    'Entries of the metadata are elements of the name of the key',
    onElements('metadata', (one) => ({
      ...one,
      children: metaOf(one).map((meta) => element(attributeOf(meta, 'key') ?? 'meta', [], meta.children)),
    })),
  ),
  equivalence(
    'metadata-missing',
    'Images have no metadata in XML',
    onElements('image', (image) => ({
      ...image,
      children: image.children.filter((child) => typeof child === 'string' || child.name !== 'metadata'),
    })),
  ),
  equivalence(
    'metadata-emptied',
    'The metadata of one image are empty in XML',
    onPart('metadata', (one) => [{ ...one, children: [] }]),
  ),
  equivalence(
    'meta-trimmed',
    'Blanks around values of the metadata are missing in XML',
    onMeta((text) => text.trim()),
  ),
  equivalence(
    'meta-on-one-line',
    'Line ends and tabs in values of the metadata are blanks in XML',
    onMeta((text) => text.replace(/\s/g, ' ')),
  ),
  equivalence(
    'meta-lower-case',
    'Values of the metadata are in lower case in XML',
    onMeta((text) => text.toLowerCase()),
  ),
  equivalence(
    'meta-cut-at-16',
    'Values of the metadata are cut after 16 letters in XML',
    onMeta((text) => text.slice(0, 16)),
  ),
  equivalence(
    'meta-markup-stripped',
    'What looks like a tag is missing from values of the metadata in XML',
    onMeta((text) => text.replace(/<[^>]*>/g, '')),
  ),
  equivalence(
    'meta-bmp-only',
    'Signs beyond the Basic Multilingual Plane are missing from values of the metadata in XML',
    onMeta((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '')),
  ),
  equivalence(
    'booleans-lower-case',
    'The texts True and False are true and false in XML',
    onMeta((text) => (text === 'True' || text === 'False' ? text.toLowerCase() : text)),
  ),
  equivalence(
    'empty-as-none',
    'An empty value of the metadata is the text None in XML',
    onMeta((text) => (text === '' ? 'None' : text)),
  ),
  equivalence(
    'none-lost',
    'A value that is the text None in JSON is empty in XML, which only the lenient reading lets stand for it (X08)',
    onMeta((text, key) => (key === 'says_none' ? '' : text)),
    STRICT_ONLY,
  ),
  equivalence(
    'null-as-null',
    'A null of JSON is the text null in XML; the document has None (001 L160, L275, X08)',
    onMeta((text, key) => (text === 'None' && key === 'ramdisk_id' ? 'null' : text)),
  ),
  equivalence(
    'null-empty',
    'A null of JSON is an empty element in XML; the document has None (001 L160, L275, X08)',
    onMeta((text, key) => (text === 'None' && key === 'ramdisk_id' ? '' : text)),
    STRICT_ONLY,
  ),
  equivalence(
    'null-left-out',
    'A null of JSON has no entry in XML; the document has None (001 L160, L275, X08)',
    onElements('metadata', (one) => ({
      ...one,
      children: metaOf(one).filter(
        (meta) => !(textOf(meta) === 'None' && attributeOf(meta, 'key') === 'ramdisk_id'),
      ),
    })),
    STRICT_ONLY,
  ),
];
