/** XML that shows other images, or other attributes of an image, than JSON. Document 001 L17-227 beside L228-299; I35. */

import { inJson } from '../conditions.ts';
import { only } from '../only.ts';
import { SAME } from '../sentences/index.ts';
import { isVictim } from '../wraps/entries.ts';
import { onPool } from '../wraps/requests.ts';
import {
  attributeOf,
  onAttribute,
  onChildren,
  onElements,
  onVictim,
  saving,
  setAttribute,
  whose,
  withoutAttribute,
} from '../wraps/xml.ts';
import type { XmlElement } from '../xml.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

function swapAttributes(image: XmlElement, one: string, other: string): XmlElement {
  const [a, b] = [attributeOf(image, one), attributeOf(image, other)];
  if (a === undefined || b === undefined) return image;
  return setAttribute(
    setAttribute(image, one, () => b),
    other,
    () => a,
  );
}

const plusSecond = (time: string) => `${new Date(Date.parse(time) + 1000).toISOString().slice(0, 19)}Z`;

type Children = XmlElement['children'];

/** Another value of each attribute of an image. */
const OTHER_VALUES = {
  name: (value) => `${value}x`,
  status: () => 'SAVING',
  created: (value) =>
    value
      .replace(/Z$/, '')
      .replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
      .concat('Z'),
  updated: (value) => value.replace(/T(\d\d)/, (_all, hour: string) => (hour === '23' ? 'T22' : 'T23')),
  minDisk: (value) => String(Number(value) + 1),
  minRam: (value) => String(Number(value) + 512),
  progress: () => '99',
  id: (value) => value.replace(/^./, (first) => (first === '0' ? '1' : '0')),
} as const satisfies Partial<Record<keyof typeof SAME, (value: string) => string>>;

type Change = (value: string) => string;
const onName = (change: Change, when?: (image: XmlElement) => boolean) =>
  onAttribute('image', 'name', change, when);
const onUpdated = (change: Change) => onAttribute('image', 'updated', change);
const onMinRam = (change: Change) => onAttribute('image', 'minRam', change);

const eachAttribute = (Object.keys(OTHER_VALUES) as (keyof typeof OTHER_VALUES)[]).flatMap((name) =>
  group('equivalence.', lists.compute, SAME[name], {
    [`${`${name}-differs`.toLowerCase()}: One image has another ${name} in XML than in JSON`]: [
      onVictim((image) => setAttribute(image, name, OTHER_VALUES[name])),
      // Images are known by their ids.
      name === 'id' ? { also: '001-equivalence-006' } : {},
    ],
    [`${`${name}-missing`.toLowerCase()}: Images have no ${name} in XML`]: withoutAttribute('image', name),
  }),
);

