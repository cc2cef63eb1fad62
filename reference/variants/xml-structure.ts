/** Other lawful ways to build document 001's XML: the same infoset, other names and places. */
import { ATOM_NAMESPACE, COMPUTE_NAMESPACE } from '../apis/nova-xml.ts';
import type { Wraps } from '../stages.ts';
import { element, type XmlElement } from '../xml.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const SAME = 'XML 1.0 and Namespaces in XML: the same document (001 L228-299)';

function onTree(change: (root: XmlElement) => XmlElement): Wraps {
  return {
    tree: (right) => (tree, exchange) => {
      const whole = right(tree, exchange);
      return { ...whole, root: change(whole.root) };
    },
  };
}

function everywhere(root: XmlElement, change: (one: XmlElement) => XmlElement): XmlElement {
  const children = root.children.map((child) =>
    typeof child === 'string' ? child : everywhere(child, change),
  );
  return change({ ...root, children });
}

/** The default namespace under a prefix, and Atom as default where it is used. */
function otherPrefixes(root: XmlElement): XmlElement {
  const renamed = everywhere(root, (one) => {
    const atom = one.name.startsWith('atom:');
    const attributes = one.attributes.filter(([name]) => !name.startsWith('xmlns'));
    return {
      ...one,
      name: atom ? one.name.slice('atom:'.length) : `os:${one.name}`,
      attributes: atom ? [...attributes, ['xmlns', ATOM_NAMESPACE]] : attributes,
    };
  });
  return { ...renamed, attributes: [['xmlns:os', COMPUTE_NAMESPACE], ...renamed.attributes] };
}

/** White space between elements, none inside those that have text. */
function indented(root: XmlElement, depth = 0): XmlElement {
  if (root.children.length === 0 || root.children.some((child) => typeof child === 'string')) return root;
  const [inner, outer] = [`\n${'  '.repeat(depth + 1)}`, `\n${'  '.repeat(depth)}`];
  const children = root.children.flatMap((child) => [
    inner,
    typeof child === 'string' ? child : indented(child, depth + 1),
  ]);
  return { ...root, children: [...children, outer] };
}

function changeNulls(root: XmlElement, change: (meta: XmlElement) => XmlElement | undefined): XmlElement {
  return everywhere(root, (one) => {
    if (one.name !== 'metadata') return one;
    const children = one.children.flatMap((child) => {
      const isNull = typeof child !== 'string' && child.children[0] === 'None' && isRamdisk(child);
      return isNull ? (change(child) ?? []) : child;
    });
    return { ...one, children };
  });
}

function isRamdisk(meta: XmlElement): boolean {
  return meta.attributes.some(([name, value]) => name === 'key' && value === 'ramdisk_id');
}

export const XML_STRUCTURE: readonly Variant[] = [
  variant(
    'xml-other-prefixes',
    lists.compute,
    `Elements have the prefix os, links the default namespace (${SAME}).`,
    { stages: onTree(otherPrefixes) },
  ),
  variant('xml-declared-again', lists.compute, `Each image declares the namespaces again (${SAME}).`, {
    stages: onTree((root) =>
      everywhere(root, (one) =>
        one.name === 'image' && root.name !== 'image'
          ? {
              ...one,
              attributes: [...one.attributes, ['xmlns', COMPUTE_NAMESPACE], ['xmlns:atom', ATOM_NAMESPACE]],
            }
          : one,
      ),
    ),
  }),
  variant('xml-indented', lists.compute, `White space stands between elements (${SAME}).`, {
    stages: onTree((root) => indented(root)),
  }),
  variant('xml-attributes-reversed', lists.compute, `Attributes come in another order (${SAME}).`, {
    stages: onTree((root) =>
      everywhere(root, (one) => ({ ...one, attributes: [...one.attributes].reverse() })),
    ),
  }),
  variant(
    'xml-children-reversed',
    lists.compute,
    `Links come before metadata, metadata before server, meta entries in reverse (${SAME}; the document gives no order).`,
    {
      stages: onTree((root) =>
        everywhere(root, (one) =>
          one.name === 'images' ? one : { ...one, children: [...one.children].reverse() },
        ),
      ),
    },
  ),
  variant(
    'xml-extensions',
    lists.compute,
    'Images have attributes and elements of other namespaces (no document forbids them).',
    {
      stages: onTree((root) => {
        const extended = everywhere(root, (one) =>
          one.name === 'image'
            ? {
                ...one,
                attributes: [...one.attributes, ['size:size', '1024']],
                children: [...one.children, element('size:note', [], ['image'])],
              }
            : one,
        );
        return {
          ...extended,
          attributes: [
            ...extended.attributes,
            ['xmlns:size', 'http://docs.openstack.org/compute/ext/image_size/api/v1.1'],
          ],
        };
      }),
    },
  ),
  lenient('xml-null-empty', lists.compute, 'A value of null is an empty element (X08).', {
    stages: onTree((root) => changeNulls(root, (meta) => ({ ...meta, children: [] }))),
  }),
  lenient('xml-null-nil', lists.compute, 'A value of null is an element with xsi:nil (X08).', {
    stages: onTree((root) => {
      const nil = changeNulls(root, (meta) => ({
        ...meta,
        attributes: [...meta.attributes, ['xsi:nil', 'true']],
        children: [],
      }));
      return {
        ...nil,
        attributes: [...nil.attributes, ['xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance']],
      };
    }),
  }),
  lenient('xml-null-left-out', lists.compute, 'An entry whose value is null is left out (X08).', {
    stages: onTree((root) => changeNulls(root, () => undefined)),
  }),
];
