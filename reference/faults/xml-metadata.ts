/** XML whose metadata are not those of JSON. Document 001 L37-42 beside L232-237; I35. */
import { SAME } from '../sentences/index.ts';
import {
  attributeOf,
  childrenOf,
  onAttribute,
  onChildrenOf,
  onElements,
  onMeta,
  onPart,
  renamingAttributes,
  saving,
  setAttribute,
  textOf,
  withoutAttribute,
  withoutChildren,
  withText,
} from '../wraps/xml.ts';
import { element, type XmlElement } from '../xml.ts';
import { type Fault, group, lists } from './fault.ts';

function metaOf(metadata: XmlElement): readonly XmlElement[] {
  return metadata.children.filter((child) => typeof child !== 'string');
}

export const METADATA_IN_XML: readonly Fault[] = [
  ...group('equivalence.', lists.compute, SAME.keys, {
    'meta-lost: One entry of the metadata is missing in XML': onPart('metadata', (one) => [
      { ...one, children: one.children.slice(1) },
    ]),
    'meta-added: The metadata have one more entry in XML': onPart('metadata', (one) => [
      { ...one, children: [...one.children, element('meta', [['key', 'format']], ['xml'])] },
    ]),
    'meta-key-differs: One key of the metadata is another in XML': onPart('metadata', (one) => [
      {
        ...one,
        children: metaOf(one).map((meta, index) =>
          index === 0 ? setAttribute(meta, 'key', (key) => key.toUpperCase()) : meta,
        ),
      },
    ]),
    'meta-key-missing: Entries of the metadata have no key in XML': withoutAttribute('meta', 'key'),
    'meta-as-elements: Entries of the metadata are elements of the name of the key': onChildrenOf(
      'metadata',
      (_children, one) =>
        metaOf(one).map((meta) => element(attributeOf(meta, 'key') ?? 'meta', [], meta.children)),
    ),
    'metadata-missing: Images have no metadata in XML': withoutChildren('metadata'),
    'metadata-emptied: The metadata of one image are empty in XML': onPart('metadata', (one) => [
      { ...one, children: [] },
    ]),
    'meta-empty-lost: Entries of the metadata with an empty value are missing in XML': onChildrenOf(
      'metadata',
      (children) => children.filter((child) => typeof child === 'string' || textOf(child) !== ''),
    ),
    'meta-doubled: The first entry of the metadata comes twice in XML': onChildrenOf(
      'metadata',
      (children) => [...children.slice(0, 1), ...children],
    ),
    'meta-last-lost: The last entry of the metadata is missing in XML': onChildrenOf('metadata', (children) =>
      children.slice(0, -1),
    ),
    'meta-keys-hyphenated: Underscores in keys of the metadata are hyphens in XML': onAttribute(
      'meta',
      'key',
      (key) => key.replaceAll('_', '-'),
    ),
    'meta-key-as-name: The key of the metadata is called name in XML': renamingAttributes('meta', (name) =>
      name === 'key' ? 'name' : name,
    ),
    'meta-value-as-attribute: Values of the metadata are attributes in XML': [
      onElements('meta', (one) => ({
        ...one,
        attributes: [...one.attributes, ['value', textOf(one)]],
        children: [],
      })),
      { also: '001-equivalence-014' },
    ],
    'metadata-lost-for-saving: Images being saved have no metadata in XML': withoutChildren(
      'metadata',
      saving,
    ),
    'metadata-twice: The metadata come twice in XML': onChildrenOf('image', (children, one) => [
      ...children,
      ...childrenOf(one, 'metadata'),
    ]),
  }),
  ...group('equivalence.', lists.compute, SAME.texts, {
    'meta-value-differs: One value of the metadata is another in XML': onPart('metadata', (one) => [
      {
        ...one,
        children: metaOf(one).map((meta, index) => (index === 0 ? withText(meta, `${textOf(meta)}!`) : meta)),
      },
    ]),
    'meta-values-shifted: Each value of the metadata stands under the next key in XML': [
      onElements('metadata', (one) => {
        const texts = metaOf(one).map(textOf);
        return {
          ...one,
          children: metaOf(one).map((meta, index) => withText(meta, texts[(index + 1) % texts.length] ?? '')),
        };
      }),
      { also: '001-equivalence-021' },
    ],
    'meta-trimmed: Blanks around values of the metadata are missing in XML': onMeta((text) => text.trim()),
    'meta-on-one-line: Line ends and tabs in values of the metadata are blanks in XML': onMeta((text) =>
      text.replace(/\s/g, ' '),
    ),
    'meta-lower-case: Values of the metadata are in lower case in XML': [
      onMeta((text) => text.toLowerCase()),
      { also: '001-equivalence-021' },
    ],
    'meta-cut-at-16: Values of the metadata are cut after 16 letters in XML': onMeta((text) =>
      text.slice(0, 16),
    ),
    'meta-markup-stripped: What looks like a tag is missing from values of the metadata in XML': onMeta(
      (text) => text.replace(/<[^>]*>/g, ''),
    ),
    'meta-bmp-only: Signs beyond the Basic Multilingual Plane are missing from values of the metadata in XML':
      onMeta((text) => text.replace(/[\u{10000}-\u{10ffff}]/gu, '')),
    'booleans-lower-case: The texts True and False are true and false in XML': onMeta((text) =>
      text === 'True' || text === 'False' ? text.toLowerCase() : text,
    ),
    'empty-as-none: An empty value of the metadata is the text None in XML': onMeta((text) =>
      text === '' ? 'None' : text,
    ),
    'none-lost: A value that is the text None in JSON is empty in XML (X08)': onMeta((text, key) =>
      key === 'says_none' ? '' : text,
    ),
    'meta-escaped-twice: Values of the metadata are escaped twice in XML': onMeta((text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    ),
    'meta-ascii-only: Letters beyond ASCII are question marks in values of the metadata in XML': onMeta(
      (text) => text.replace(/[^\p{ASCII}]/gu, '?'),
    ),
    'meta-unquoted: Quotation marks are missing from values of the metadata in XML': onMeta((text) =>
      text.replace(/["']/g, ''),
    ),
    'meta-decoded: Values of the metadata are decoded like an address in XML': onMeta((text) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }),
    'meta-unescaped: References in values of the metadata are resolved once too often in XML': onMeta(
      (text) => text.replaceAll('&amp;', '&'),
    ),
    'meta-true-is-1: The text True is 1 in XML': onMeta((text) => (text === 'True' ? '1' : text)),
  }),
  ...group('equivalence.', lists.compute, SAME.nulls, {
    'null-as-null: A null of JSON is the text null in XML; the document has None (001 L160, L275, X08)':
      onMeta((text, key) => (text === 'None' && key === 'ramdisk_id' ? 'null' : text)),
    'null-empty: A null of JSON is an empty element in XML; the document has None (001 L160, L275, X08)':
      onMeta((text, key) => (text === 'None' && key === 'ramdisk_id' ? '' : text)),
    'null-left-out: A null of JSON has no entry in XML; the document has None (001 L160, L275, X08)':
      onChildrenOf('metadata', (_children, one) =>
        metaOf(one).filter((meta) => !(textOf(meta) === 'None' && attributeOf(meta, 'key') === 'ramdisk_id')),
      ),
  }),
];
