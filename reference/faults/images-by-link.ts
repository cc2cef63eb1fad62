/** What the self links of document 001 lead to, where it is not what the list shows, or is shown to anybody (001 L22-36, L5). */

import { allOf, forActive, forVictim, onItem, whenRefusedFor } from '../conditions.ts';
import { only } from '../only.ts';
import { LINKED_FAILS, LINKED_NEEDS_TOKEN, LINKED_REFUSES, LINKED_SAME } from '../sentences/index.ts';
import { letThrough, onRefusal, refusedWith } from '../wraps/answers.ts';
import { omit, onObject, set } from '../wraps/entries.ts';
import { type Fault, group, lists, under } from './fault.ts';

const noImage = allOf(onItem, whenRefusedFor('no-image'));
const badToken = whenRefusedFor('no-token', 'wrong-token');
const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const IMAGES_BY_LINK: readonly Fault[] = [
  ...group('consistency.', lists.compute, LINKED_SAME, {
    ...under(onItem, {
      'linked-name-in-ascii: What a self link leads to has a question mark for each letter beyond ASCII in the name':
        set('name', (name) => String(name).replace(/\P{ASCII}/gu, '?')),
      'linked-metadata-lost: What a self link leads to lacks an entry of the metadata': onObject(
        'metadata',
        (given) => omit(given, 'kernel_id'),
      ),
    }),
    'linked-status-is-old: What a self link leads to has the status SAVING where the list has ACTIVE': only(
      allOf(onItem, forActive),
      set('status', 'SAVING'),
    ),
    'linked-min-ram-of-one-differs: What the self link of one image leads to has another minRam': only(
      allOf(onItem, forVictim),
      set('minRam', (value) => Number(value) + 1),
    ),
  }),
  ...group('status.', lists.compute, LINKED_NEEDS_TOKEN, {
    'linked-without-token: A self link leads to the image without a token': only(
      allOf(onItem, badToken),
      letThrough,
    ),
    'linked-with-any-token: A self link leads to the image with any token': only(
      allOf(onItem, whenRefusedFor('wrong-token')),
      letThrough,
    ),
    'linked-with-cut-token: A self link leads to the image with the beginning of the token': only(
      allOf(onItem, whenRefusedFor('wrong-token'), ({ exchange: { headers, token } }) =>
        token.startsWith(String(headers['x-auth-token'] || '-')),
      ),
      letThrough,
    ),
  }),
  ...group('status.', lists.compute, LINKED_FAILS, {
    ...under(noImage, {
      'linked-unknown-500: An id of no image in the place of that in a self link gives 500': refusedWith(500),
      'linked-unknown-502: An id of no image in the place of that in a self link gives 502': refusedWith(502),
    }),
    'linked-malformed-500: A text that is no id in the place of that in a self link gives 500': onRefusal(
      ({ reason, value = '' }) => reason === 'no-image' && !isUuid.test(value),
      (refusal) => ({ ...refusal, status: 500 }),
    ),
  }),
  ...group('status.', lists.compute, LINKED_REFUSES, {
    ...under(noImage, {
      'linked-unknown-served: Any id in the place of that in a self link leads to an image': letThrough,
      'linked-unknown-202: An id of no image in the place of that in a self link gives 202': refusedWith(202),
    }),
    'linked-malformed-served: Any text in the place of the id in a self link leads to an image': onRefusal(
      ({ reason, value = '' }) => reason === 'no-image' && !isUuid.test(value),
      () => undefined,
    ),
  }),
];
