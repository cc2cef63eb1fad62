/** XML of other names, places and namespaces than document 001's (L228-299). */
import { ATOM_NAMESPACE, COMPUTE_NAMESPACE } from '../apis/nova-xml.ts';
import * as sentences from '../sentences/index.ts';
import {
  everywhere,
  onAttributesOf,
  onChildren,
  onChildrenOf,
  onElements,
  onRoot,
  onVictim,
  renamingAttributes,
  saving,
  withoutAttribute,
} from '../wraps/xml.ts';
import { element, type XmlElement } from '../xml.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

function bind(prefix: string, uri: string | undefined): Fault['stages'] {
  return onRoot((root) => ({
    ...root,
    attributes: root.attributes.flatMap(([name, value]) => {
      if (name !== prefix) return [[name, value] as const];
      return uri === undefined ? [] : [[name, uri] as const];
    }),
  }));
}

function rename(root: XmlElement, from: string, to: string): XmlElement {
  return everywhere(root, (one) => (one.name === from ? { ...one, name: to } : one));
}

export const XML_NAMES: readonly Fault[] = [
  ...group('schema.', lists.compute, sentences.XML_NAMESPACE, {
    'xml-namespace-v1.0: The namespace is that of version 1.0, another vocabulary': bind(
      'xmlns',
      'http://docs.rackspacecloud.com/servers/api/v1.0',
    ),
    'xml-namespace-v2: The namespace says v2 in place of v1.1; X41': [
      bind('xmlns', 'http://docs.openstack.org/compute/api/v2'),
      STRICT_ONLY,
    ],
    'xml-namespace-slash: The namespace has a slash at its end': bind('xmlns', `${COMPUTE_NAMESPACE}/`),
    'xml-namespace-missing: Elements are in no namespace': bind('xmlns', undefined),
    'xml-attributes-in-namespace: Scalars are attributes in the namespace of Atom': [
      renamingAttributes('image', (name) => `atom:${name}`),
      { also: '001-schema-034 001-schema-035' },
    ],
  }),
  ...group('schema.', lists.compute, sentences.XML_ATOM, {
    'xml-atom-namespace-wrong: The prefix atom is bound to another namespace': bind(
      'xmlns:atom',
      'http://purl.org/atom/ns#',
    ),
    'xml-atom-namespace-https: The prefix atom is bound to the https form of its namespace': bind(
      'xmlns:atom',
      ATOM_NAMESPACE.replace('http:', 'https:'),
    ),
    'xml-atom-prefix-undeclared: The prefix atom is not declared (Namespaces in XML section 5)': [
      bind('xmlns:atom', undefined),
      { also: '001-equivalence-022' },
    ],
    'xml-links-not-atom: Links are in the namespace of images': onRoot((root) =>
      rename(root, 'atom:link', 'link'),
    ),
    'xml-prefixes-swapped: Elements of images are in the namespace of Atom, links in that of images': [
      onRoot((root) => ({
        ...root,
        attributes: root.attributes.map(([name, value]) => {
          if (name === 'xmlns') return [name, ATOM_NAMESPACE] as const;
          return [name, name === 'xmlns:atom' ? COMPUTE_NAMESPACE : value] as const;
        }),
      })),
      { also: '001-equivalence-025' },
    ],
  }),
  ...group('schema.', lists.compute, sentences.XML_ROOT, {
    'xml-root-renamed: The root is imageList': onRoot((root) =>
      root.name === 'images' ? { ...root, name: 'imageList' } : root,
    ),
  }),
  ...group('schema.', lists.compute, sentences.XML_IMAGES, {
    'xml-image-renamed: Images are elements of the name img': onRoot((root) =>
      root.name === 'images' ? rename(root, 'image', 'img') : root,
    ),
    'xml-list-wrapped: The images stand in an element more': onChildrenOf('images', (children) => [
      element('list', [], children),
    ]),
  }),
  ...group('schema.', lists.compute, sentences.XML_METADATA, {
    'xml-metadata-renamed: metadata is called meta-data': [
      onRoot((root) => rename(root, 'metadata', 'meta-data')),
      { also: '001-schema-033' },
    ],
  }),
  ...group('schema.', lists.compute, sentences.XML_ATTRIBUTES, {
    'xml-attributes-as-elements: Scalars are elements inside the image, not attributes': [
      onElements('image', (image) => ({
        ...image,
        attributes: image.attributes.filter(([name]) => name.startsWith('xmlns')),
        children: [
          ...image.attributes
            .filter(([name]) => !name.startsWith('xmlns'))
            .map(([name, value]) => element(name, [], [value])),
          ...image.children,
        ],
      })),
      { also: '001-schema-033' },
    ],
    'xml-id-missing-for-saving: Images being saved have no id in XML': withoutAttribute(
      'image',
      'id',
      saving,
    ),
  }),
  ...group('equivalence.', lists.compute, sentences.XML_EMPTY_LIST, {
    'empty-list-has-a-child: A list without images has an element that says so in XML': [
      onElements('images', (one) =>
        one.children.length === 0 ? { ...one, children: [element('none')] } : one,
      ),
      { also: '001-schema-033' },
    ],
  }),
  ...group('equivalence.', lists.compute, sentences.XML_ATOM, {
    'prefix-bound-anew: Within one image the prefix atom is bound to another namespace': onVictim(
      (image) => ({ ...image, attributes: [...image.attributes, ['xmlns:atom', 'urn:other']] }),
    ),
  }),
  ...group('equivalence.', lists.compute, sentences.SAME.namespaces, {
    'namespace-undone: Images are in no namespace, though the list is (001 L230)': onAttributesOf(
      'image',
      (attributes) => [['xmlns', ''], ...attributes],
    ),
  }),
  ...group('equivalence.', lists.compute, sentences.SAME.texts, {
    'metadata-namespace: metadata is in another namespace (001 L230)': [
      onAttributesOf('metadata', (attributes) => [
        ['xmlns', 'http://docs.openstack.org/compute/api/v2'],
        ...attributes,
      ]),
      { also: '001-equivalence-025' },
    ],
    'meta-namespace: Entries of the metadata are in no namespace (001 L230)': [
      onAttributesOf('meta', (attributes) => [['xmlns', ''], ...attributes]),
      { also: '001-equivalence-025' },
    ],
  }),
  ...group('equivalence.', lists.compute, sentences.SAME.server, {
    'server-namespace: Servers are in the namespace of Atom (001 L230)': [
      onElements('server', (one) => ({ ...one, name: 'atom:server' })),
      { also: '001-equivalence-025' },
    ],
  }),
  ...group('equivalence.', lists.compute, sentences.SAME.attributes, {
    'attributes-prefixed: Attributes of links are in the namespace of Atom (001 L238-240)': [
      renamingAttributes('atom:link', (name) => `atom:${name}`),
      { also: '001-schema-045 001-schema-053 001-link-011 001-link-012 001-link-013 001-equivalence-010' },
    ],
    'attributes-capitalised: Names of attributes begin with a capital letter (001 L231)': [
      renamingAttributes('image', (name) => name.slice(0, 1).toUpperCase() + name.slice(1)),
      { also: '001-schema-035' },
    ],
    'attributes-with-underscores: minDisk and minRam are called min_disk and min_ram (001 L231)':
      renamingAttributes('image', (name) =>
        name.replace(/^min[DR]/, (begin) => `min_${begin.slice(3).toLowerCase()}`),
      ),
  }),
  ...group('equivalence.', lists.compute, sentences.SAME.structure, {
    'root-attribute-count: The list is wrapped in a count (001 L230, L299)': [
      onChildrenOf('images', (children) => [element('count', [], [String(children.length)]), ...children]),
      { also: '001-equivalence-005' },
    ],
    'nested-image: Each image stands in an element item (001 L230-231)': onChildren((all) =>
      all.map((one) => element('item', [], [one])),
    ),
  }),
];
