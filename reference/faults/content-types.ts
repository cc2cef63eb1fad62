/** Answers that say of a wrong type that they are: 000 L197, 001 L228, 002 L166, 003 L155, 004 L104. */
import * as when from '../conditions.ts';
import { only } from '../only.ts';
import { CONTENT_TYPE } from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { settingHeader } from '../wraps/answers.ts';
import { type Fault, group, lists, STRICT_ONLY } from './fault.ts';

/** Answers of lists, or others, that say that they are of a type. */
const typed = (type: string, condition = when.whenSuccessful): Wraps =>
  only(condition, settingHeader('Content-Type', type));

export const CONTENT_TYPES: readonly Fault[] = [
  ...group('negotiation.', lists.all, CONTENT_TYPE, {
    'content-type-html: Says that the list is text/html': typed('text/html; charset=UTF-8'),
    'content-type-text: Says that the list is text/plain': typed('text/plain'),
    'content-type-octets: Says that the list is application/octet-stream': typed('application/octet-stream'),
    'content-type-missing: Does not say what type the list has': typed(''),
    'content-type-malformed: Has a Content-Type that is no media type': typed('json'),
    'content-type-latin: Says that its UTF-8 is ISO-8859-1': [
      typed('application/json; charset=ISO-8859-1'),
      { ...STRICT_ONLY, also: '001-equivalence-023' },
    ],
    'type-html-behind-filter: Filtered lists say that they are text/html': typed(
      'text/html',
      when.allOf(when.askedByNameOrStatus, when.whenSuccessful),
    ),
    'type-text-when-empty: An empty list says that it is text/plain': typed(
      'text/plain',
      when.whenEmptyInJson,
    ),
  }),
  ...group('negotiation.', lists.paged, CONTENT_TYPE, {
    'type-missing-on-later-pages: Pages after the first do not say of what type they are': typed(
      '',
      when.withParameter('marker'),
    ),
  }),
  ...group('negotiation.', lists.servers, CONTENT_TYPE, {
    'item-type-html: A single image says that it is text/html': typed('text/html', when.onItem),
  }),
];
