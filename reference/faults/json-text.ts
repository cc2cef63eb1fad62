/** Text that is no JSON, or not in UTF-8, or cut (RFC 8259). */
import { CONTENT_LENGTH, JSON_DOCUMENT, LIST_DOCUMENT, UNREADABLE, VALUE } from '../sentences/index.ts';
import { onReply, onSuccess, withHeader } from '../wraps/answers.ts';
import { onJsonText, onText } from '../wraps/texts.ts';
import { type Fault, group, lists, STRICT_ONLY, sharing } from './fault.ts';

const CONSEQUENCES = { consequences: UNREADABLE.split(' ') };

export const JSON_TEXT: readonly Fault[] = [
  ...group('schema.', lists.all, CONTENT_LENGTH, {
    'cut-by-content-length: Content-Length is smaller than the body, which is thereby cut (RFC 9110 section 8.6).':
      [
        onSuccess((reply) => {
          const bytes = Buffer.from(reply.body);
          const kept = bytes.subarray(0, Math.max(0, bytes.length - 10));
          return withHeader({ ...reply, body: kept }, 'Content-Length', String(kept.length));
        }),
        { ...CONSEQUENCES, requirements: [CONTENT_LENGTH, JSON_DOCUMENT] },
      ],
  }),
  ...group('schema.', lists.all, sharing(JSON_DOCUMENT, CONSEQUENCES), {
    'truncated: The body ends in the middle (RFC 8259 section 2; XML 1.0 section 2.1).': onText((whole) =>
      whole.slice(0, Math.floor(whole.length * 0.9)),
    ),
    'trailing-text: Text follows the document (RFC 8259 section 2; XML 1.0 section 2.1).': onText(
      (text) => `${text}\n[done]`,
    ),
    'single-quotes: The JSON has single quotation marks (RFC 8259 section 7).': onText((whole, exchange) =>
      exchange.format === 'json' ? whole.replace(/"([a-zA-Z_]+)":/g, "'$1':") : whole,
    ),
    'latin-1: The text is not UTF-8 but ISO-8859-1 (RFC 8259 section 8.1; XML 1.0 section 4.3.3).': [
      onSuccess((reply) => ({ ...reply, body: Buffer.from(String(reply.body), 'latin1') })),
      { also: 'http-schema-002' },
    ],
    'member-twice: An image has its name twice, first another one (RFC 8259 section 4).': [
      onText((whole, exchange) =>
        exchange.format === 'json'
          ? whole.replaceAll('"name":"ubuntu"', '"name":"debian","name":"ubuntu"')
          : whole,
      ),
      { ...STRICT_ONLY, requirements: 'http-schema-001' },
    ],
    'bom-twice: The document begins with two byte order marks (RFC 8259 section 8.1).': onText(
      (text) => `\uFEFF\uFEFF${text}`,
    ),
    'cut-at-16-kib: Bodies of more than 16 KiB are cut there (RFC 8259 section 2; XML 1.0 section 2.1).':
      onText((text) => text.slice(0, 16 * 1024)),
    'cut-at-buffer: A body is cut at the last whole 4 KiB (RFC 8259 section 2; XML 1.0 section 2.1).': onText(
      (text) => text.slice(0, Math.max(200, Math.floor(text.length / 4096) * 4096)),
    ),
    'comma-before-first: A comma stands before the first image (RFC 8259 section 5).': onJsonText((text) =>
      text.replace(/"images":\[(?=\{)/, '"images":[,'),
    ),
    'trailing-comma: A comma stands behind the last image (RFC 8259 section 5).': onText((text) =>
      text.replace(/\}\](?=[,}])/, '},]'),
    ),
    'control-character-bare: A line end in the JSON is not escaped (RFC 8259 section 7).': onText(
      (text, exchange) => (exchange.format === 'json' ? text.replace(/"(ubuntu)"/, '"$1\n"') : text),
    ),
    'jsonp: The JSON stands in parentheses (RFC 8259 section 2).': onText((text, exchange) =>
      exchange.format === 'json' ? `(${text})` : text,
    ),
    'prefixed: Signs against hijacking stand before the JSON (RFC 8259 section 2).': onText(
      (text, exchange) => (exchange.format === 'json' ? `)]}',\n${text}` : text),
    ),
    'replacement-characters: Letters beyond ASCII are cut in halves, which are no UTF-8, where a name is filtered by (RFC 8259 section 8.1).':
      [
        onReply((whole, exchange) => {
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
        }),
        { also: 'http-schema-002' },
      ],
  }),
  ...group('schema.', lists.showsSize, VALUE.sizes, {
    'not-a-number: A size that is not known is written NaN (RFC 8259 section 6).': [
      onText((text) => text.replace(/"((?:OS-EXT-IMG-SIZE:)?size)":null/g, '"$1":NaN')),
      { ...CONSEQUENCES, requirements: [VALUE.sizes, JSON_DOCUMENT] },
    ],
  }),
  ...group('schema.', lists.all, LIST_DOCUMENT, {
    'empty-body: The body is empty (000 L122-127, 001 L16, 002 L112-121, 004 L96-109).': [
      {
        text: () => () => '',
      },
      { ...CONSEQUENCES, also: JSON_DOCUMENT },
    ],
  }),
];
