import type { Filter } from '../api/model.ts';
import { drawWord } from '../base/draw.ts';
import type { Item } from '../base/item.ts';
import { meetsAny } from './conditions.ts';
import type { Match, Operator } from './operator.ts';
import { plain } from './plain.ts';

type SelectedClass = NonNullable<Filter['selection']>['classes'][number];

/** Words that are asked for at most where a filtered list is to have pages. */
const mostPaged = 3;

/**
 * `selects`: the value is one of a few words, each of which stands for a class of items. `selection` lists the classes, each
 * with the ways to write it, the conditions by which an item belongs to it, and whether it is everything; its `partition` says
 * what it means if the classes share items or leave some out.
 */
export const selects: Operator = {
  ...plain,
  name: 'selects',
  phrase: 'makes it of the kind',
  namesClasses: () => true,
  dividesTheList: ({ selection }) => selection?.partition !== 'accept',
  matches: matchesClass,
  valuesToAsk: ({ selection }) =>
    (selection?.classes ?? []).map(({ name, values }) => ({ values, why: `the kind ${name}` })),
  valuesToWeigh: firstWords,
  valuesLeavingSeveral: (filter) =>
    classesOf(filter)
      .flatMap(({ values }) => values.slice(0, 2))
      .slice(0, mostPaged),
  valuesFinding: firstWords,
  valuesExcluding: firstWords,
  hasAbsentValue: () => false,
  absentValue: (_, { name, seed }) => drawWord(seed, `absent ${name}`),
  wantedData: (filter, { noun: { many }, parameter }) =>
    classesOf(filter).map(({ name }) => ({
      what: `two ${many} of the kind ${name}`,
      why: `the test shows that ${parameter} returns them and excludes others`,
    })),
};

/** The classes that are not everything. */
function classesOf({ selection }: Filter): readonly SelectedClass[] {
  return (selection?.classes ?? []).filter(({ everything }) => !everything);
}

/** The first way to write each class that is not everything. */
function firstWords(filter: Filter): readonly string[] {
  return classesOf(filter).flatMap(({ values }) => values.slice(0, 1));
}

/** An item that meets conditions for and against a class, or none of either, is open. */
function matchesClass(filter: Filter, value: string, item: Item): Match {
  const chosen = filter.selection?.classes.find(({ values }) => values.includes(value));
  if (chosen === undefined) return 'open';
  if (chosen.everything) return 'yes';
  const [within, without] = [meetsAny(item, chosen.matches), meetsAny(item, chosen.excludes)];
  if (within === without) return 'open';
  return within ? 'yes' : 'no';
}
