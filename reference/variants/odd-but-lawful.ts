/** What few servers do and every server may: empty values that count as none, orders that nobody promised, names that clash. */
import type { Image } from '../model.ts';
import type { Pair } from '../query.ts';
import type { Wraps } from '../stages.ts';
import { isObject, omit, onObject } from '../wraps/entries.ts';
import { onXmlText } from '../wraps/texts.ts';
import { each, lenient, lists, type Variant, variant } from './variant.ts';

/** Leaves out what an empty value says, for some parameters. */
function emptyIsNone(isMeant: (name: string) => boolean): Wraps {
  const kept = (pairs: readonly Pair[] | undefined) =>
    pairs?.filter(([name, value]) => value !== '' || !isMeant(name));
  return { agree: (right) => (exchange) => right({ ...exchange, pairs: kept(exchange.pairs) }) };
}

const EMPTY = 'no document says what an empty value means; many servers take it for none';
const NO_XML_SIGN = 'XML 1.0 section 2.2: the sign cannot stand in a document, even as a reference';
const OBJECT_WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
/** Signs that JSON has and XML has not. */
const UNFIT = ['\u0007', '\u0000', '\u001b', '\u000b', '\uffff', '\ufffe'];

/** Puts signs that XML cannot hold into names and metadata. */
const unfit = each((image: Image, index) => {
  const sign = UNFIT[Math.floor(index / 5)];
  if (index % 5 !== 3 || sign === undefined) return {};
  return { name: `ring${sign}ring${index}`, metadata: { ...image.metadata, note: `a${sign}b${sign}` } };
});

function withoutUnfit(text: string, by: string): string {
  return UNFIT.reduce((fit, sign) => fit.replaceAll(sign, by), text);
}

function wordsIn(given: Image['metadata']): Image['metadata'] {
  return Object.fromEntries([...Object.entries(given), ...OBJECT_WORDS.map((word) => [word, 'x'])]);
}

export const ODD_BUT_LAWFUL: readonly Variant[] = [
  lenient('empty-values-are-none', lists.all, `A parameter with an empty value counts as none (${EMPTY}).`, {
    stages: emptyIsNone(() => true),
  }),
  lenient('empty-limit-is-none', lists.paged, `An empty limit counts as none (${EMPTY}).`, {
    stages: emptyIsNone((name) => name === 'limit'),
  }),
  variant('empty-filter-is-none', lists.all, `An empty status, time or size counts as none (${EMPTY}).`, {
    stages: emptyIsNone((name) => /^(?:status|changes-since|size_|type|visibility|server)/.test(name)),
  }),
  variant(
    'empty-sorting-is-none',
    lists.images,
    `An empty sort key or direction counts as none (${EMPTY}).`,
    {
      stages: emptyIsNone((name) => name.startsWith('sort_')),
    },
  ),
  ...[
    ['left-out', 'left out', ''],
    ['replaced', 'replaced by a question mark', '?'],
    ['replaced-officially', 'replaced by U+FFFD', '\ufffd'],
  ].map(([slug, how, by = '']) =>
    variant(
      `xml-unfit-signs-${slug}`,
      lists.compute,
      `In XML the signs that it cannot hold are ${how} (${NO_XML_SIGN}).`,
      { prepare: unfit, stages: onXmlText((text) => withoutUnfit(text, by)) },
    ),
  ),
  variant('xml-1.1', lists.compute, 'XML says that it is of version 1.1 (a recommendation of the W3C).', {
    stages: onXmlText((text) => text.replace(/^<\?xml version='1.0'/, "<?xml version='1.1'")),
  }),
  variant(
    'xml-1.1-with-controls',
    lists.compute,
    'XML of version 1.1 holds control signs as references (XML 1.1 section 2.2).',
    {
      prepare: each((_image, index) => (index % 5 === 3 ? { name: `ring\u0007${index}` } : {})),
      stages: onXmlText((text) =>
        text.replace(/^<\?xml version='1.0'/, "<?xml version='1.1'").replaceAll('\u0007', '&#7;'),
      ),
    },
  ),
  variant(
    'xml-1.1-with-line-ends',
    lists.compute,
    'XML of version 1.1 has a line end of its own between elements (XML 1.1 section 2.11).',
    {
      stages: onXmlText((text) =>
        text.replace(/^<\?xml version='1.0'/, "<?xml version='1.1'").replaceAll('><image ', '>\u0085<image '),
      ),
    },
  ),
  lenient('order-at-random', lists.otc, 'The list comes in another order each time (004 names no order).', {
    stages: {
      order: (right) => (images, query, exchange) =>
        right(images, query, exchange)
          .map((image) => ({ image, place: Math.random() }))
          .sort((left, right) => left.place - right.place)
          .map(({ image }) => image),
    },
  }),
  lenient('order-turns-round', lists.otc, 'Every other list is turned round (004 names no order).', {
    stages: {
      order: (right) => (images, query, exchange) => {
        const line = right(images, query, exchange);
        return exchange.number % 2 === 0 ? line : [...line].reverse();
      },
    },
  }),
  lenient(
    'order-by-shards',
    lists.otc,
    'Two stores answer by turns which comes first (004 names no order).',
    {
      stages: {
        order: (right) => (images, query, exchange) => {
          const line = right(images, query, exchange);
          const at = exchange.number % 3 === 0 ? Math.floor(line.length / 3) : 0;
          return [...line.slice(at), ...line.slice(0, at)];
        },
      },
    },
  ),
  variant(
    'metadata-keys-of-objects',
    [...lists.novas, ...lists.otc],
    `Metadata have keys that objects of JavaScript know: ${OBJECT_WORDS.join(', ')} (X07).`,
    { prepare: each((image, index) => (index % 3 === 0 ? { metadata: wordsIn(image.metadata) } : {})) },
  ),
  variant(
    'members-of-objects',
    [...lists.images, ...lists.otc],
    `Images have members of their own that objects of JavaScript know: ${OBJECT_WORDS.join(', ')} (X83).`,
    {
      stages: {
        entry:
          (right) =>
          (...given) =>
            Object.fromEntries([
              ...Object.entries(right(...given)),
              ...OBJECT_WORDS.map((word) => [word, 'x'] as const),
            ]),
        document: (right) => (document, exchange, page) => {
          const whole = right(document, exchange, page);
          return isObject(whole) ? { ...whole, toString: 'x', constructor: 'x' } : whole;
        },
      },
    },
  ),
  variant(
    'names-like-members-of-objects',
    lists.all,
    `Images are called like members of objects of JavaScript: ${OBJECT_WORDS.join(', ')} (a name is any text).`,
    {
      prepare: each((_image, index) =>
        index < OBJECT_WORDS.length ? { name: OBJECT_WORDS[index] ?? null } : {},
      ),
    },
  ),
  lenient('images-say-no-type', lists.compute, 'No image has an image_type in its metadata (X25, I07).', {
    stages: onObject('metadata', (given) => omit(given, 'image_type')),
  }),
];
