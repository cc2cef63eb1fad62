/** Filters of document 004 taken wrongly (004 L25-43). */
import { onFilter } from '../wraps.ts';
import { type Fault, fault, lists } from './fault.ts';

export const FILTER_OTC: readonly Fault[] = [
  fault(
    'filter.disk_format-by-container',
    lists.otc,
    'disk_format is compared with the container format (004 L34, L49).',
    onFilter('disk_format', (value, _filter, image) => image.containerFormat === value),
  ),
  fault(
    'filter.disk_format-prefix',
    lists.otc,
    'disk_format=vhd and vmdk are taken for the same, as they begin alike (004 L34, L49).',
    onFilter('disk_format', (value, _filter, image) => image.diskFormat[0] === value[0]),
  ),
  fault(
    'filter.container_format-by-disk',
    lists.otc,
    'container_format is compared with the disk format (004 L32).',
    onFilter('container_format', (value, _filter, image) => image.diskFormat === value),
  ),
  fault(
    'filter.disk_format-or-unsized',
    lists.otc,
    'A disk_format gives images without data too (004 L34, L49).',
    onFilter('disk_format', (_value, _filter, image, kept) => kept || image.size === null),
  ),
  fault(
    'filter.status-upper-case-only',
    lists.otc,
    'Finds nothing for a status in lower case, as it is shown (004 L36, L111).',
    onFilter('status', (value, _filter, image) => image.status.toUpperCase() === value),
  ),
];
