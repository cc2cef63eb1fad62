/** What a fault is, and how faults that break one sentence are written down together. */
import { DOCUMENTS, lists } from '../apis/kinds.ts';
import type { ApiId, Category, Level } from '../model.ts';
import { type Condition, only } from '../only.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Wraps } from '../stages.ts';

/** A fault as users of the reference see it. */
export interface FaultDescription {
  readonly id: string;
  readonly apis: readonly ApiId[];
  readonly category: Category;
  /** What it gets wrong, and which sentence of which document says so. */
  readonly breaks: string;
  /** The requirements that it breaks, of the catalogues of its APIs. */
  readonly requirements: readonly string[];
  /** Requirements that are broken on its way, such as those about all that a body says where no body can be read. */
  readonly consequences?: readonly string[];
  /** Levels at which it is one; a server may be lenient where only `strict` stands. */
  readonly levels: readonly Level[];
  /** How many images it takes to be seen, when more than the default. */
  readonly images?: number;
  /** It shows only beside another API over the same images. */
  readonly beside?: boolean;
}

export interface Fault extends FaultDescription {
  readonly stages: Wraps;
}

/** What some faults say beside what they do. */
export interface Extras {
  readonly levels?: readonly Level[];
  readonly images?: number;
  readonly beside?: boolean;
  /** Requirements in place of those of the sentence. */
  readonly requirements?: Broken;
  /** Requirements that the fault breaks besides. */
  readonly also?: Broken;
  /** Requirements that are broken on its way. */
  readonly consequences?: Broken;
}

/** Requirements: ids separated by blanks, those of a sentence, or several of these. */
type Broken = string | Sentence | readonly (string | Sentence)[];

/** The ids of requirements. */
export function idsOf(broken: Broken): readonly string[] {
  if (typeof broken === 'string') return broken.split(' ');
  return 'requirements' in broken ? broken.requirements : broken.flatMap(idsOf);
}

/** How a fault is brought about, and what else is to be said of it. */
export type How = Wraps | readonly [stages: Wraps, extras: Extras];

/** A sentence, and what is to be said of all faults that break it. */
interface SharedSentence extends Sentence {
  readonly shared?: Extras;
}

/** A sentence of which all faults of a group have something more to say. */
export function sharing(sentence: Sentence, shared: Extras): SharedSentence {
  return { ...sentence, shared };
}

/** Rows of faults that show under one condition only. */
export function under(
  condition: Condition,
  rows: Readonly<Record<string, How>>,
): Readonly<Record<string, How>> {
  const narrowed = Object.entries(rows).map(([row, how]): readonly [string, How] => [
    row,
    isExtended(how) ? [only(condition, how[0]), how[1]] : only(condition, how),
  ]);
  return Object.fromEntries(narrowed);
}

/**
 * Writes down faults that break one sentence.
 *
 * @param prefix how their ids begin: the category, a dot, and what the names have in common
 * @param rows by the rest of the id, a colon and what the fault gets wrong
 */
export function group(
  prefix: `${Category}.${string}`,
  apis: readonly ApiId[],
  sentence: SharedSentence,
  rows: Readonly<Record<string, How>>,
): readonly Fault[] {
  return Object.entries(rows).map(([row, how]) => fault(`${prefix}${row}`, apis, sentence, how));
}

/**
 * Writes down one fault.
 *
 * @param row its id, a colon and what it gets wrong, which is followed by where the sentence stands, unless it ends in a stop
 */
export function fault(
  row: `${Category}.${string}`,
  apis: readonly ApiId[],
  sentence: SharedSentence,
  how: How,
): Fault {
  const [id = '', ...rest] = row.split(': ');
  const says = rest.join(': ');
  const [stages, own] = isExtended(how) ? how : [how, {}];
  const {
    requirements = sentence.requirements,
    also = [],
    consequences = [],
    ...extras
  } = { ...sentence.shared, ...own };
  const broken = [...new Set([...idsOf(requirements), ...idsOf(also)])];
  const ofTheseApis = (ids: readonly string[]): readonly string[] =>
    ids.filter((one) => apis.some((api) => DOCUMENTS[api].includes(one.slice(0, one.indexOf('-')))));
  return {
    id,
    apis,
    category: row.slice(0, row.indexOf('.')) as Category,
    breaks: says.endsWith('.') ? says : `${says} ${sentence.cites}.`,
    requirements: ofTheseApis(broken),
    ...(idsOf(consequences).length === 0 ? {} : { consequences: ofTheseApis(idsOf(consequences)) }),
    levels: sentence.levels ?? ['standard', 'strict'],
    ...extras,
    stages,
  };
}

function isExtended(how: How): how is readonly [stages: Wraps, extras: Extras] {
  return Array.isArray(how);
}

export const STRICT_ONLY: Extras = { levels: ['strict'] };

export type { Sentence };
export { lists };
