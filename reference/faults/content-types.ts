/** Answers that say of a wrong type that they are: 000 L197, 001 L228, 002 L166, 003 L155, 004 L104. */
import * as when from '../conditions.ts';
import { CONTENT_TYPE } from '../sentences/index.ts';
import { settingHeader } from '../wraps/answers.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

export const CONTENT_TYPES: readonly Fault[] = [
  ...group('negotiation.', lists.all, CONTENT_TYPE, {
    'content-type-html': [
      'Says that the list is text/html',
      when.whenSuccessful,
      settingHeader('Content-Type', 'text/html; charset=UTF-8'),
    ],
    'content-type-text': [
      'Says that the list is text/plain',
      when.whenSuccessful,
      settingHeader('Content-Type', 'text/plain'),
    ],
    'content-type-octets': [
      'Says that the list is application/octet-stream',
      when.whenSuccessful,
      settingHeader('Content-Type', 'application/octet-stream'),
    ],
    'content-type-missing': [
      'Does not say what type the list has',
      when.whenSuccessful,
      settingHeader('Content-Type', ''),
    ],
    'content-type-malformed': [
      'Has a Content-Type that is no media type',
      when.whenSuccessful,
      settingHeader('Content-Type', 'json'),
    ],
    'content-type-latin': [
      'Says that its UTF-8 is ISO-8859-1',
      when.whenSuccessful,
      settingHeader('Content-Type', 'application/json; charset=ISO-8859-1'),
      { ...STRICT_ONLY, also: '001-equivalence-023' },
    ],
    'type-html-behind-filter': [
      'Filtered lists say that they are text/html',
      when.allOf(when.askedByNameOrStatus, when.whenSuccessful),
      settingHeader('Content-Type', 'text/html'),
    ],
    'type-text-when-empty': [
      'An empty list says that it is text/plain',
      when.whenEmptyInJson,
      settingHeader('Content-Type', 'text/plain'),
    ],
  }),
  ...group('negotiation.', lists.paged, CONTENT_TYPE, {
    'type-missing-on-later-pages': [
      'Pages after the first do not say of what type they are',
      when.withParameter('marker'),
      settingHeader('Content-Type', ''),
    ],
  }),
  ...group('negotiation.', lists.servers, CONTENT_TYPE, {
    'item-type-html': [
      'A single image says that it is text/html',
      when.onItem,
      settingHeader('Content-Type', 'text/html'),
    ],
  }),
];
