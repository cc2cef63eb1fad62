/** Values that no image has, at which the server breaks down. Document sentences: 000 L29-30, 001 L5, 002 L237-240, 003 L30-31, 004 L146. */
import { allOf, comingEverySecondTime, withParameter } from '../conditions.ts';
import type { Exchange } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Condition } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { breaks, failingAt, fails } from './failures.ts';
import { type Fault, lists } from './fault.ts';

/** A value of the query as it came, with its escapes. */
function rawValues({ search }: Exchange, name?: string): readonly string[] {
  return search
    .split('&')
    .filter((pair) => name === undefined || pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(pair.indexOf('=') + 1));
}

const withRaw =
  (pattern: RegExp, name?: string): Condition =>
  ({ exchange }) =>
    rawValues(exchange, name).some((value) => pattern.test(value));

const withIdLike =
  (test: (id: string) => boolean): Condition =>
  ({ exchange: { route } }) =>
    route.kind === 'item' && test(route.id);

const isAtLeast =
  (least: bigint) =>
  (value: string): boolean =>
    /^\d+$/.test(value) && BigInt(value) >= least;

const isBefore =
  (year: number) =>
  (value: string): boolean =>
    /^\d{4}-/.test(value) && Number(value.slice(0, 4)) < year;

const hasNul = (value: string): boolean => value.includes('\u0000');
const isBeyondAscii = (value: string): boolean => /[^\p{ASCII}]/u.test(value);
const isLong = (value: string): boolean => value.length > 255;

/** Bytes that are no UTF-8 are met while the query is read. */
const INVALID = /%(?:ff|fe|c0|c1)/i;

/** The query has a parameter with two values that differ. */
const givenTwice =
  (name: string): Condition =>
  ({ exchange: { pairs = [] } }) =>
    new Set(pairs.flatMap(([given, value]) => (given === name ? [value] : []))).size > 1;

const withNameLike =
  (pattern: RegExp): Condition =>
  ({ exchange: { pairs = [] } }) =>
    pairs.some(([given]) => pattern.test(given));

/** Parameters at whose empty value a server breaks down. */
const EMPTY: readonly (readonly [apis: readonly ApiId[], parameter: string])[] = [
  [lists.all, 'status'],
  [lists.novas, 'type'],
  [lists.novas, 'server'],
  [lists.images, 'visibility'],
  [lists.images, 'owner'],
  [lists.otc, 'disk_format'],
];

/** Members that images show and that are no parameters. */
const MEMBERS: readonly (readonly [slug: string, apis: readonly ApiId[], member: string])[] = [
  ['created-at', lists.images, 'created_at'],
  ['min-ram', lists.images, 'min_ram'],
  ['protected', lists.images, 'protected'],
  ['properties', lists.otc, 'properties'],
  ['otc-protected', lists.otc, 'protected'],
  ['min-disk', lists.novas, 'minDisk'],
  ['progress', lists.novas, 'progress'],
];

