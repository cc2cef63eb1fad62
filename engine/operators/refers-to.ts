import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { isJsonArray, isJsonObject, readPointer } from '../base/json.ts';
import { kindOf } from '../kinds/index.ts';
import { matchesEqual } from './equals.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';
import {
  drawValues,
  frequentValues,
  isUsual,
  textOf,
  textsLeavingSeveral,
  valuesOfOthers,
  valuesShown,
} from './values.ts';
import { isAdmitted } from './wording.ts';

type Form = NonNullable<Filter['reference']>['forms'][number]['form'];

/** Things that are asked for at most, each in all of its forms. */
const mostAsked = 6;

/**
 * `refers-to`: the member names the same thing as the value, which is the thing's id or its address. `reference` says in which
 * forms a thing may be named, how its address ends, and where an item shows that address.
 */
export const refersTo: Operator = {
  ...plain,
  name: 'refers-to',
  phrase: 'is that of',
  matches: matchesReference,
  valuesToAsk: (filter, { items, seed, level }) =>
    thingsToAsk(filter, items, seed).flatMap(({ value, why }) => {
      // At level standard any form will do, so what the first does not bring another may.
      const forms = level === 'strict' ? formsOf(filter).slice(0, 1) : formsOf(filter);
      const values = forms.flatMap((form) => referenceText(filter, value, items, form) ?? []);
      return values.length === 0 ? [] : [{ values, why }];
    }),
  valuesToWeigh: (filter, items) =>
    frequentValues(filter, items).flatMap((id) => referenceText(filter, id, items) ?? []),
  valuesLeavingSeveral: (filter, items) =>
    (filter.reference?.forms ?? [])
      .filter(({ support }) => support !== 'optional')
      .flatMap(({ form }) => textsLeavingSeveral(items.map((item) => nameIn(item, filter, form)))),
  valuesFinding,
  valuesExcluding: (filter, _, items) => valuesOfOthers(items, (item) => valuesFinding(filter, item, items)),
  hasAbsentValue: () => true,
  absentValue(filter, { name, seed, endpoint, items, admits }) {
    const isById = formsOf(filter)[0] !== 'url';
    const shown = valuesShown(filter, items);
    for (const id of kindOf(filter).absentValues(shown, seed, `absent ${name}`)) {
      const text = isById ? id : addressBelow(endpoint, filter, id);
      if (isAdmitted(filter, text) && (!isById || (admits?.(id) ?? true))) return text;
    }
    return undefined;
  },
  wantedData: (_, { noun: { many }, member, parameter }) => [
    {
      what: `two ${many} with the same ${member}, one with another, and one with none`,
      why: `${parameter} can be distinguished from no filter, by id and by address`,
    },
  ],
};

/** The things that a few drawn values name, and the most frequent of the others: a target may lose items of one thing alone. */
function thingsToAsk(filter: Filter, items: readonly Item[], seed: number): ReturnType<typeof drawValues> {
  const drawn = drawValues(filter, items, seed);
  const others = frequentValues(filter, items)
    .filter((value) => drawn.every((chosen) => chosen.value !== value))
    .map((value) => ({ value, why: 'another value' }));
  return [...drawn, ...others].slice(0, mostAsked);
}

/** An id may look like an address, and is then compared as it stands, too. */
function matchesReference(filter: Filter, value: string, item: Item): Match {
  const match = matchesEqual(filter, value, item);
  return match === 'yes' ? match : matchesEqual(filter, lastSegment(value), item);
}

function formsOf({ reference }: Filter): readonly Form[] {
  return (reference?.forms ?? []).map(({ form }) => form);
}

function valuesFinding(filter: Filter, item: Item, items: readonly Item[]): readonly string[] {
  const id = textOf(item, filter);
  if (id === undefined || !isUsual(id) || /\p{Cc}/u.test(id)) return [];
  return formsOf(filter).flatMap((form) => referenceText(filter, id, items, form) ?? []);
}

/** The address below the endpoint of the thing that an id names. */
export function addressBelow(endpoint: string, { reference }: Filter, id: string): string {
  return `${endpoint}${(reference?.suffix ?? '/{id}').replace('{id}', id)}`;
}

/**
 * A text that names the thing of an id in one of the forms that a filter takes: the id itself, or the address that an
 * item shows for it. Undefined where no item shows one.
 *
 * @param form unless given, the form that the documents expect first.
 */
export function referenceText(
  filter: Filter,
  id: string,
  items: readonly Item[],
  form = formsOf(filter)[0],
): string | undefined {
  if (form !== 'url') return id;
  for (const item of items) {
    const address = textOf(item, filter) === id ? addressIn(item, filter) : undefined;
    if (address !== undefined) return address;
  }
  return undefined;
}

/** What an item names the thing by in one form, whatever the thing. */
function nameIn(item: Item, filter: Filter, form: Form): string | undefined {
  return form === 'url' ? addressIn(item, filter) : textOf(item, filter);
}

/** The address of the thing that an item shows. */
function addressIn(item: Item, { reference }: Filter): string | undefined {
  const link = reference?.link;
  const links = link === undefined ? undefined : readPointer(item.value, link.pointer);
  if (link === undefined || !isJsonArray(links)) return undefined;
  const { member, equals, address } = link.select;
  for (const entry of links) {
    const found = isJsonObject(entry) && entry[member] === equals ? entry[address] : undefined;
    if (typeof found === 'string' && found !== '') return found;
  }
  return undefined;
}

/** What names a thing in an address: its path's last segment, or the whole text where it is no address. */
function lastSegment(reference: string): string {
  const [path = ''] = reference.split(/[?#]/);
  return path.slice(path.lastIndexOf('/') + 1);
}
