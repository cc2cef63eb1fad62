/** What has to be known of a kind to read its entry; engine/kinds/ says how its values compare. */
interface KindEntry {
  /** How its values compare, for the tables of the documentation. */
  readonly compares: string;
  /** The types in which its values can stand in JSON. */
  readonly types: readonly string[];
  /** Formats of texts that are never values of the kind. */
  readonly formatsAgainst?: readonly string[];
  /** Its values have a form that not every text has, so a schema of plain texts describes none of them. */
  readonly needsForm?: true;
  /** Whether a text can be read as a value of the kind; every one can if not given. */
  readonly isWritten?: (text: string) => boolean;
}

const texts = ['string'] as const;
const numbers = ['integer', 'number', 'string'] as const;

/** Formats of texts that are neither numbers nor times. */
const words = ['uuid', 'email', 'uri', 'hostname', 'ipv4', 'ipv6', 'time', 'duration'] as const;
const wordsAndTimes = [...words, 'date', 'date-time'] as const;

const isTime = (text: string): boolean => Number.isFinite(Date.parse(text));

/** Every kind of the vocabulary, in the order of its tables. */
const kinds = {
  text: { compares: 'as texts; servers choose the case sensitivity and the collation', types: texts },
  word: { compares: 'character by character', types: texts },
  identifier: {
    compares:
      'character by character; can be a whole number. When the suite asks for an unknown id, it uses the form of the ids in the list, and never a form that the schema of the parameter or of the field rules out; a server can refuse an id of another form',
    types: ['string', 'integer'],
  },
  integer: {
    compares: 'by value, also if a text contains the digits',
    types: numbers,
    formatsAgainst: wordsAndTimes,
    needsForm: true,
    isWritten: (text) => /^[+-]?\d+$/.test(text),
  },
  number: {
    compares: 'by value, also if a text contains the digits',
    types: numbers,
    formatsAgainst: wordsAndTimes,
    isWritten: (text) => text.trim() !== '' && Number.isFinite(Number(text)),
  },
  boolean: {
    compares:
      'as booleans. A parameter takes them as `true` and `false`, as the words of its `enum`, such as `yes` and `no`, or as 1 and 0 if its schema requires numbers',
    types: ['boolean', ...numbers],
    isWritten: (text) => /^(true|t|yes|y|1|false|f|no|n|0)$/i.test(text),
  },
  date: { compares: 'as dates', types: texts, formatsAgainst: words, isWritten: isTime },
  instant: {
    compares: 'as points in time; a missing time zone means UTC',
    types: texts,
    formatsAgainst: [...words, 'date'],
    isWritten: isTime,
  },
} as const satisfies Readonly<Record<string, KindEntry>>;

/** How the values of a field compare; the file of each in engine/kinds says what is known of it. */
export type FieldKind = keyof typeof kinds;

/** Whether a text names a kind. */
function isKind(name: string): name is FieldKind {
  return Object.hasOwn(kinds, name);
}

export const kindNames: readonly FieldKind[] = Object.keys(kinds).filter(isKind);

/** What the vocabulary says of a kind. */
export function kindEntry(kind: FieldKind): KindEntry {
  return kinds[kind];
}
