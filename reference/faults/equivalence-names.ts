/** XML of other names and namespaces than document 001's (L228-299), and XML that is none. */
import { ATOM_NAMESPACE, COMPUTE_NAMESPACE } from '../apis/nova-xml.ts';
import { onSuccess, onXmlText, withHeader } from '../wraps.ts';
import { element, type XmlElement } from '../xml.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { everywhere, onElements, onRoot } from './xml-tools.ts';

const NAMES = '(001 L229-299)';
const WELL_FORMED = '(XML 1.0 section 2.1; 001 L228-299)';

function names(
  slug: string,
  breaks: string,
  stages: Fault['stages'],
  extras: Parameters<typeof fault>[4] = {},
): Fault {
  return fault(`schema.xml-${slug}`, lists.compute, `${breaks} ${NAMES}.`, stages, extras);
}

function illFormed(slug: string, breaks: string, change: (text: string) => string): Fault {
  return fault(`schema.xml-${slug}`, lists.compute, `${breaks} ${WELL_FORMED}.`, onXmlText(change));
}

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

export const EQUIVALENCE_NAMES: readonly Fault[] = [
  names(
    'namespace-v1.0',
    'The namespace is that of version 1.0, another vocabulary',
    bind('xmlns', 'http://docs.rackspacecloud.com/servers/api/v1.0'),
  ),
  names(
    'namespace-v2',
    'The namespace says v2 in place of v1.1; X41',
    bind('xmlns', 'http://docs.openstack.org/compute/api/v2'),
    STRICT_ONLY,
  ),
  names('namespace-slash', 'The namespace has a slash at its end', bind('xmlns', `${COMPUTE_NAMESPACE}/`)),
  names('namespace-missing', 'Elements are in no namespace', bind('xmlns', undefined)),
  names(
    'atom-namespace-wrong',
    'The prefix atom is bound to another namespace',
    bind('xmlns:atom', 'http://purl.org/atom/ns#'),
  ),
  names(
    'atom-namespace-https',
    'The prefix atom is bound to the https form of its namespace',
    bind('xmlns:atom', ATOM_NAMESPACE.replace('http:', 'https:')),
  ),
  names(
    'atom-prefix-undeclared',
    'The prefix atom is not declared (Namespaces in XML section 5)',
    bind('xmlns:atom', undefined),
  ),
  names(
    'links-not-atom',
    'Links are in the namespace of images',
    onRoot((root) => rename(root, 'atom:link', 'link')),
  ),
  names(
    'prefixes-swapped',
    'Elements of images are in the namespace of Atom, links in that of images',
    onRoot((root) => ({
      ...root,
      attributes: root.attributes.map(([name, value]) => {
        if (name === 'xmlns') return [name, ATOM_NAMESPACE] as const;
        return [name, name === 'xmlns:atom' ? COMPUTE_NAMESPACE : value] as const;
      }),
    })),
  ),
  names(
    'root-renamed',
    'The root is imageList',
    onRoot((root) => (root.name === 'images' ? { ...root, name: 'imageList' } : root)),
  ),
  names(
    'image-renamed',
    'Images are elements of the name img',
    onRoot((root) => (root.name === 'images' ? rename(root, 'image', 'img') : root)),
  ),
  names(
    'metadata-renamed',
    'metadata is called meta-data',
    onRoot((root) => rename(root, 'metadata', 'meta-data')),
  ),
  names(
    'attributes-as-elements',
    'Scalars are elements inside the image, not attributes',
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
  ),
  names(
    'attributes-in-namespace',
    'Scalars are attributes in the namespace of Atom',
    onElements('image', (image) => ({
      ...image,
      attributes: image.attributes.map(
        ([name, value]) => [name.startsWith('xmlns') ? name : `atom:${name}`, value] as const,
      ),
    })),
  ),
  names(
    'list-wrapped',
    'The images stand in an element more',
    onElements('images', (images) => ({ ...images, children: [element('list', [], images.children)] })),
  ),
  illFormed('unclosed', 'The root has no end', (text) => text.replace(/<\/images>$/, '')),
  illFormed('ampersand-bare', 'Ampersands are not escaped', (text) => text.replaceAll('&amp;', '&')),
  illFormed('less-than-bare', 'Less-than signs are not escaped', (text) => text.replaceAll('&lt;', '<')),
  illFormed('quotes-bare', 'Quotation marks in attributes are not escaped', (text) =>
    text.replaceAll('&quot;', '"'),
  ),
  illFormed('attributes-unquoted', 'Some attributes have no quotation marks', (text) =>
    text.replace(/progress="(\d+)"/g, 'progress=$1'),
  ),
  illFormed('attribute-twice', 'Images have their status twice', (text) =>
    text.replace(/(status="[A-Z]+")/g, '$1 $1'),
  ),
  illFormed('control-character', 'There is a control character in a text', (text) =>
    text.replace(/(<meta [^>]*>)/, '$1\u0001'),
  ),
  illFormed('two-roots', 'There are two roots', (text) => `${text}<images/>`),
  illFormed('declaration-late', 'The declaration is not at the beginning', (text) => `\n${text}`),
  illFormed(
    'surrogates-apart',
    'A sign beyond the Basic Multilingual Plane is two references to halves of it',
    (text) =>
      text.replace(/[\u{10000}-\u{10ffff}]/gu, (sign) =>
        sign
          .split('')
          .map((half) => `&#${half.charCodeAt(0)};`)
          .join(''),
      ),
  ),
  illFormed('entity-of-html', 'Blanks are &nbsp; entities, which XML has not', (text) =>
    text.replaceAll('  ', '&nbsp;&nbsp;'),
  ),
  fault(
    'schema.xml-document-type',
    lists.compute,
    `There is a document type with an entity of its own ${NAMES}.`,
    onXmlText((text) =>
      text
        .replace(/\n</, '\n<!DOCTYPE images [<!ENTITY active "ACTIVE">]>\n<')
        .replaceAll('status="ACTIVE"', 'status="&active;"'),
    ),
    STRICT_ONLY,
  ),
  fault(
    'equivalence.escaped-twice',
    lists.compute,
    'Texts are escaped twice in XML, so that & becomes &amp;amp; (001 L17-299, I35).',
    onXmlText((text) => text.replaceAll('&amp;', '&amp;amp;').replaceAll('&lt;', '&amp;lt;')),
  ),
  fault(
    'equivalence.utf-8-read-as-latin-1',
    lists.compute,
    'Letters beyond ASCII are those of UTF-8 read as ISO-8859-1 (001 L17-299, I35).',
    onXmlText((text) => Buffer.from(text, 'utf8').toString('latin1')),
  ),
  fault(
    'equivalence.xml-charset-wrong',
    lists.compute,
    'The declaration and the Content-Type say ISO-8859-1, the bytes are UTF-8 (XML 1.0 section 4.3.3; 001 L228).',
    onSuccess((reply, { format }) =>
      format === 'xml'
        ? withHeader(
            { ...reply, body: String(reply.body).replace("encoding='UTF-8'", "encoding='ISO-8859-1'") },
            'Content-Type',
            'application/xml; charset=ISO-8859-1',
          )
        : reply,
    ),
  ),
  fault(
    'schema.xml-encoding-unknown',
    lists.compute,
    'The declaration says an encoding that there is not (XML 1.0 section 4.3.3; 001 L228).',
    onXmlText((text) => text.replace("encoding='UTF-8'", "encoding='UTF-88'")),
  ),
  fault(
    'schema.xml-utf-16-undeclared',
    lists.compute,
    `The bytes are UTF-16 without a byte order mark, the declaration says UTF-8 (XML 1.0 section 4.3.3; 001 L228).`,
    onSuccess((reply, { format }) =>
      format === 'xml' ? { ...reply, body: Buffer.from(String(reply.body), 'utf16le') } : reply,
    ),
  ),
];
