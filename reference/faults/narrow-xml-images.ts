/** XML that differs from JSON for some images, some values or some requests only. Document 001 L3-15, L17-227 beside L228-299; I35, I36. */

import { type Fault, STRICT_ONLY } from './fault.ts';
import { equivalence, image, is, plusSecond, saving } from './narrow-equivalence-tools.ts';
import { dropAttribute, onChildren, setAttribute } from './xml-tools.ts';

export const NARROW_XML_IMAGES: readonly Fault[] = [
  equivalence(
    'minimum-missing-where-zero',
    'minDisk is missing in XML where it is zero',
    image(
      is('minDisk', (value) => value === '0'),
      (one) => dropAttribute(one, 'minDisk'),
    ),
  ),
  equivalence(
    'progress-missing-where-zero',
    'progress is missing in XML where it is zero',
    image(
      is('progress', (value) => value === '0'),
      (one) => dropAttribute(one, 'progress'),
    ),
  ),
  equivalence(
    'progress-missing-where-active',
    'progress is missing in XML for images that are active',
    image(
      is('status', (status) => status === 'ACTIVE'),
      (one) => dropAttribute(one, 'progress'),
    ),
  ),
  equivalence(
    'status-of-saving-differs',
    'Images being saved are shown as UNKNOWN in XML',
    image(saving, (one) => setAttribute(one, 'status', () => 'UNKNOWN')),
  ),
  equivalence(
    'progress-of-saving-differs',
    'The progress of images being saved is 0 in XML',
    image(saving, (one) => setAttribute(one, 'progress', () => '0')),
  ),
  equivalence(
    'updated-a-second-later',
    'Images were updated a second later in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'updated', plusSecond),
    ),
  ),
  equivalence(
    'created-a-second-later-for-saving',
    'Images being saved were made a second later in XML',
    image(saving, (one) => setAttribute(one, 'created', plusSecond)),
  ),
  equivalence(
    'minima-in-words-where-zero',
    'Minima of zero are empty in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'minRam', (value) => (value === '0' ? '' : value)),
    ),
  ),
  equivalence(
    'minima-hexadecimal',
    'Minima are hexadecimal in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'minRam', (value) => Number(value).toString(16)),
    ),
  ),
  equivalence(
    'minima-in-kilobytes',
    'minRam is in kilobytes in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'minRam', (value) => String(Number(value) * 1024)),
    ),
  ),
  equivalence(
    'name-cut-at-12',
    'Names are cut after twelve letters in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'name', (name) => [...name].slice(0, 12).join('')),
    ),
  ),
  equivalence(
    'name-capitals',
    'Names begin with a capital letter in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'name', (name) => name.slice(0, 1).toUpperCase() + name.slice(1)),
    ),
  ),
  equivalence(
    'name-escaped-twice',
    'Ampersands in names are escaped twice in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'name', (name) => name.replaceAll('&', '&amp;')),
    ),
  ),
  equivalence(
    'name-without-quotes',
    'Quotation marks are missing from names in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'name', (name) => name.replace(/["']/g, '')),
    ),
  ),
  equivalence(
    'name-decomposed',
    'Letters with marks are taken apart in XML',
    image(
      () => true,
      (one) => setAttribute(one, 'name', (name) => name.normalize('NFD')),
    ),
  ),
  equivalence(
    'name-none-empty',
    'The name None is empty in XML',
    image(
      is('name', (name) => name === 'None'),
      (one) => setAttribute(one, 'name', () => ''),
    ),
    STRICT_ONLY,
  ),
  equivalence(
    'name-of-last-differs',
    'The last image has another name in XML',
    onChildren((all) =>
      all.map((one, index) =>
        typeof one !== 'string' && index === all.length - 1 && all.length > 1
          ? setAttribute(one, 'name', (name) => `${name}.`)
          : one,
      ),
    ),
  ),
];