export const VALUES_THAT_FAIL: readonly Fault[] = [
  ...failingAt('status.value-', lists.all, sentences.WORKS, fails, {
    'nul-500': ['U+0000 in a name', withParameter('name', hasNul)],
    'arabic-500': [
      'a name with letters that are written from right to left',
      withParameter('name', /\p{Script=Arabic}/u),
    ],
    'script-500': ['a name with a script element', withParameter('name', /<script/i)],
  }),
  ...failingAt('status.value-', lists.all, sentences.WORKS, breaks, {
    'invalid-utf-8-500': ['a query that is not UTF-8', withRaw(INVALID)],
    'name-invalid-utf-8-500': ['a name that is not UTF-8', withRaw(INVALID, 'name')],
    'status-non-ascii-500': ['a status with letters beyond ASCII', withParameter('status', isBeyondAscii)],
  }),
  ...failingAt('status.value-', lists.paged, sentences.WORKS, breaks, {
    'marker-nul-500': ['U+0000 in a marker', withParameter('marker', hasNul)],
    'marker-long-500': ['a marker of more than 255 letters', withParameter('marker', isLong)],
    'limit-non-ascii-500': ['a limit with letters beyond ASCII', withParameter('limit', isBeyondAscii)],
    'limit-2-63-500': ['a limit of 2^63', withParameter('limit', '9223372036854775808')],
  }),
  ...failingAt('status.value-', lists.images, sentences.WORKS, fails, {
    'owner-emoji-500': [
      'an owner with a sign beyond the Basic Multilingual Plane',
      withParameter('owner', /[\u{10000}-\u{10ffff}]/u),
    ],
    'size-of-19-digits-500': ['a size beyond 2^63', withParameter('size', isAtLeast(2n ** 63n))],
  }),
  ...failingAt('status.value-', lists.images, sentences.WORKS, breaks, {
    'sort-key-nul-500': ['U+0000 in a sort key', withParameter('sort_key', hasNul)],
  }),
  ...failingAt('status.value-', lists.sized, sentences.WORKS, fails, {
    'size_min-beyond-63-bits-500': [
      'a size_min that 63 bits do not hold',
      withParameter('size_min', isAtLeast(2n ** 63n)),
    ],
    'size_max-beyond-63-bits-500': [
      'a size_max that 63 bits do not hold',
      withParameter('size_max', isAtLeast(2n ** 63n)),
    ],
    'size_max-beyond-64-bits-500': [
      'a size_max that 64 bits do not hold',
      withParameter('size_max', isAtLeast(2n ** 64n)),
    ],
    'size_min-of-19-digits-500': ['a size_min of nineteen digits', withParameter('size_min', /^\d{19}$/)],
  }),
  ...failingAt('status.value-', lists.since, sentences.WORKS, fails, {
    'time-before-1970-500': ['a time before 1970', withParameter('changes-since', isBefore(1970))],
    'time-before-1600-500': ['a time before 1600', withParameter('changes-since', isBefore(1600))],
    'time-of-1969-500': [
      'a time within the second before 1970',
      withParameter('changes-since', /^1969-12-31T23:59:59/),
    ],
  }),
  ...failingAt('status.value-', lists.since, sentences.WORKS, breaks, {
    'time-nul-500': ['U+0000 in a time', withParameter('changes-since', hasNul)],
  }),
  ...failingAt('status.value-', lists.since, sentences.WORKS, breaks, {
    'time-leap-second-500': ['a leap second', withParameter('changes-since', /:60/)],
    'time-after-9999-500': [
      'a time that is beyond the year 9999 in UTC',
      withParameter('changes-since', /^9999-12-31.*-/),
    ],
    'time-of-year-1-500': [
      'a time that is before the first year in UTC',
      withParameter('changes-since', /^0001-01-01.*\+/),
    ],
  }),
  ...failingAt('status.value-', lists.all, sentences.WORKS, breaks, {
    'nul-500-half': [
      'U+0000 in a name, every second time that it is asked for',
      allOf(withParameter('name', hasNul), comingEverySecondTime()),
    ],
  }),
  ...failingAt('status.value-', lists.paged, sentences.WORKS, fails, {
    'marker-long-500-half': [
      'a marker of more than 255 letters, every second time that it is asked for',
      allOf(withParameter('marker', isLong), comingEverySecondTime()),
    ],
  }),
  ...failingAt('status.value-', lists.sized, sentences.WORKS, breaks, {
    'size_min-of-19-digits-500-half': [
      'a size_min of nineteen digits, every second time that it is asked for',
      allOf(withParameter('size_min', /^\d{19}$/), comingEverySecondTime()),
    ],
  }),
  ...EMPTY.flatMap(([apis, parameter]) =>
    failingAt('status.value-', apis, sentences.WORKS, breaks, {
      [`${parameter}-empty-500`]: [`an empty ${parameter}`, withParameter(parameter, '')],
    }),
  ),
  ...failingAt('status.query-', lists.all, sentences.WORKS, fails, {
    'status-twice-500': ['two values of status', givenTwice('status')],
    'name-twice-500': ['two values of name', givenTwice('name')],
    'name-in-brackets-500': ['name with brackets after it', withNameLike(/^\w+\[\]$/)],
    'brackets-500': ['a name in brackets', withNameLike(/\[.+\]$/)],
    'without-name-500': ['a value without a name', withNameLike(/^$/)],
    'long-value-500': [
      'a value of more than 2,000 letters',
      ({ exchange }) => rawValues(exchange).some(({ length }) => length > 2_000),
    ],
  }),
  ...failingAt('status.query-', lists.paged, sentences.WORKS, breaks, {
    'marker-twice-500': ['two markers', givenTwice('marker')],
  }),
  ...failingAt('status.query-', lists.since, sentences.WORKS, breaks, {
    'since-twice-500': ['two times', givenTwice('changes-since')],
  }),
  ...failingAt('status.value-', lists.servers, sentences.NO_ERROR_FOR_MALFORMED_ID, breaks, {
    'id-nul-500': ['an id with %00', withIdLike((id) => /%00/.test(id))],
    'id-non-ascii-500': ['an id with letters beyond ASCII', withIdLike((id) => /%[89a-f]/i.test(id))],
    'id-long-500': ['an id of more than 255 letters', withIdLike(isLong)],
    'id-invalid-utf-8-500': ['an id that is not UTF-8', withIdLike((id) => INVALID.test(id))],
  }),
  ...MEMBERS.flatMap(([slug, apis, member]) =>
    failingAt('status.member-', apis, sentences.WORKS, fails, {
      [`${slug}-500`]: [`${member} as a parameter`, withParameter(member)],
    }),
  ),
];
