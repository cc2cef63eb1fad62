/** Answers that say of a wrong type that they are: 000 L197, 001 L228, 002 L166, 003 L155, 004 L104. */
import * as when from '../conditions.ts';
import { CONTENT_TYPE } from '../sentences/index.ts';
import { settingHeader } from '../wraps/answers.ts';
import { type Extras, type Fault, group, lists, type Row, STRICT_ONLY } from './fault.ts';

/** Answers of lists, or others, that say that they are of a type. */
const typed = (says: string, type: string, condition = when.whenSuccessful, extras: Extras = {}): Row => [
  says,
  condition,
  settingHeader('Content-Type', type),
  extras,
];

export const CONTENT_TYPES: readonly Fault[] = [
  ...group('negotiation.', lists.all, CONTENT_TYPE, {
    'content-type-html': typed('Says that the list is text/html', 'text/html; charset=UTF-8'),
    'content-type-text': typed('Says that the list is text/plain', 'text/plain'),
    'content-type-octets': typed(
      'Says that the list is application/octet-stream',
      'application/octet-stream',
    ),
    'content-type-missing': typed('Does not say what type the list has', ''),
    'content-type-malformed': typed('Has a Content-Type that is no media type', 'json'),
    'content-type-latin': typed(
      'Says that its UTF-8 is ISO-8859-1',
      'application/json; charset=ISO-8859-1',
      when.whenSuccessful,
      { ...STRICT_ONLY, also: '001-equivalence-023' },
    ),
    'type-html-behind-filter': typed(
      'Filtered lists say that they are text/html',
      'text/html',
      when.allOf(when.askedByNameOrStatus, when.whenSuccessful),
    ),
    'type-text-when-empty': typed(
      'An empty list says that it is text/plain',
      'text/plain',
      when.whenEmptyInJson,
    ),
  }),
  ...group('negotiation.', lists.paged, CONTENT_TYPE, {
    'type-missing-on-later-pages': typed(
      'Pages after the first do not say of what type they are',
      '',
      when.withParameter('marker'),
    ),
  }),
  ...group('negotiation.', lists.servers, CONTENT_TYPE, {
    'item-type-html': typed('A single image says that it is text/html', 'text/html', when.onItem),
  }),
];
