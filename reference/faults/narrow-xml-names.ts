/** XML that differs from JSON for some images, some values or some requests only. Document 001 L3-15, L17-227 beside L228-299; I35, I36. */
import { onXmlText } from '../wraps.ts';
import { element } from '../xml.ts';
import { type Fault, fault, lists } from './fault.ts';
import { equivalence, everywhere, image, saving } from './narrow-equivalence-tools.ts';
import { dropAttribute, onChildren, onElements } from './xml-tools.ts';

export const NARROW_XML_NAMES: readonly Fault[] = [
  equivalence(
    'namespace-undone',
    'Images are in no namespace, though the list is (001 L230)',
    onElements('image', (one) => ({ ...one, attributes: [['xmlns', ''], ...one.attributes] })),
  ),
  equivalence(
    'metadata-namespace',
    'metadata is in another namespace (001 L230)',
    onElements('metadata', (one) => ({
      ...one,
      attributes: [['xmlns', 'http://docs.openstack.org/compute/api/v2'], ...one.attributes],
    })),
  ),
  equivalence(
    'meta-namespace',
    'Entries of the metadata are in no namespace (001 L230)',
    onElements('meta', (one) => ({ ...one, attributes: [['xmlns', ''], ...one.attributes] })),
  ),
  equivalence(
    'server-namespace',
    'Servers are in the namespace of Atom (001 L230)',
    onElements('server', (one) => ({ ...one, name: 'atom:server' })),
  ),
  equivalence(
    'attributes-prefixed',
    'Attributes of links are in the namespace of Atom (001 L238-240)',
    onElements('atom:link', (link) => ({
      ...link,
      attributes: link.attributes.map(([name, value]) => [`atom:${name}`, value] as const),
    })),
  ),
  equivalence(
    'attributes-capitalised',
    'Names of attributes begin with a capital letter (001 L231)',
    onElements('image', (one) => ({
      ...one,
      attributes: one.attributes.map(
        ([name, value]) =>
          [name.startsWith('xmlns') ? name : name.slice(0, 1).toUpperCase() + name.slice(1), value] as const,
      ),
    })),
  ),
  equivalence(
    'attributes-with-underscores',
    'minDisk and minRam are called min_disk and min_ram (001 L231)',
    onElements('image', (one) =>
      everywhere(one, (attributes) =>
        attributes.map(
          ([name, value]) =>
            [name === 'minDisk' ? 'min_disk' : name === 'minRam' ? 'min_ram' : name, value] as const,
        ),
      ),
    ),
  ),
  equivalence(
    'encoding-misnamed',
    'The declaration says ISO-8859-1 though the bytes are UTF-8 (001 L229)',
    onXmlText((text) => text.replace('UTF-8', 'ISO-8859-1')),
  ),
  equivalence(
    'root-attribute-count',
    'The list is wrapped in a count (001 L230, L299)',
    onElements('images', (one) => ({
      ...one,
      children: [element('count', [], [String(one.children.length)]), ...one.children],
    })),
  ),
  equivalence(
    'nested-image',
    'Each image stands in an element item (001 L230-231)',
    onChildren((all) => all.map((one) => element('item', [], [one]))),
  ),
  fault(
    'schema.xml-id-missing-for-saving',
    lists.compute,
    'Images being saved have no id in XML (001 L231).',
    image(saving, (one) => dropAttribute(one, 'id')),
  ),
  fault(
    'schema.xml-entity-undeclared',
    lists.compute,
    'Names have references to entities that are not declared (XML 1.0 section 4.1; 001 L228-299).',
    onXmlText((text) => text.replaceAll('ü', '&uuml;')),
  ),
  fault(
    'schema.xml-comment-dashes',
    lists.compute,
    'A comment has two hyphens in it (XML 1.0 section 2.5; 001 L228-299).',
    onXmlText((text) => text.replace(/<\/images>/, '<!-- end -- of list --></images>')),
  ),
  fault(
    'schema.xml-end-tag-case',
    lists.compute,
    'The end tag of the list is in upper case (XML 1.0 section 3; 001 L228-299).',
    onXmlText((text) => text.replace('</images>', '</IMAGES>')),
  ),
  fault(
    'schema.xml-latin-1',
    lists.compute,
    'The bytes are ISO-8859-1 and the declaration says UTF-8 (XML 1.0 section 4.3.3; 001 L229).',
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        return exchange.format === 'xml'
          ? { ...whole, body: Buffer.from(String(whole.body), 'latin1') }
          : whole;
      },
    },
  ),
  fault(
    'status.xml-item-500',
    lists.compute,
    'Breaks down at a bad value of any parameter in XML (001 L5: 400).',
    {
      complain: (right) => (refusal, exchange) =>
        exchange.format === 'xml' && refusal.reason === 'parameter'
          ? { ...right(refusal, exchange), status: 500 }
          : right(refusal, exchange),
    },
  ),
];
