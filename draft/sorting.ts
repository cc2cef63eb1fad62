import type { Asking } from '../engine/base/asking.ts';
import type { Query } from '../engine/base/exchange.ts';
import type { Json, JsonObject } from '../engine/base/json.ts';
import { splitPointer } from '../engine/base/pointer.ts';
import { type Place, shownQuery } from './asking.ts';
import { namedIn, plainName } from './conventions/names.ts';
import {
  directionParameters,
  directionWords,
  sortParameters,
  sortTemplates,
} from './conventions/sort-names.ts';
import type { DraftParameter } from './document.ts';
import { isSorted, type Way } from './order.ts';
import type { PagingDraft } from './paging.ts';
import type { Proposal } from './proposal.ts';
import { readAll } from './read-pages.ts';
import { type Entry, type Field, textsOf } from './values.ts';

/** What was found out about the order of a list. */
export interface SortingDraft extends Omit<Proposal, 'actions'> {
  readonly members: JsonObject | undefined;
  /** Parameters that are used up. */
  readonly used: readonly string[];
}

interface Basis {
  readonly place: Place;
  readonly paging: PagingDraft;
  readonly entries: readonly Entry[];
  readonly fields: readonly Field[];
  readonly whole: boolean;
}

/** One way to write a key and a direction. */
interface Form {
  readonly members: JsonObject;
  query(key: string, way: Way): Query;
}

/** A key that was seen to sort. */
interface Key {
  readonly value: string;
  readonly field: Field;
  readonly evidence: string;
}

/** Keys that are tried at most, and values that a key needs so that its order shows. */
const mostKeys = 12;
const leastValues = 3;

/** Finds out by which parameter, in which form and by which keys a list is sorted. */
export function* draftSorting(
  parameters: readonly DraftParameter[],
  basis: Basis,
): Asking<SortingDraft | undefined> {
  const query = parameters.filter(({ place, isOdd }) => place === 'query' && !isOdd);
  const named = namedIn(query, sortParameters);
  const [first] = named;
  if (first === undefined) return undefined;
  for (const parameter of named) {
    const candidates = keysFor(parameter, basis);
    for (const form of formsFor(parameter, query)) {
      const keys: Key[] = [];
      for (const [index, candidate] of candidates.entries()) {
        const evidence = yield* sorts(candidate.value, candidate.field, form, basis);
        if (evidence !== undefined) keys.push({ ...candidate, evidence });
        // A form that does nothing for the first two keys does nothing at all.
        if (index === 1 && keys.length === 0) break;
      }
      if (keys.length > 0) return draftOf(parameter, form, keys, basis.whole);
    }
  }
  return {
    about: 'sorting',
    certainty: 'unknown',
    evidence: [`${first.name} may be the sort key, but no value of it sorted the list.`],
    members: undefined,
    used: [first.name],
  };
}

function draftOf({ name }: DraftParameter, form: Form, keys: readonly Key[], whole: boolean): SortingDraft {
  return {
    about: 'sorting',
    certainty: whole ? 'sure' : 'likely',
    evidence: [
      ...keys.slice(0, 1).map(({ evidence }) => evidence),
      ...(keys.length < 2
        ? []
        : [
            `${keys
              .slice(1)
              .map(({ value }) => value)
              .join(', ')} behaved in the same way.`,
          ]),
    ],
    members: {
      ...form.members,
      keys: keys.map(({ value, field }): Json => ({ value, field: field.pointer, kind: field.kind })),
    },
    used: [name, String(form.members.direction ?? form.members.descendingKey ?? name)],
  };
}

/** The values that a key may have: those that the schema lists, without what says the direction, or else the names of members. */
function keysFor(
  { element }: DraftParameter,
  { entries, fields }: Basis,
): readonly { readonly value: string; readonly field: Field }[] {
  const varied = fields.filter((field) => !field.isArray && textsOf(entries, field).length >= leastValues);
  const words = (element.enum ?? []).filter((word) => typeof word === 'string');
  const bare = new Set(words.map((word) => word.replace(/^[+-]|(?:[ :.,]|_)(?:asc|desc)$/gi, '')));
  const values = bare.size > 0 ? [...bare] : varied.map(({ pointer }) => splitPointer(pointer).join('.'));
  return values
    .flatMap((value) => {
      const field = varied.find(({ pointer }) =>
        [splitPointer(pointer).join(''), splitPointer(pointer).at(-1) ?? '']
          .map(plainName)
          .includes(plainName(value)),
      );
      return field === undefined ? [] : [{ value, field }];
    })
    .slice(0, mostKeys);
}

/** The forms in which a key and a direction may be written, the likeliest first. */
function formsFor(parameter: DraftParameter, query: readonly DraftParameter[]): readonly Form[] {
  const words = (parameter.element.enum ?? []).map(String);
  const two = namedIn(query, directionParameters)
    .filter(({ name }) => name !== parameter.name)
    .flatMap((direction) =>
      waysOf(direction).map(([ascending, descending]) =>
        twoParameters(parameter.name, direction.name, ascending, descending),
      ),
    );
  const others = query
    .filter(({ name }) => plainName(name) === `${plainName(parameter.name)}desc`)
    .map(
      ({ name }): Form => ({
        members: { key: parameter.name, descendingKey: name },
        query: (key, way) => [[way === 'ascending' ? parameter.name : name, key]],
      }),
    );
  const one = sortTemplates
    .filter(({ descending }) => words.length === 0 || words.some((word) => fitsTemplate(word, descending)))
    .map(
      ({ ascending, descending }): Form => ({
        members: templateMembers(parameter.name, ascending, descending),
        query: (key, way) => [
          [parameter.name, (way === 'ascending' ? ascending : descending).replace('{key}', key)],
        ],
      }),
    );
  return [...two, ...others, ...one];
}

function waysOf({ element }: DraftParameter): readonly (readonly [string, string])[] {
  const words = (element.enum ?? []).map(String);
  if (words.length === 0) return directionWords;
  return directionWords.filter(
    ([ascending, descending]) => words.includes(ascending) && words.includes(descending),
  );
}

function twoParameters(key: string, direction: string, ascending: string, descending: string): Form {
  return {
    members: { key, direction, ascending, descending },
    query: (value, way) => [
      [key, value],
      [direction, way === 'ascending' ? ascending : descending],
    ],
  };
}

function templateMembers(key: string, ascending: string, descending: string): JsonObject {
  return { key, ascending, descending };
}

function fitsTemplate(word: string, template: string): boolean {
  const [before = '', after = ''] = template.split('{key}');
  return word.length > before.length + after.length && word.startsWith(before) && word.endsWith(after);
}

/** Asks for both directions: each has to bring all entries in the order of the field, so that no other order would do. */
function* sorts(
  value: string,
  field: Field,
  form: Form,
  { place, paging, entries }: Basis,
): Asking<string | undefined> {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const queries: string[] = [];
  for (const way of ['ascending', 'descending'] as const) {
    const query = form.query(value, way);
    const list = yield* readAll(place, paging.step, [...paging.large, ...query]);
    const ordered = list.ids.flatMap((id) => known.get(id) ?? []);
    if (
      ordered.length !== entries.length ||
      new Set(list.ids).size !== entries.length ||
      !isSorted(ordered, field, way)
    )
      return undefined;
    queries.push(shownQuery(query));
  }
  return `${queries.join(' and ')} returned all ${entries.length} entries in the order of ${field.pointer}, ascending and descending.`;
}
