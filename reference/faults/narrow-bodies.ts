/** Members that are wrong for some images only: without data, from a server, the last of the list, a name with signs. */
import { omit, onList } from '../wraps.ts';
import { type Fault, fault, STRICT_ONLY } from './fault.ts';
import {
  all,
  alone,
  ENTRY,
  every,
  fromServer,
  images,
  otc,
  paged,
  STATUS,
  servers,
  set,
  TIMES,
  unuploaded,
  where,
} from './narrow-schema-tools.ts';

export const NARROW_BODIES: readonly Fault[] = [
  where(
    'checksum-sha',
    [...images, ...otc],
    'Checksums have 40 digits',
    all,
    set(['checksum'], (sum) => (typeof sum === 'string' ? `${sum}00000000` : sum)),
    STRICT_ONLY,
  ),
  where(
    'checksum-empty-where-unuploaded',
    [...images, ...otc],
    'A checksum that is not known is an empty text',
    unuploaded,
    set(['checksum'], () => ''),
    STRICT_ONLY,
  ),
  where(
    'deleted-words',
    otc,
    'deleted is "no" for images without data',
    unuploaded,
    set(['deleted'], () => 'no'),
  ),
  where(
    'is-public-text',
    otc,
    'is_public is a text',
    all,
    set(['is_public'], (value) => String(value)),
  ),
  where(
    'protected-number-where-true',
    otc,
    'protected is 1 where it is true',
    all,
    set(['protected'], (value) => (value === true ? 1 : value)),
  ),
  where(
    'properties-text',
    otc,
    'properties of images from servers are a text',
    fromServer,
    set(['properties'], (given) => JSON.stringify(given)),
  ),
  where('single-id-missing', servers, 'A single image has no id', alone, (entry) => omit(entry, 'id')),
  where('single-links-missing', servers, 'A single image has no links', alone, (entry) =>
    omit(entry, 'links'),
  ),
  where(
    'single-metadata-array',
    servers,
    'The metadata of a single image are an array',
    alone,
    set(['metadata'], () => []),
  ),
  where(
    'single-times-date-only',
    servers,
    'Times of a single image are dates',
    alone,
    set(TIMES, (time) => String(time).slice(0, 10)),
  ),
  where(
    'single-status-lower-case',
    servers,
    'The status of a single image is in lower case',
    alone,
    set(STATUS, (word) => String(word).toLowerCase()),
    STRICT_ONLY,
  ),
  fault(
    'schema.empty-list-null-with-marker',
    paged,
    `The page behind the last image has null for images ${ENTRY}.`,
    onList((document, { pairs = [] }) =>
      Array.isArray(document.images) &&
      document.images.length === 0 &&
      pairs.some(([name]) => name === 'marker')
        ? { ...document, images: null }
        : document,
    ),
  ),
  fault(
    'schema.last-entry-null',
    paged,
    `A page that is full ends with null ${ENTRY}.`,
    onList((document, { pairs = [] }) =>
      Array.isArray(document.images) && pairs.some(([name]) => name === 'limit')
        ? { ...document, images: [...document.images, null] }
        : document,
    ),
    { probe: 'a limit' },
  ),
  fault(
    'schema.empty-entry',
    every,
    `A filtered list has an empty object at its end ${ENTRY}.`,
    onList((document, { pairs = [] }) =>
      Array.isArray(document.images) && pairs.some(([name]) => ['name', 'status'].includes(name))
        ? { ...document, images: [...document.images, {}] }
        : document,
    ),
  ),
  fault('schema.bom-twice', every, 'The document begins with two byte order marks (RFC 8259 section 8.1).', {
    text: (right) => (text, exchange) => `\uFEFF\uFEFF${right(text, exchange)}`,
  }),
  fault('schema.trailing-comma', every, 'A comma stands behind the last image (RFC 8259 section 5).', {
    text: (right) => (text, exchange) => right(text, exchange).replace(/\}\](?=[,}])/, '},]'),
  }),
  fault(
    'schema.control-character-bare',
    every,
    'A line end in the JSON is not escaped (RFC 8259 section 7).',
    {
      text: (right) => (text, exchange) =>
        exchange.format === 'json'
          ? right(text, exchange).replace(/"(ubuntu)"/, '"$1\n"')
          : right(text, exchange),
    },
  ),
  fault('schema.jsonp', every, 'The JSON stands in parentheses (RFC 8259 section 2).', {
    text: (right) => (text, exchange) =>
      exchange.format === 'json' ? `(${right(text, exchange)})` : right(text, exchange),
  }),
  fault('schema.prefixed', every, 'Signs against hijacking stand before the JSON (RFC 8259 section 2).', {
    text: (right) => (text, exchange) =>
      exchange.format === 'json' ? `)]}',\n${right(text, exchange)}` : right(text, exchange),
  }),
  fault(
    'schema.replacement-characters',
    every,
    'Letters beyond ASCII are cut in halves, which are no UTF-8, where a name is filtered by (RFC 8259 section 8.1).',
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        if (!exchange.search.startsWith('name=') || whole.status !== 200) return whole;
        return {
          ...whole,
          body: Buffer.from(
            Buffer.from(whole.body)
              .toString('latin1')
              .replace(/([\xc3\xe5])[\x80-\xbf]/g, '$1'),
            'latin1',
          ),
        };
      },
    },
  ),
];
