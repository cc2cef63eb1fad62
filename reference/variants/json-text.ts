/** Other lawful ways to write the same JSON (RFC 8259). */

import type { Json } from '../model.ts';
import { isObject, omit } from '../wraps/entries.ts';
import { onJsonText } from '../wraps/texts.ts';
import { lists, type Variant, variant } from './variant.ts';

const JSON_ANY = 'RFC 8259: the same document';

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

export const JSON_TEXT: readonly Variant[] = [
  variant('json-indented', lists.all, `JSON is indented and ends with a line end (${JSON_ANY}).`, {
    stages: onJsonText((text) => `${JSON.stringify(JSON.parse(text), null, 4)}\n`),
  }),
  variant(
    'json-escaped',
    lists.all,
    `JSON has every letter beyond ASCII, and the slash, escaped (${JSON_ANY}).`,
    {
      stages: onJsonText((text) =>
        text
          .replace(/[^\p{ASCII}]/gu, (sign) =>
            sign
              .split('')
              .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`)
              .join(''),
          )
          .replaceAll('/', '\\/'),
      ),
    },
  ),
  variant('json-reordered', lists.all, `Members come in reverse order (${JSON_ANY}).`, {
    stages: { document: (right) => (document, exchange, page) => reversed(right(document, exchange, page)) },
  }),
  variant(
    'json-exponents',
    lists.showsSize,
    `Sizes are written with an exponent, 25165824 as 2.5165824e7 (${JSON_ANY}).`,
    {
      stages: onJsonText((text) =>
        text.replace(
          /("(?:OS-EXT-IMG-SIZE:)?size"):(\d+)/g,
          (_all, name, digits) => `${name}:${Number(digits).toExponential()}`,
        ),
      ),
    },
  ),
  variant(
    'sizes-as-decimals',
    lists.showsSize,
    'Sizes are written with a decimal point, 1024 as 1024.0 (RFC 8259 section 6: the same number).',
    {
      stages: onJsonText((text) => text.replace(/("(?:OS-EXT-IMG-SIZE:)?size"):(\d+)/g, '$1:$2.0')),
    },
  ),
  variant(
    'numbers-with-exponents',
    lists.all,
    'All numbers are written with exponents (RFC 8259 section 6: the same numbers).',
    {
      stages: onJsonText((text) =>
        text.replace(/("(?:minDisk|minRam|min_disk|min_ram|progress|virtual_size)"):(\d+)/g, '$1:$2E+0'),
      ),
    },
  ),
  variant(
    'all-text-escaped',
    lists.all,
    'Every letter of every text is escaped, in capitals (RFC 8259 section 7).',
    {
      stages: onJsonText((text) =>
        text.replace(/"((?:[^"\\]|\\.)*)"/g, (whole) => {
          const inside = JSON.parse(whole) as string;
          return `"${inside
            .split('')
            .map((half) => `\\u${half.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
            .join('')}"`;
        }),
      ),
    },
  ),
  variant(
    'white-space-around',
    lists.all,
    'White space stands before, behind and within the document (RFC 8259 section 2).',
    {
      stages: onJsonText(
        (text) => `\r\n\t ${JSON.stringify(JSON.parse(text), null, '\t').replaceAll('\n', '\r\n')}\n\n `,
      ),
    },
  ),
  variant('images-are-last', lists.all, 'Other members come before the images (RFC 8259 section 4).', {
    stages: {
      document: (right) => (document, exchange, page) => {
        const whole = right(document, exchange, page);
        return page && isObject(whole)
          ? { '@context': 'images', ...omit(whole, 'images'), images: whole.images ?? [] }
          : whole;
      },
    },
  }),
];
