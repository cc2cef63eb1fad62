/** Headers that HTTP alone describes, and that no document asks for: what stands in them is wrong. */

import { createHash } from 'node:crypto';
import { whenRefusedWith } from '../conditions.ts';
import { only } from '../only.ts';
import type { Reply } from '../reply.ts';
import * as sentences from '../sentences/index.ts';
import type { Wraps } from '../stages.ts';
import { onComplaint, onSent, onSuccess, withHeader } from '../wraps/answers.ts';
import { type Fault, group, lists } from './fault.ts';

/** Refusals say when to come again, in words of their own. */
const comingAgain = (when: string): Wraps => onComplaint((reply) => withHeader(reply, 'Retry-After', when));

const withOnSuccess = (name: string, value: string): Wraps =>
  onSuccess((reply) => withHeader(reply, name, value));

/** Gives successful answers an ETag made of the body, and something else than 304 to who has it already. */
function tagged(known: (reply: Reply) => Reply): Wraps {
  return onSent((reply, { headers }) => {
    if (reply.status !== 200) return reply;
    const tag = `"${createHash('sha256').update(reply.body).digest('hex').slice(0, 16)}"`;
    const whole = withHeader(reply, 'ETag', tag);
    return headers['if-none-match'] === tag ? known(whole) : whole;
  });
}

export const HTTP_HEADERS: readonly Fault[] = [
  ...group('header.', lists.compute, sentences.VARY, {
    'vary-missing: The list comes in the format that Accept names, and no Vary says so': onSent((reply) =>
      withHeader(reply, 'Vary', ''),
    ),
    'vary-names-another: The list comes in the format that Accept names, and Vary names another header':
      onSent((reply) => withHeader(reply, 'Vary', 'Cookie')),
  }),
  ...group('header.', lists.all, sentences.RETRY_AFTER, {
    'retry-after-in-words: Refusals of bad values say in words when to come again': only(
      whenRefusedWith(400),
      comingAgain('soon'),
    ),
    'retry-after-iso: Refusals say when to come again by a time as ISO 8601 writes it':
      comingAgain('2065-10-21T07:28:00Z'),
  }),
  ...group('header.', lists.all, sentences.CACHE_CONTROL, {
    'cache-control-by-semicolons: Directives for caches are separated by semicolons': withOnSuccess(
      'Cache-Control',
      'private; max-age=0; must-revalidate',
    ),
    'cache-control-age-in-words: The time that a cache may keep an answer is a word': withOnSuccess(
      'Cache-Control',
      'private, max-age=never',
    ),
  }),
  ...group('header.', lists.all, sentences.IF_NONE_MATCH, {
    'if-none-match-ignored: Answers have an ETag, and are sent again to who has it already': tagged(
      (reply) => reply,
    ),
    'if-none-match-412: Who has the ETag of an answer already is refused with 412': [
      tagged((reply) => ({ ...reply, status: 412 })),
      { also: sentences.unlisted(412) },
    ],
  }),
  ...group('header.', lists.all, sentences.VALIDATORS, {
    'etag-without-quotes: The ETag of answers has no quotation marks': withOnSuccess(
      'ETag',
      '33a64df551425fcc',
    ),
    'etag-weak-in-small-letters: The ETag of answers begins with w/': withOnSuccess('ETag', 'w/"33a64df5"'),
    'last-modified-iso: The Last-Modified of answers is a time as ISO 8601 writes it': withOnSuccess(
      'Last-Modified',
      '2014-12-03T17:13:30Z',
    ),
  }),
  ...group('header.', lists.compute, sentences.VALIDATORS, {
    'etag-for-both-formats: JSON and XML have one ETag, which is strong': onSent((reply, { headers }) => {
      const tag = '"33a64df551425fcc"';
      if (reply.status !== 200) return reply;
      const isKnown = headers['if-none-match'] === tag;
      return withHeader(isKnown ? { ...reply, status: 304, body: '' } : reply, 'ETag', tag);
    }),
  }),
  ...group('link.', lists.all, sentences.LINK_HEADER, {
    'header-link-without-relation: A header Link has an address and no relation': withOnSuccess(
      'Link',
      '</help>',
    ),
    'header-link-without-brackets: The address in a header Link is in no angle brackets': withOnSuccess(
      'Link',
      '/help; rel="help"',
    ),
  }),
];
