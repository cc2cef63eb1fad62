/** XML that shows other images, or other values of an image, than JSON. Document 001 L17-227 beside L228-299; I35. */
import type { XmlElement } from '../xml.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { attributeOf, dropAttribute, onChildren, onElements, onVictim, setAttribute } from './xml-tools.ts';

const SAME = '(001 L17-299: both formats show the same images, I35)';

function equivalence(
  slug: string,
  breaks: string,
  stages: Fault['stages'],
  extras: Parameters<typeof fault>[4] = {},
): Fault {
  return fault(`equivalence.${slug}`, lists.compute, `${breaks} ${SAME}.`, stages, extras);
}

type Children = XmlElement['children'];

function swapAttributes(image: XmlElement, one: string, other: string): XmlElement {
  const [a, b] = [attributeOf(image, one), attributeOf(image, other)];
  if (a === undefined || b === undefined) return image;
  return setAttribute(
    setAttribute(image, one, () => b),
    other,
    () => a,
  );
}

const OTHER_VALUES: readonly (readonly [name: string, change: (value: string) => string])[] = [
  ['name', (value) => `${value}x`],
  ['status', () => 'SAVING'],
  [
    'created',
    (value) =>
      value
        .replace(/Z$/, '')
        .replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
        .concat('Z'),
  ],
  ['updated', (value) => value.replace(/T\d\d/, 'T23')],
  ['minDisk', (value) => String(Number(value) + 1)],
  ['minRam', (value) => String(Number(value) + 512)],
  ['progress', () => '99'],
  ['id', (value) => value.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
];

const otherValues = OTHER_VALUES.map(([name, change]) =>
  equivalence(
    `${name}-differs`.toLowerCase(),
    `One image has another ${name} in XML than in JSON`,
    onVictim((image) => setAttribute(image, name, change)),
  ),
);

const missingValues = OTHER_VALUES.map(([name]) =>
  equivalence(
    `${name}-missing`.toLowerCase(),
    `Images have no ${name} in XML`,
    onElements('image', (image) => dropAttribute(image, name)),
  ),
);

export const EQUIVALENCE_IMAGES: readonly Fault[] = [
  ...otherValues,
  ...missingValues,
  equivalence(
    'image-missing',
    'One image of JSON is missing in XML',
    onChildren((children: Children) => children.filter((_, index) => index !== 2)),
  ),
  equivalence(
    'last-image-missing',
    'The last image of JSON is missing in XML',
    onChildren((children) => (children.length > 1 ? children.slice(0, -1) : children)),
  ),
  equivalence(
    'image-twice',
    'One image comes twice in XML',
    onChildren((children) => [...children.slice(0, 1), ...children]),
  ),
  equivalence(
    'order-reversed',
    'The images come in reverse order in XML',
    onChildren((children) => [...children].reverse()),
  ),
  equivalence(
    'two-change-places',
    'Two images stand the other way round in XML',
    onChildren((children) => {
      const [first, second, ...rest] = children;
      return first !== undefined && second !== undefined ? [second, first, ...rest] : children;
    }),
  ),
  equivalence(
    'minima-swapped',
    "minDisk and minRam have each other's value in XML",
    onElements('image', (image) => swapAttributes(image, 'minDisk', 'minRam')),
  ),
  equivalence(
    'times-swapped',
    "created and updated have each other's value in XML",
    onElements('image', (image) => swapAttributes(image, 'created', 'updated')),
  ),
  equivalence(
    'times-in-local-zone',
    'Times are an hour later in XML, still with Z',
    onElements('image', (image) =>
      setAttribute(
        image,
        'updated',
        (value) => `${new Date(Date.parse(value) + 3_600_000).toISOString().slice(0, 19)}Z`,
      ),
    ),
  ),
  equivalence(
    'times-date-only',
    'Times are dates in XML',
    onElements('image', (image) => setAttribute(image, 'updated', (value) => value.slice(0, 10))),
  ),
  equivalence(
    'numbers-grouped',
    'Numbers above 999 have a comma in XML',
    onElements('image', (image) =>
      setAttribute(image, 'minRam', (value) => Number(value).toLocaleString('en')),
    ),
  ),
  equivalence(
    'status-lower-case',
    'Statuses are in lower case in XML',
    onElements('image', (image) => setAttribute(image, 'status', (value) => value.toLowerCase())),
    STRICT_ONLY,
  ),
  equivalence(
    'names-of-neighbours',
    'Each image has the name of the next one in XML',
    onChildren((children) =>
      children.map((child, index) => {
        const next = children[(index + 1) % children.length];
        if (typeof child === 'string' || next === undefined || typeof next === 'string') return child;
        return setAttribute(child, 'name', () => attributeOf(next, 'name') ?? '');
      }),
    ),
  ),
  equivalence(
    'name-trimmed',
    'Names have one space where JSON has two',
    onElements('image', (image) => setAttribute(image, 'name', (value) => value.replace(/\s+/g, ' '))),
  ),
  equivalence(
    'name-lower-case',
    'Names are in lower case in XML',
    onElements('image', (image) => setAttribute(image, 'name', (value) => value.toLowerCase())),
  ),
  equivalence(
    'name-ascii-only',
    'Letters beyond ASCII are question marks in XML',
    onElements('image', (image) =>
      setAttribute(image, 'name', (value) => value.replace(/[^\p{ASCII}]/gu, '?')),
    ),
  ),
  equivalence(
    'name-bmp-only',
    'Signs beyond the Basic Multilingual Plane are missing in XML',
    onElements('image', (image) =>
      setAttribute(image, 'name', (value) => value.replace(/[\u{10000}-\u{10ffff}]/gu, '')),
    ),
  ),
  equivalence(
    'brief',
    'Images have only id, name and links in XML',
    onElements('image', (image) => ({
      ...image,
      attributes: image.attributes.filter(
        ([name]) => ['id', 'name'].includes(name) || name.startsWith('xmlns'),
      ),
      children: image.children.filter((child) => typeof child !== 'string' && child.name === 'atom:link'),
    })),
  ),
  equivalence('json-lacks-image', 'JSON lacks an image that XML has', {
    pool: (right) => (query, exchange) => {
      const pool = right(query, exchange);
      const victim = exchange.world.victim();
      return exchange.format === 'json' ? pool.filter((image) => image.id !== victim?.id) : pool;
    },
  }),
];
