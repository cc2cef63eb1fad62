/** Values that no image has, at which the server breaks down. Document sentences: 000 L29-30, 001 L5, 002 L237-240, 003 L30-31, 004 L146. */
import * as when from '../conditions.ts';
import type { Exchange } from '../exchange.ts';
import type { ApiId } from '../model.ts';
import type { Condition } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { breakingDown, failing } from '../wraps/answers.ts';
import { type Fault, group, lists } from './fault.ts';

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

const hasNul = (value: string): boolean => value.includes('\u0000');
const isBeyondAscii = (value: string): boolean => /[^\p{ASCII}]/u.test(value);
const isLong = (value: string): boolean => value.length > 255;

/** Bytes that are no UTF-8 are met while the query is read. */
const INVALID = /%(?:ff|fe|c0|c1)/i;

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
  ...group('status.value-', lists.all, sentences.WORKS, {
    'nul-500': ['Breaks down at U+0000 in a name', when.withParameter('name', hasNul), failing()],
    'invalid-utf-8-500': ['Breaks down at a query that is not UTF-8', withRaw(INVALID), breakingDown],
    'name-invalid-utf-8-500': [
      'Breaks down at a name that is not UTF-8',
      withRaw(INVALID, 'name'),
      breakingDown,
    ],
    'arabic-500': [
      'Breaks down at a name with letters that are written from right to left',
      when.withParameter('name', /\p{Script=Arabic}/u),
      failing(),
    ],
    'script-500': [
      'Breaks down at a name with a script element',
      when.withParameter('name', /<script/i),
      failing(),
    ],
    'status-non-ascii-500': [
      'Breaks down at a status with letters beyond ASCII',
      when.withParameter('status', isBeyondAscii),
      breakingDown,
    ],
  }),
  ...group('status.value-', lists.paged, sentences.WORKS, {
    'marker-nul-500': [
      'Breaks down at U+0000 in a marker',
      when.withParameter('marker', hasNul),
      breakingDown,
    ],
    'marker-long-500': [
      'Breaks down at a marker of more than 255 letters',
      when.withParameter('marker', isLong),
      breakingDown,
    ],
    'limit-non-ascii-500': [
      'Breaks down at a limit with letters beyond ASCII',
      when.withParameter('limit', isBeyondAscii),
      breakingDown,
    ],
    'limit-2-63-500': [
      'Breaks down at a limit of 2^63',
      when.withParameter('limit', '9223372036854775808'),
      breakingDown,
    ],
  }),
  ...group('status.value-', lists.images, sentences.WORKS, {
    'owner-emoji-500': [
      'Breaks down at an owner with a sign beyond the Basic Multilingual Plane',
      when.withParameter('owner', /[\u{10000}-\u{10ffff}]/u),
      failing(),
    ],
    'sort-key-nul-500': [
      'Breaks down at U+0000 in a sort key',
      when.withParameter('sort_key', hasNul),
      breakingDown,
    ],
    'size-of-19-digits-500': [
      'Breaks down at a size beyond 2^63',
      when.withParameter('size', isAtLeast(2n ** 63n)),
      failing(),
    ],
  }),
  ...group('status.value-', lists.sized, sentences.WORKS, {
    'size_min-beyond-63-bits-500': [
      'Breaks down at a size_min that 63 bits do not hold',
      when.withParameter('size_min', isAtLeast(2n ** 63n)),
      failing(),
    ],
    'size_max-beyond-63-bits-500': [
      'Breaks down at a size_max that 63 bits do not hold',
      when.withParameter('size_max', isAtLeast(2n ** 63n)),
      failing(),
    ],
    'size_max-beyond-64-bits-500': [
      'Breaks down at a size_max that 64 bits do not hold',
      when.withParameter('size_max', isAtLeast(2n ** 64n)),
      failing(),
    ],
    'size_min-of-19-digits-500': [
      'Breaks down at a size_min of nineteen digits',
      when.withParameter('size_min', /^\d{19}$/),
      failing(),
    ],
  }),
  ...group('status.value-', lists.since, sentences.WORKS, {
    'time-nul-500': [
      'Breaks down at U+0000 in a time',
      when.withParameter('changes-since', hasNul),
      breakingDown,
    ],
  }),
  ...group('status.value-', lists.servers, sentences.NO_ERROR_FOR_MALFORMED_ID, {
    'id-nul-500': [
      'Breaks down at an id with %00 (003 L30-31).',
      withIdLike((id) => /%00/.test(id)),
      breakingDown,
    ],
    'id-non-ascii-500': [
      'Breaks down at an id with letters beyond ASCII (003 L30-31).',
      withIdLike((id) => /%[89a-f]/i.test(id)),
      breakingDown,
    ],
    'id-long-500': [
      'Breaks down at an id of more than 255 letters (003 L30-31).',
      withIdLike(isLong),
      breakingDown,
    ],
    'id-invalid-utf-8-500': [
      'Breaks down at an id that is not UTF-8 (003 L30-31).',
      withIdLike((id) => INVALID.test(id)),
      breakingDown,
    ],
  }),
  ...MEMBERS.flatMap(([slug, apis, member]) =>
    group('status.member-', apis, sentences.WORKS, {
      [`${slug}-500`]: [`Breaks down at ${member} as a parameter`, when.withParameter(member), failing()],
    }),
  ),
];