export const IMAGES_IN_XML: readonly Fault[] = [
  ...eachAttribute,
  ...group('equivalence.', lists.compute, SAME.images, {
    'image-missing: One image of JSON is missing in XML': onChildren((children: Children) =>
      children.filter((_, index) => index !== 2),
    ),
    'last-image-missing: The last image of JSON is missing in XML': onChildren((children) =>
      children.length > 1 ? children.slice(0, -1) : children,
    ),
    'image-twice: One image comes twice in XML': onChildren((children) => [
      ...children.slice(0, 1),
      ...children,
    ]),
    'json-lacks-image: JSON lacks an image that XML has': only(
      inJson,
      onPool((pool, _query, exchange) => pool.filter((image) => !isVictim(image, exchange))),
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.order, {
    'order-reversed: The images come in reverse order in XML': onChildren((children) =>
      [...children].reverse(),
    ),
    'two-change-places: Two images stand the other way round in XML': onChildren((children) => {
      const [first, second, ...rest] = children;
      return first !== undefined && second !== undefined ? [second, first, ...rest] : children;
    }),
  }),
  ...group('equivalence.', lists.compute, SAME.minima, {
    "minima-swapped: minDisk and minRam have each other's value in XML": onElements('image', (image) =>
      swapAttributes(image, 'minDisk', 'minRam'),
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.times, {
    "times-swapped: created and updated have each other's value in XML": onElements('image', (image) =>
      swapAttributes(image, 'created', 'updated'),
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.updated, {
    'times-in-local-zone: Times are an hour later in XML, still with Z': onUpdated(
      (value) => `${new Date(Date.parse(value) + 3_600_000).toISOString().slice(0, 19)}Z`,
    ),
    'times-date-only: Times are dates in XML': onUpdated((value) => value.slice(0, 10)),
    'times-without-a-zone: Times have no zone in XML': [
      onUpdated((value) => value.replace(/Z$/, '')),
      { requirements: '001-schema-036' },
    ],
    'created-without-a-zone: The times of making have no zone in XML': [
      onAttribute('image', 'created', (value) => value.replace(/Z$/, '')),
      { requirements: '001-schema-036' },
    ],
    'updated-a-second-later: Images were updated a second later in XML': onUpdated(plusSecond),
  }),
  ...group('equivalence.', lists.compute, SAME.minRam, {
    'numbers-grouped: Numbers above 999 have a comma in XML': onMinRam((value) =>
      Number(value).toLocaleString('en'),
    ),
    'minima-in-words-where-zero: Minima of zero are empty in XML': onMinRam((value) =>
      value === '0' ? '' : value,
    ),
    'minima-hexadecimal: Minima are hexadecimal in XML': onMinRam((value) => Number(value).toString(16)),
    'minima-in-kilobytes: minRam is in kilobytes in XML': onMinRam((value) => String(Number(value) * 1024)),
  }),
  ...group('equivalence.', lists.compute, SAME.status, {
    'status-lower-case: Statuses are in lower case in XML': [
      onAttribute('image', 'status', (value) => value.toLowerCase()),
      STRICT_ONLY,
    ],
    'status-of-saving-differs: Images being saved are shown as UNKNOWN in XML': onAttribute(
      'image',
      'status',
      () => 'UNKNOWN',
      saving,
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.name, {
    'names-of-neighbours: Each image has the name of the next one in XML': onChildren((children) =>
      children.map((child, index) => {
        const next = children[(index + 1) % children.length];
        if (typeof child === 'string' || next === undefined || typeof next === 'string') return child;
        return setAttribute(child, 'name', () => attributeOf(next, 'name') ?? '');
      }),
    ),
    'name-trimmed: Names have one space where JSON has two': onName((value) => value.replace(/\s+/g, ' ')),
    'name-lower-case: Names are in lower case in XML': onName((value) => value.toLowerCase()),
    'name-ascii-only: Letters beyond ASCII are question marks in XML': onName((value) =>
      value.replace(/[^\p{ASCII}]/gu, '?'),
    ),
    'name-bmp-only: Signs beyond the Basic Multilingual Plane are missing in XML': onName((value) =>
      value.replace(/[\u{10000}-\u{10ffff}]/gu, ''),
    ),
    'name-cut-at-12: Names are cut after twelve letters in XML': onName((name) =>
      [...name].slice(0, 12).join(''),
    ),
    'name-capitals: Names begin with a capital letter in XML': onName(
      (name) => name.slice(0, 1).toUpperCase() + name.slice(1),
    ),
    'name-escaped-twice: Ampersands in names are escaped twice in XML': onName((name) =>
      name.replaceAll('&', '&amp;'),
    ),
    'name-without-quotes: Quotation marks are missing from names in XML': onName((name) =>
      name.replace(/["']/g, ''),
    ),
    'name-decomposed: Letters with marks are taken apart in XML': onName((name) => name.normalize('NFD')),
    'name-none-empty: The name None is empty in XML': onName(() => '', whose('name', 'None')),
    'name-of-last-differs: The last image has another name in XML': onChildren((all) =>
      all.map((one, index) =>
        typeof one !== 'string' && index === all.length - 1 && all.length > 1
          ? setAttribute(one, 'name', (name) => `${name}.`)
          : one,
      ),
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.attributes, {
    'brief: Images have only id, name and links in XML': [
      onElements('image', (image) => ({
        ...image,
        attributes: image.attributes.filter(
          ([name]) => ['id', 'name'].includes(name) || name.startsWith('xmlns'),
        ),
        children: image.children.filter((child) => typeof child !== 'string' && child.name === 'atom:link'),
      })),
      { also: '001-schema-035 001-schema-041 001-equivalence-018 001-equivalence-027' },
    ],
  }),
  ...group('equivalence.', lists.compute, SAME.minDisk, {
    'minimum-missing-where-zero: minDisk is missing in XML where it is zero': withoutAttribute(
      'image',
      'minDisk',
      whose('minDisk', '0'),
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.progress, {
    'progress-missing-where-zero: progress is missing in XML where it is zero': withoutAttribute(
      'image',
      'progress',
      whose('progress', '0'),
    ),
    'progress-missing-where-active: progress is missing in XML for images that are active': withoutAttribute(
      'image',
      'progress',
      whose('status', 'ACTIVE'),
    ),
    'progress-of-saving-differs: The progress of images being saved is 0 in XML': onAttribute(
      'image',
      'progress',
      () => '0',
      saving,
    ),
  }),
  ...group('equivalence.', lists.compute, SAME.created, {
    'created-a-second-later-for-saving: Images being saved were made a second later in XML': onAttribute(
      'image',
      'created',
      plusSecond,
      saving,
    ),
  }),
];
