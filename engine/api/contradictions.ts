import type { Json } from '../base/json.ts';
import { parametersNamed } from './derive-operation.ts';
import { undescribed } from './described.ts';
import { wrongKinds } from './kinds-of-fields.ts';
import type { Operation, Parameter, Sorting } from './model.ts';
import { suggestion } from './name-suggestion.ts';
import { type Direction, directions, keyName, keyText } from './sort-form.ts';
import { placeIn, type Wrong } from './wrong-places.ts';

/**
 * What the vocabulary says of an operation although its parameters or the schema of an entry rule it out.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 */
export function contradictionsIn(operation: Operation, entry: Json | undefined): readonly Wrong[] {
  return [
    ...wrongCounterparts(operation, entry),
    ...wrongSettings(operation),
    ...wrongOrders(operation),
    ...wrongRefusals(operation),
    ...wrongKinds(operation, entry),
  ];
}

/** The other side of a range is another filter by the same field, with another operator. */
function wrongCounterparts({ parameters }: Operation, entry: Json | undefined): readonly Wrong[] {
  const isWrong = ({ filter }: Parameter, other: Parameter): boolean =>
    other.filter?.field !== filter?.field || other.filter?.operator === filter?.operator;
  return parameters.flatMap((parameter, index) => {
    const { name, filterPointer, filter } = parameter;
    const other = parameters.find((one) => one.name === filter?.counterpart);
    if (filter === undefined || other === undefined) return [];
    if (!isWrong(parameter, other)) return [];
    // Of two that name each other one sentence is enough, and a field that is not there is said by itself.
    if (other.filter?.counterpart === name && parameters.indexOf(other) < index) return [];
    if (
      [filter, other.filter].some((one) => one !== undefined && undescribed(entry, one.field) !== undefined)
    )
      return [];
    const reason =
      other.name === name
        ? 'is the parameter itself'
        : other.filter === undefined
          ? 'is not a filter'
          : `does not bound ${filter.field} from the other side`;
    return [
      {
        place: `${filterPointer}/counterpart`,
        message: `${other.name} ${reason}; name the filter for the other bound, or leave counterpart out.`,
      },
    ];
  });
}

/** A value that is to be refused although the enum of its parameter lists it, and one that two entries are about. */
function wrongRefusals({ parameters }: Operation): readonly Wrong[] {
  return parameters.flatMap(({ pointer, words, refusals }) => {
    const place = `${pointer}/x-refuses`;
    const cases = refusals.map(({ value, query }) => JSON.stringify([value, query]));
    return [
      ...refusals
        .filter(({ value, query }) => query.length === 0 && words.includes(value))
        .map(({ value }) => ({
          place,
          message: `${JSON.stringify(value)} is to be refused, and the enum of the parameter has it.`,
        })),
      ...repeated(cases).map((index) => ({
        place,
        message: `two entries are about the value ${JSON.stringify(refusals[index]?.value)}; leave one out.`,
      })),
    ];
  });
}

