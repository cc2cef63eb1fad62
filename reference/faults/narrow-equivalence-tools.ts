import type { Query } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import type { XmlElement } from '../xml.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';
import { attributeOf, onElements } from './xml-tools.ts';

export const SAME = '(001 L17-299: both formats show the same images, I35)';

export function equivalence(slug: string, breaks: string, stages: Wraps, extras: Extras = {}): Fault {
  return fault(`equivalence.${slug}`, lists.compute, `${breaks} ${SAME}.`, stages, extras);
}

/** Changes images in XML that something is true of. */
export function image(
  when: (image: XmlElement) => boolean,
  change: (image: XmlElement) => XmlElement,
): Wraps {
  return onElements('image', (one) => (when(one) ? change(one) : one));
}

export function inXml(change: (query: Query) => Query): Wraps {
  return {
    query: (right) => (query, exchange) =>
      exchange.format === 'xml' ? change(right(query, exchange)) : right(query, exchange),
  };
}

export const is = (name: string, test: (value: string) => boolean) => (one: XmlElement) =>
  test(attributeOf(one, name) ?? '');
export const saving = is('status', (status) => status === 'SAVING');
export const children = (one: XmlElement, name: string) =>
  one.children.filter((child) => typeof child !== 'string' && child.name === name);
export const withoutChildren = (one: XmlElement, name: string) => ({
  ...one,
  children: one.children.filter((child) => typeof child === 'string' || child.name !== name),
});
export const plusSecond = (time: string) =>
  `${new Date(Date.parse(time) + 1000).toISOString().slice(0, 19)}Z`;

export function everywhere(
  root: XmlElement,
  change: (attributes: XmlElement['attributes']) => XmlElement['attributes'],
): XmlElement {
  return {
    ...root,
    attributes: change(root.attributes),
    children: root.children.map((child) => (typeof child === 'string' ? child : everywhere(child, change))),
  };
}

/** Images that show the victim's name are the only ones that a limit of one shows first or later; these fall on such pages. */
export const single: (query: Query) => boolean = ({ askedLimit }) => askedLimit === 1;
