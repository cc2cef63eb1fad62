import { type Json, type JsonObject, readPointer } from '../../../engine/base/json.ts';
import { type Asked, type Entry, type ListServer, sent } from '../../support/list-server/server.ts';
import type { Description } from './document.ts';
import { arrayAt, objectAt, textAt } from './places.ts';
import { compareAs } from './values.ts';

/** A field to sort by, and the direction. */
export interface Term {
  readonly key: string;
  readonly field: string;
  readonly kind: string;
  readonly descending: boolean;
}

/** What a fault makes of the terms that a request asks for. */
export type Counting = (terms: readonly Term[]) => readonly Term[];

/** The order that a right server brings the list in. */
export function orderOf(
  description: Description,
  counts: Counting = (terms) => terms,
): NonNullable<ListServer['order']> {
  const { collection, parameters } = description;
  const always = arrayAt(collection, '/order').map(
    (one): Term => termOf(one, textAt(one, '/direction') === 'descending'),
  );
  const usual = (name: string): string | undefined => {
    const { default: value } = objectAt(
      parameters.find((one) => one.name === name),
      '/schema',
    );
    return value === undefined ? undefined : String(value);
  };
  return (entries, asked) => {
    const asking = termsIn(objectAt(collection, '/sorting'), asked, usual);
    if (asking === undefined) return 400;
    const terms = asking.length === 0 ? always : counts(asking);
    return terms.length === 0 ? entries : entries.toSorted((one, other) => compareEntries(terms, one, other));
  };
}

function termOf(source: Json, descending: boolean): Term {
  return {
    key: textAt(source, '/value'),
    field: textAt(source, '/field'),
    kind: textAt(source, '/kind'),
    descending,
  };
}

/** What is null comes last in either direction; equal entries are in the order of their ids. */
function compareEntries(terms: readonly Term[], one: Entry, other: Entry): number {
  for (const { field, kind, descending } of terms) {
    const [left, right] = [readPointer(one.value, field) ?? null, readPointer(other.value, field) ?? null];
    if (left === null && right === null) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const compared = compareAs(kind, left, right) ?? 0;
    if (compared !== 0) return descending ? -compared : compared;
  }
  return one.id < other.id ? -1 : 1;
}

type Usual = (name: string) => string | undefined;

/** The terms that a request asks for, none where it asks for no order, or undefined where the server does not know them. */
function termsIn(sorting: JsonObject, asked: Asked, usual: Usual): readonly Term[] | undefined {
  const keyName = textAt(sorting, '/key');
  if (keyName === '') return [];
  const sources = arrayAt(sorting, '/keys');
  const directionName = textAt(sorting, '/direction');
  const forms = sources.flatMap((source) =>
    (['ascending', 'descending'] as const).map((direction) => ({
      text: (textAt(sorting, `/${direction}`) || '{key}').replace('{key}', textAt(source, '/value')),
      name: keyName.replace('{key}', textAt(source, '/value')),
      term: termOf(source, direction === 'descending'),
    })),
  );
  if (directionName !== '') {
    const key = sent(asked, keyName) ?? usual(keyName);
    const direction = sent(asked, directionName) ?? usual(directionName) ?? textAt(sorting, '/ascending');
    const isDescending = direction === textAt(sorting, '/descending');
    if (!isDescending && direction !== textAt(sorting, '/ascending')) return undefined;
    if (key === undefined) return [];
    const source = sources.find((one) => textAt(one, '/value') === key);
    return source === undefined ? undefined : [termOf(source, isDescending)];
  }
  const asks = asked.query.filter(([name]) => isSortName(name, keyName, forms));
  const [plain] = asks.length === 0 ? [usual(keyName)] : [];
  const texts = plain === undefined ? asks : [[keyName, plain] as const];
  const isOneValue = textAt(sorting, '/several') === 'comma';
  const terms = texts
    .flatMap(([name, value]) => (isOneValue ? value.split(',') : [value]).map((text) => ({ name, text })))
    .map(({ name, text }) => forms.find((form) => form.text === text && matchesName(form.name, name))?.term);
  return terms.every((term) => term !== undefined) ? terms.filter((term) => term !== undefined) : undefined;
}

function matchesName(form: string, name: string): boolean {
  return form.includes('{index}') ? name.replace(/\[\d+\]$/, '[{index}]') === form : form === name;
}

function isSortName(name: string, keyName: string, forms: readonly { readonly name: string }[]): boolean {
  return forms.some((form) => matchesName(form.name, name)) || name === keyName;
}
