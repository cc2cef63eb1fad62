/** Images with names that are hard to compare, to carry, or to look up. */
import { lenient, lists, named, type Variant, variant } from './variant.ts';

const ANY_TEXT = '002 L125-127, 000 L164, 001 L20, 004 L61: a name is any text';

export const NAMES: readonly Variant[] = [
  variant('names-equal', lists.all, `All images have one name (${ANY_TEXT}).`, {
    prepare: (world) => world.replace(world.all().map((image) => ({ ...image, name: 'image' }))),
  }),
  variant('names-all-empty', lists.all, `All names are empty (${ANY_TEXT}).`, {
    prepare: (world) => world.replace(world.all().map((image) => ({ ...image, name: '' }))),
  }),
  lenient('names-all-null', lists.all, 'No image has a name (X44, X68).', {
    prepare: (world) => world.replace(world.all().map((image) => ({ ...image, name: null }))),
  }),
  variant(
    'names-long',
    lists.all,
    `Names have hundreds and thousands of letters (${ANY_TEXT}).`,
    named(['n'.repeat(255), 'n'.repeat(256), 'm'.repeat(3000), '\u00fc'.repeat(600), `${'n'.repeat(254)}x`]),
  ),
  variant(
    'names-like-numbers',
    lists.all,
    `Names look like numbers and words of languages (${ANY_TEXT}).`,
    named([
      '007',
      '7',
      '1e3',
      '1000',
      '1.0',
      '1',
      '-1',
      '0x10',
      'NaN',
      'nil',
      'undefined',
      'True',
      'FALSE',
      '1e3',
      '+1',
    ]),
  ),
  variant(
    'names-like-escapes',
    lists.all,
    `Names look like percent escapes and other codes (${ANY_TEXT}).`,
    named([
      '%41',
      'A',
      '%',
      '100%25',
      '%zz',
      '+',
      'a+b',
      'a b',
      'a%2Bb',
      '&amp;',
      '\\u0041',
      '\\',
      '%00',
      '?',
      '#',
      'a=b&limit=1',
    ]),
  ),
  variant(
    'names-of-objects',
    lists.all,
    `Names are words that objects of JavaScript know (${ANY_TEXT}).`,
    named(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__']),
  ),
  variant(
    'names-of-many-scripts',
    lists.all,
    `Names are of many scripts and of composed signs (${ANY_TEXT}).`,
    named([
      '\u00e9',
      'e\u0301',
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
      '\u200bzero',
      'zero',
      '\uFB01n',
      'fin',
      '\u0627\u0644\u0639',
      '\u0939\u093f',
      '\uD55C',
      '\u1112\u1161\u11AB',
      '\u01C5',
      'I\u0307',
      '\u{10FFFD}',
      '\uFEFFbom',
      '\u2028line',
    ]),
  ),
  variant(
    'names-of-blanks',
    lists.all,
    `Names consist of blanks (${ANY_TEXT}).`,
    named([' ', '   ', '\u00a0', '\u3000', ' a', 'a ', 'a', '  a  ']),
  ),
  variant(
    'names-with-controls',
    [...lists.images, ...lists.servers, ...lists.otc],
    `Names have control characters (RFC 8259 section 7; ${ANY_TEXT}).`,
    named(['a\u0001b', 'bell\u0007', '\u001b[31mred', 'del\u007f', 'c1\u0085']),
  ),
  variant(
    'names-with-lone-surrogates',
    [...lists.images, ...lists.servers, ...lists.otc],
    'Names have halves of surrogate pairs (RFC 8259 section 8.2: the grammar allows them).',
    named(['half \ud83d', '\udc27 other half', 'half \ud83d']),
  ),
  lenient(
    'operators-before-colons',
    lists.all,
    'A word before a colon is an operator, as Glance has it, and an unknown one is refused (X87: a warning).',
    {
      ...named(['in:a,b', 'neq:x', 'a', 'eq:a', 'gt:5', 'urn:a']),
      stages: {
        keeps: (right) => (image, filter, query, exchange) => {
          const [, operator = '', rest = ''] = /^(in|eq):(.*)$/s.exec(filter.value) ?? [];
          if (filter.parameter !== 'name' || operator === '') return right(image, filter, query, exchange);
          return operator === 'eq' ? image.name === rest : rest.split(',').includes(image.name ?? '');
        },
        door: (right) => (exchange) => {
          const bad = exchange.pairs?.find(
            ([name, value]) => name === 'name' && /^(?!in:|eq:)[^:]*:/.test(value),
          );
          if (bad === undefined) return right(exchange);
          return [
            ...right(exchange),
            { status: 400, reason: 'parameter', message: 'Unable to filter on an unknown operator.' },
          ];
        },
      },
    },
  ),
  lenient(
    'names-with-colons-refused',
    lists.all,
    'A name with a colon gets 400, since it may be an operator that the server does not know (X87).',
    {
      stages: {
        door: (right) => (exchange) => {
          const bad = exchange.pairs?.some(([name, value]) => name === 'name' && value.includes(':'));
          if (bad !== true) return right(exchange);
          const message = 'Unable to filter by an unknown operator.';
          return [...right(exchange), { status: 400, reason: 'parameter', message }];
        },
      },
    },
  ),
  variant(
    'names-with-colons',
    lists.all,
    `Names have colons, and begin like operators (${ANY_TEXT}).`,
    named(['in:a,b', 'eq:a', 'a', 'urn:a', 'a:', ':a', '22.04', 'ubuntu:22.04', 'neq:x', 'ubuntu', 'a:b:c']),
  ),
];
