/** XML that differs from JSON for some images, some values or some requests only. Document 001 L3-15, L17-227 beside L228-299; I35, I36. */

import type { Fault } from './fault.ts';
import { children, equivalence, image, saving, withoutChildren } from './narrow-equivalence-tools.ts';
import { attributeOf, dropAttribute, onElements, onMeta, setAttribute, textOf } from './xml-tools.ts';

export const NARROW_XML_METADATA: readonly Fault[] = [
  equivalence(
    'meta-escaped-twice',
    'Values of the metadata are escaped twice in XML',
    onMeta((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  ),
  equivalence(
    'meta-ascii-only',
    'Letters beyond ASCII are question marks in values of the metadata in XML',
    onMeta((text) => text.replace(/[^\p{ASCII}]/gu, '?')),
  ),
  equivalence(
    'meta-unquoted',
    'Quotation marks are missing from values of the metadata in XML',
    onMeta((text) => text.replace(/["']/g, '')),
  ),
  equivalence(
    'meta-decoded',
    'Values of the metadata are decoded like an address in XML',
    onMeta((text) => {
      try {
        return decodeURIComponent(text);
      } catch {
        return text;
      }
    }),
  ),
  equivalence(
    'meta-unescaped',
    'References in values of the metadata are resolved once too often in XML',
    onMeta((text) => text.replaceAll('&amp;', '&')),
  ),
  equivalence(
    'meta-empty-lost',
    'Entries of the metadata with an empty value are missing in XML',
    onElements('metadata', (one) => ({
      ...one,
      children: one.children.filter((child) => typeof child === 'string' || textOf(child) !== ''),
    })),
  ),
  equivalence(
    'meta-doubled',
    'The first entry of the metadata comes twice in XML',
    onElements('metadata', (one) => ({ ...one, children: [...one.children.slice(0, 1), ...one.children] })),
  ),
  equivalence(
    'meta-last-lost',
    'The last entry of the metadata is missing in XML',
    onElements('metadata', (one) => ({ ...one, children: one.children.slice(0, -1) })),
  ),
  equivalence(
    'meta-keys-hyphenated',
    'Underscores in keys of the metadata are hyphens in XML',
    onElements('meta', (one) => setAttribute(one, 'key', (key) => key.replaceAll('_', '-'))),
  ),
  equivalence(
    'meta-true-is-1',
    'The text True is 1 in XML',
    onMeta((text) => (text === 'True' ? '1' : text)),
  ),
  equivalence(
    'meta-key-as-name',
    'The key of the metadata is called name in XML',
    onElements('meta', (one) => ({
      ...one,
      attributes: one.attributes.map(([name, value]) => [name === 'key' ? 'name' : name, value] as const),
    })),
  ),
  equivalence(
    'meta-value-as-attribute',
    'Values of the metadata are attributes in XML',
    onElements('meta', (one) => ({
      ...one,
      attributes: [...one.attributes, ['value', textOf(one)]],
      children: [],
    })),
  ),
  equivalence(
    'metadata-lost-for-saving',
    'Images being saved have no metadata in XML',
    image(saving, (one) => withoutChildren(one, 'metadata')),
  ),
  equivalence(
    'metadata-twice',
    'The metadata come twice in XML',
    image(
      () => true,
      (one) => ({ ...one, children: [...one.children, ...children(one, 'metadata')] }),
    ),
  ),
  equivalence(
    'server-lost-for-saving',
    'Images being saved have no server in XML',
    image(saving, (one) => withoutChildren(one, 'server')),
  ),
  equivalence(
    'server-as-attribute',
    'The server is an attribute in XML',
    image(
      () => true,
      (one) => {
        const [server] = children(one, 'server');
        if (server === undefined || typeof server === 'string') return one;
        return {
          ...withoutChildren(one, 'server'),
          attributes: [...one.attributes, ['server', attributeOf(server, 'id') ?? '']],
        };
      },
    ),
  ),
  equivalence(
    'server-id-missing',
    'Servers have no id in XML',
    onElements('server', (one) => dropAttribute(one, 'id')),
  ),
];
