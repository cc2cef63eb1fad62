/** What few servers do, every server may, and a hasty judge takes for a fault. */
import { gzipSync } from 'node:zlib';
import { collationOf } from '../compare.ts';
import type { Filter, Json, Query, Refusal } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import type { Wire } from '../wire.ts';
import type { World } from '../world.ts';
import { onSent, withHeader } from '../wraps/answers.ts';
import { isObject, onEntry } from '../wraps/entries.ts';
import { onFilters } from '../wraps/requests.ts';
import { each, lenient, lists, named, type Variant, variant } from './variant.ts';

const DAY = 86_400_000_000;
const NO_ORDER = 'RFC 8259 section 4: members of an object have no order';
const REPEATED = 'no document says what a repeated parameter means';

/** Turns values by so many places. */
function turned<T>(values: readonly T[], by: number): readonly T[] {
  const at = values.length === 0 ? 0 : by % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
}

function withTurnedMembers(value: Json, by: number): Json {
  if (Array.isArray(value)) return value.map((one: Json) => withTurnedMembers(one, by));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, one]) => [name, withTurnedMembers(one, by)] as const);
  return Object.fromEntries(turned(members, by));
}

/** Turns an array of each image a little further with each request. */
function turning(name: string): Wraps {
  return onEntry((entry, _image, { number }) => {
    const value = entry[name];
    return Array.isArray(value) ? { ...entry, [name]: turned(value, number) } : entry;
  });
}

/** Ends the connection after each answer, without a word of it in the answer. */
const endingSilently: Wire = (response, reply, bodiless) => {
  response.writeHead(reply.status, reply.headers.flat());
  response.end(bodiless ? '' : reply.body, () => response.socket?.end());
};

/** The image whose id is a text, in whatever form the text has it. */
function idIn(world: World, text: string): string {
  const plain = (id: string): string => id.toLowerCase().replaceAll('-', '');
  return world.all().find(({ id }) => plain(id) === plain(text))?.id ?? text;
}

const inTwoMembers = (bytes: Buffer): Buffer => {
  const half = Math.floor(bytes.length / 2);
  return Buffer.concat([gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half))]);
};

/** Keeps of the filters of one parameter those that are chosen. */
const chosenOfEach = (choose: (filter: Filter, place: number, all: readonly Filter[]) => boolean) =>
  onFilters((filters) => filters.filter(choose));

/** Of filters of one parameter any may match; those of several must all match. */
const anyOfRepeated: Wraps = {
  select: (right) => (images, query, exchange) => {
    const matching = (name: string) =>
      query.filters
        .filter(({ parameter }) => parameter === name)
        .map((filter): Query => ({ ...query, filters: [filter] }));
    const names = [...new Set(query.filters.map(({ parameter }) => parameter))];
    if (names.length === query.filters.length) return right(images, query, exchange);
    return images.filter((image) =>
      names.every((name) => matching(name).some((one) => right([image], one, exchange).length > 0)),
    );
  },
};

const longAddress: Refusal = { status: 414, reason: 'parameter', message: 'The address is too long.' };