/** What the vocabulary says of the parameters of pages and of the order that they cannot do. */
function wrongSettings(operation: Operation): readonly Wrong[] {
  const { parameters, collection } = operation;
  const { paging, sorting, unknownParameter } = collection ?? {};
  const named = collection === undefined ? [] : parametersNamed(collection);
  const parameter = (name: string | undefined) => parameters.find((one) => one.name === name);
  const twice = named.filter((name, index) => named.indexOf(name) !== index);
  const filters = parameters.filter(({ name, filter }) => filter !== undefined && named.includes(name));
  const value = (member: readonly string[], name: string | undefined, word: string): readonly Wrong[] => {
    const words = parameter(name)?.words ?? [];
    if (words.length === 0 || words.includes(word)) return [];
    return [
      {
        place: placeIn(operation, 'x-collection', 'sorting', ...member),
        message: `the enum of the parameter ${name} has no ${word}.${suggestion(word, words)}`,
      },
    ];
  };
  return [
    ...[...new Set(twice)].map((name) => ({
      place: placeIn(operation, 'x-collection', paging === undefined ? 'sorting' : 'paging'),
      message: `${name} is named twice; a parameter of pages or of the order has one meaning.`,
    })),
    ...filters.map(({ name, filterPointer }) => ({
      place: filterPointer,
      message: `${name} is a parameter of pages or of the order too, and can be no filter.`,
    })),
    ...(parameter(unknownParameter) === undefined
      ? []
      : [
          {
            place: placeIn(operation, 'x-collection', 'unknownParameter'),
            message: `the operation has a parameter ${unknownParameter}; name one that it does not have.`,
          },
        ]),
    ...(sorting === undefined
      ? []
      : [
          ...(sorting.descendingKey === undefined && sorting.ascending === sorting.descending
            ? [
                {
                  place: placeIn(operation, 'x-collection', 'sorting', 'descending'),
                  message: 'it is the value of ascending too.',
                },
              ]
            : []),
          ...(sorting.direction === sorting.key
            ? [
                {
                  place: placeIn(operation, 'x-collection', 'sorting', 'direction'),
                  message:
                    'it is the parameter of key too; name another, or leave it out where one value says both.',
                },
              ]
            : []),
          ...keylessWords(sorting).map((member) => ({
            place: placeIn(operation, 'x-collection', 'sorting', member),
            message: `it has no {key}, and without direction the value of ${sorting.key} has to name the key, unless there is one key alone.`,
          })),
          ...(sorting.direction === undefined
            ? []
            : directions.flatMap((way) => value([way], sorting.direction, sorting[way] ?? ''))),
          ...sorting.keys.flatMap((key, index) =>
            directions.flatMap((direction) => {
              const term = { value: key.value, direction };
              const name = keyName(sorting, term);
              return value(['keys', String(index), 'value'], name, keyText(sorting, term));
            }),
          ),
        ]),
  ];
}

/** Keys and fields of an order that are given twice. */
function wrongOrders(operation: Operation): readonly Wrong[] {
  const { sorting, order = [] } = operation.collection ?? {};
  const values = (sorting?.keys ?? []).map(({ value }) => value);
  const fields = order.map(({ field }) => field);
  return [
    ...repeatedNames(operation),
    ...repeated(values).map((index) => ({
      place: placeIn(operation, 'x-collection', 'sorting', 'keys', String(index), 'value'),
      message: `${values[index]} is the value of another key too, so that it names no single field.`,
    })),
    ...repeated(fields).map((index) => ({
      place: placeIn(operation, 'x-collection', 'order', String(index), 'field'),
      message: `the list is in the order of ${fields[index]} already; a field has one place and one direction in an order.`,
    })),
  ];
}

/** Names that checks are called by, given twice. */
function repeatedNames(operation: Operation): readonly Wrong[] {
  const { collection, parameters } = operation;
  const lists = [
    ...(['links', 'relatedLinks', 'pageLinks', 'agreement'] as const).map((member) => ({
      place: placeIn(operation, 'x-collection', member),
      names: (collection?.[member] ?? []).map(({ name }) => name),
    })),
    ...parameters.map(({ filter, filterPointer }) => ({
      place: `${filterPointer}/selection/classes`,
      names: (filter?.selection?.classes ?? []).map(({ name }) => name),
    })),
  ];
  return lists.flatMap(({ place, names }) =>
    repeated(names).map((index) => ({
      place: `${place}/${index}/name`,
      message: `${names[index]} is the name of another one too; give each a name of its own.`,
    })),
  );
}

/** The places at which texts stand that stood before. */
function repeated(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
}

/** The directions whose words have to name the key, and do not; of a single key they may say the direction alone. */
function keylessWords(sorting: Sorting): readonly Direction[] {
  const { key, direction, keys, otherKeys } = sorting;
  if (direction !== undefined || key.includes('{key}')) return [];
  if (keys.length === 1 && otherKeys === 'accept') return [];
  return directions.filter((way) => sorting[way]?.includes('{key}') === false);
}
