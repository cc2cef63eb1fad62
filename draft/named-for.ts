import { splitPointer } from '../engine/base/pointer.ts';
import {
  changeParameters,
  type FilterWord,
  filterWords,
  searchParameters,
} from './conventions/filter-words.ts';
import { plainName, rankIn } from './conventions/names.ts';
import type { DraftParameter } from './document.ts';
import { type Field, isTextual, type ValueKind } from './values.ts';

/** What the name of a parameter, and its schema, say of the members that it may pick by. */
export interface Naming {
  /** The members, the likeliest first. */
  readonly fields: readonly Field[];
  /** What the rest of the name says of the operator; undefined where it says nothing that is known. */
  readonly word: FilterWord | undefined;
  /** The parameter is named after none of the members. */
  readonly isGeneral: boolean;
}

/**
 * What a parameter is named for. Its name holds that of a member, by its pointer or by its last name, and perhaps a word for the
 * operator; the longest name of a member counts.
 */
export function namedFor(
  { name, element }: Pick<DraftParameter, 'name' | 'element'>,
  fields: readonly Field[],
): Naming {
  const plain = plainName(name);
  const fits = fields
    .flatMap((field) => namesOf(field).map((called) => ({ field, called })))
    .filter(({ called }) => called !== '' && plain.includes(called))
    .map(({ field, called }) => ({ field, called, word: wordIn(plain, called) }))
    .filter(({ called, word }) => called.length > 2 || word !== undefined)
    .sort(
      (left, right) =>
        Number(right.word !== undefined) - Number(left.word !== undefined) ||
        right.called.length - left.called.length ||
        splitPointer(left.field.pointer).length - splitPointer(right.field.pointer).length,
    );
  const [best] = fits;
  if (best !== undefined && !(rankIn(searchParameters, name) !== undefined && best.called !== plain))
    return {
      fields: [...new Set(fits.filter(({ called }) => called === best.called).map(({ field }) => field))],
      word: best.word,
      isGeneral: false,
    };
  if (rankIn(changeParameters, name) !== undefined)
    return {
      fields: fields.filter(({ kind }) => kind === 'instant'),
      word: { operator: 'changed-since' },
      isGeneral: true,
    };
  if (rankIn(searchParameters, name) !== undefined)
    return {
      fields: fields.filter((one) => isTextual(one.kind) && !one.isArray),
      word: { operator: 'search' },
      isGeneral: true,
    };
  return {
    fields: fields.filter(({ kind }) => kindsOf(element.type).includes(kind)),
    word: undefined,
    isGeneral: true,
  };
}

/** Ways in which a parameter may name a member: by its last name, by its pointer, and each in the plural. */
function namesOf({ pointer }: Field): readonly string[] {
  const tokens = splitPointer(pointer);
  const names = [tokens.at(-1) ?? '', tokens.join('')].map(plainName);
  return [
    ...new Set(
      names.flatMap((one) => [one, ...(one.endsWith('s') && one.length > 3 ? [one.slice(0, -1)] : [])]),
    ),
  ];
}

/** What is left of the name of a parameter without that of the member; equality where nothing is. */
function wordIn(plain: string, called: string): FilterWord | undefined {
  const rest = plain.replace(called, '').replace(/^(?:filters?|where)(?=.)|^(?:filters?|where|by)$/, '');
  if (rest === '') return { operator: 'equals' };
  return Object.hasOwn(filterWords, rest) ? filterWords[rest] : undefined;
}

/** The kinds of member that a parameter of a type may pick by, where its name says nothing. */
function kindsOf(types: readonly unknown[] | undefined): readonly ValueKind[] {
  const texts: readonly ValueKind[] = ['word', 'identifier'];
  if (types === undefined) return texts;
  return [
    ...(types.includes('string') ? texts : []),
    ...(types.includes('boolean') ? (['boolean'] as const) : []),
  ];
}
