/** Other orders of names, and filters that take two texts for one. */
import { collationOf, compareText } from '../compare.ts';
import { lenient, lists, named, type Variant, variant } from './variant.ts';

const ANY_TEXT = '002 L125-127, 000 L164, 001 L20, 004 L61: a name is any text';

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

export const COLLATIONS: readonly Variant[] = [
  variant(
    'names-hard-to-sort',
    lists.all,
    `Names stand differently in one order and another (${ANY_TEXT}).`,
    named(HARD_TO_SORT),
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
