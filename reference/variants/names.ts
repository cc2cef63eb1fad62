/** Images with names that are hard to compare, to sort, to carry, or to look up. */
import { collationOf, compareText } from '../compare.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const ANY_TEXT = '002 L125-127, 000 L164, 001 L20, 004 L61: a name is any text';

/** Gives the first images these names. */
function named(names: readonly string[]): Pick<Variant, 'prepare'> {
  return {
    prepare: (world) =>
      world.replace(
        world.all().map((image, index) => {
          const name = names[index];
          return name === undefined ? image : { ...image, name };
        }),
      ),
  };
}

/** Neighbours that one order or another puts the other way round. */
const HARD_TO_SORT = [
  'cz',
  'ch',
  'ci',
  'aa',
  'az',
  'zebra',
  'tango',
  'sierra',
  'lyra',
  'luna',
  'ying',
  'jack',
  'llama',
  'lupe',
  'wa',
  'va',
  'a-b',
  'ab',
  'a b',
  'a_c',
  'ac',
  'a10',
  'a9',
  'a09',
  'a1.10',
  'a1.9',
  'A',
  'a',
  'B',
  'ab-',
  'ab\tz',
  'ab ',
  '\u00e9t\u00e9',
  'ete',
  'e\u0301te',
  'Ete',
  'i',
  'I',
  '\u0131',
  '\u0130',
  'dzsd',
  'dzz',
  'nyz',
  'nz',
];

const base = new Intl.Collator('en', { sensitivity: 'base' });

function sorted(
  id: string,
  description: string,
  language: string,
  options: Intl.CollatorOptions = {},
): Variant {
  return variant(id, lists.images, `${description} (X72: the order depends on the data base).`, {
    settings: { collation: collationOf(language, options) },
    ...named(HARD_TO_SORT),
  });
}

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
  variant(
    'names-hard-to-sort',
    lists.all,
    `Names stand differently in one order and another (${ANY_TEXT}).`,
    named(HARD_TO_SORT),
  ),
  variant(
    'operators-before-colons',
    lists.images,
    'A word before a colon is an operator, as Glance has it, and an unknown one is refused (002 L29-30 leaves the forms open).',
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
            ([name, value]) => name === 'name' && /^(neq|gt|gte|lt|lte):/.test(value),
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
  sorted('sorted-with-capitals-first', 'Names sort with capitals before small letters', 'en', {
    caseFirst: 'upper',
  }),
  sorted('sorted-by-numbers', 'Names sort by the numbers in them', 'en', { numeric: true }),
  sorted('sorted-without-punctuation', 'Names sort as if they had no punctuation', 'en', {
    ignorePunctuation: true,
  }),
  sorted('sorted-by-base-letters', 'Names that differ in case or accents only are ties', 'en', {
    sensitivity: 'base',
  }),
  sorted('sorted-as-in-czech', 'Names sort as in Czech, ch behind h', 'cs'),
  sorted('sorted-as-in-danish', 'Names sort as in Danish, aa behind z', 'da'),
  sorted('sorted-as-in-estonian', 'Names sort as in Estonian, z behind s', 'et'),
  sorted('sorted-as-in-lithuanian', 'Names sort as in Lithuanian, y behind i', 'lt'),
  sorted('sorted-as-in-hungarian', 'Names sort as in Hungarian, which has letters of two signs', 'hu'),
  sorted('sorted-as-in-spain-once', 'Names sort as Spanish once did, ll behind l', 'es-u-co-trad'),
  variant(
    'sorted-by-utf-16',
    lists.images,
    'Names sort by the units of UTF-16, as Java and JavaScript have it (X72).',
    {
      settings: { collation: (a, b) => (a < b ? -1 : Number(a > b)) },
      ...named([...HARD_TO_SORT, '\uFF21', '\u{1F427}', '\uE000']),
    },
  ),
  variant('sorted-without-case', lists.images, 'Names sort by the codes of their small letters (X72).', {
    settings: { collation: (a, b) => compareText(a.toLowerCase(), b.toLowerCase()) },
    ...named(HARD_TO_SORT),
  }),
  variant(
    'sorted-padded',
    lists.images,
    'Names sort as if blanks filled them up (SQL-92 section 8.2, X72).',
    {
      settings: { collation: (a, b) => compareText(a.padEnd(80), b.padEnd(80)) },
      ...named(HARD_TO_SORT),
    },
  ),
  lenient('accent-blind-text', lists.all, 'Filters compare texts without regard to case and accents (X67).', {
    settings: { sameText: (a, b) => base.compare(a, b) === 0 },
    ...named(['\u00e9t\u00e9', 'ete', 'e\u0301te', 'Ete', 'ETE']),
  }),
  lenient(
    'trailing-blanks-mean-nothing',
    lists.all,
    'Filters compare texts without regard to blanks at the end (SQL-92 section 8.2, X67).',
    {
      settings: { sameText: (a, b) => a.trimEnd() === b.trimEnd() },
      ...named(['a ', 'a', 'b', 'b  ']),
    },
  ),
  lenient(
    'dictionary-texts',
    lists.images,
    'Filters and sorting follow a collation without case and accents, as on MariaDB (X67, X72).',
    {
      settings: {
        sameText: (a, b) => base.compare(a.trimEnd(), b.trimEnd()) === 0,
        collation: (a, b) => base.compare(a.trimEnd(), b.trimEnd()),
      },
      ...named(HARD_TO_SORT),
    },
  ),
];