export const LAWFUL_SURPRISES: readonly Variant[] = [
  variant('members-turn-round', lists.all, `Members come in another order each time (${NO_ORDER}).`, {
    stages: {
      document: (right) => (document, exchange, page) =>
        withTurnedMembers(right(document, exchange, page), exchange.number),
    },
  }),
  variant(
    'tags-turn-round',
    lists.images,
    'Tags come in another order each time (002 L97-98: a tag is set or not).',
    { stages: turning('tags') },
  ),
  variant('links-turn-round', lists.novas, 'Links of an image come in another order each time (X05).', {
    stages: turning('links'),
  }),
  variant(
    'connections-end-silently',
    lists.all,
    'Each connection ends after an answer that did not say so (RFC 9112 section 9.5: at any time).',
    { settings: { wire: endingSilently } },
  ),
  variant(
    'ids-in-other-forms-taken',
    lists.single,
    'An image is found by its id in capitals and without hyphens (RFC 9562 section 4: a UUID has no case).',
    { stages: { lookup: (right) => (id, exchange) => right(idIn(exchange.world, id), exchange) } },
  ),
  variant(
    'markers-in-other-forms-taken',
    lists.paged,
    'A marker in capitals or without hyphens is that of the image (RFC 9562 section 4: a UUID has no case).',
    {
      stages: {
        agree: (right) => (exchange) => {
          const pairs = exchange.pairs?.map(
            ([name, value]) => [name, name === 'marker' ? idIn(exchange.world, value) : value] as const,
          );
          return right({ ...exchange, pairs });
        },
      },
    },
  ),
  variant('images-before-1970', lists.all, 'Some images are older than 1970, as after a reset of a clock.', {
    prepare: each((_image, index) =>
      index % 4 === 1 ? { createdAt: -DAY * (index + 2), updatedAt: -DAY * (index + 1) } : {},
    ),
  }),
  variant('sorted-by-numbers-in-names', lists.images, 'Names sort by the numbers in them (002 L44-45).', {
    ...named(['a10', 'a9', 'a 09', 'b1', 'b02', 'b2', 'b10', 'c', 'a1.10', 'a1.9']),
    settings: { collation: collationOf('en', { numeric: true }) },
  }),
  variant('names-in-two-normal-forms', lists.all, 'Some names differ by Unicode normalization alone.', {
    ...named(['caf\u00e9', 'cafe\u0301', '\u1e9b\u0323', '\u212b', '\u00c5', 'A\u030a', '\ufb01', 'fi']),
  }),
  lenient('texts-normalized', lists.all, 'Filters compare texts by their normal form (X67).', {
    ...named(['caf\u00e9', 'cafe\u0301', '\u212b', '\u00c5', 'A\u030a']),
    settings: { sameText: (one, other) => one.normalize('NFC') === other.normalize('NFC') },
  }),
  lenient('texts-trimmed', lists.all, 'Filters leave blanks at both ends of a text out of account (X67).', {
    settings: { sameText: (one, other) => one.trim() === other.trim() },
  }),
  variant('any-of-repeated-filters', lists.all, `Of a repeated filter any value may match (${REPEATED}).`, {
    stages: anyOfRepeated,
  }),
  variant('first-of-repeated-filters', lists.all, `Of a repeated filter the first counts (${REPEATED}).`, {
    stages: chosenOfEach(
      ({ parameter }, place, all) => all.findIndex((other) => other.parameter === parameter) === place,
    ),
  }),
  variant('gzip-in-two-members', lists.all, 'A compressed body has two members (RFC 1952 section 2.2).', {
    stages: onSent((reply, { headers, method }) => {
      if (method === 'HEAD' || !/\bgzip\b/.test(headers['accept-encoding'] ?? '')) return reply;
      const body = inTwoMembers(Buffer.from(reply.body));
      const sized = withHeader({ ...reply, body }, 'Content-Length', String(body.length));
      return withHeader(withHeader(sized, 'Content-Encoding', 'gzip'), 'Vary', 'Accept, Accept-Encoding');
    }),
  }),
  variant(
    'long-addresses-refused',
    lists.all,
    'A query of more than 500 bytes gets 414 (RFC 9110 section 15.5.15).',
    {
      stages: {
        door: (right) => (exchange) => (exchange.search.length > 500 ? [longAddress] : right(exchange)),
      },
    },
  ),
  variant('emptied-during-run', lists.all, 'All images are deleted at once after 150 requests.', {
    before: (world, count) => {
      if (count === 150) for (const { id } of world.live()) world.remove(id);
    },
  }),
  variant(
    'filled-during-run',
    lists.all,
    'There are no images before the 60th request, and many from then on.',
    {
      prepare: (world) => world.replace([]),
      before: (world, count) => {
        if (count === 60) for (let added = 0; added < 30; added += 1) world.add();
      },
    },
  ),
];
