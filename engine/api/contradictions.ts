import { isJsonObject, type Json } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { schemaBelow } from './composed.ts';
import { parametersNamed } from './derive-operation.ts';
import { type FlatSchema, flatSchema } from './flat-schema.ts';
import { meant } from './meant.ts';
import type { FieldKind, Operation, Sorting } from './model.ts';
import { type Direction, directions, keyName, keyText } from './sort-form.ts';

/** What is wrong in an operation, and where in the file. */
export interface Wrong {
  readonly place: string;
  readonly message: string;
}

/** A place in an operation, as a JSON pointer into the file. */
export function placeIn({ path }: Pick<Operation, 'path'>, ...tokens: readonly string[]): string {
  return joinPointer(['paths', path, 'get', ...tokens]);
}

/**
 * What the vocabulary says of an operation although its parameters or the schema of an entry rule it out.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 */
export function contradictionsIn(operation: Operation, entry: Json | undefined): readonly Wrong[] {
  return [...wrongCounterparts(operation), ...wrongSettings(operation), ...wrongKinds(operation, entry)];
}

/** The other side of a range is another filter by the same field, with another operator. */
function wrongCounterparts({ parameters }: Operation): readonly Wrong[] {
  return parameters.flatMap(({ name, filterPointer, filter }) => {
    const other = parameters.find((one) => one.name === filter?.counterpart);
    if (filter === undefined || other === undefined) return [];
    if (other.filter?.field === filter.field && other.filter.operator !== filter.operator) return [];
    const reason =
      other.name === name
        ? 'is the parameter itself'
        : other.filter === undefined
          ? 'is no filter'
          : `does not bound ${filter.field} from the other side`;
    return [
      {
        place: `${filterPointer}/counterpart`,
        message: `${other.name} ${reason}; name the filter for the other bound, or leave counterpart out.`,
      },
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
        message: `the enum of the parameter ${name} has no ${word}.${meant(word, words)}`,
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
          ...keylessWords(sorting).map((member) => ({
            place: placeIn(operation, 'x-collection', 'sorting', member),
            message: `it has no {key}, and without direction the value of ${sorting.key} has to name the key.`,
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

/** The directions whose words have to name the key, and do not. */
function keylessWords(sorting: Sorting): readonly Direction[] {
  const { key, direction } = sorting;
  if (direction !== undefined || key.includes('{key}')) return [];
  return directions.filter((way) => sorting[way]?.includes('{key}') === false);
}

/** Whether a value can be a number or a time; a number may stand as a text that has a form of its own. */
function canBe(kind: FieldKind, { type, pattern, enum: words, format }: FlatSchema): boolean {
  const types = (type ?? []).filter((one) => one !== 'null');
  if (types.length === 0) return true;
  if (kind === 'integer')
    return (
      types.some((one) => one !== 'string') ||
      pattern !== undefined ||
      words !== undefined ||
      format !== undefined
    );
  return kind !== 'instant' || types.some((one) => one === 'string' || one === 'integer' || one === 'number');
}

/** The fields that cannot have values of the kind by which they are compared. */
function wrongKinds(operation: Operation, entry: Json | undefined): readonly Wrong[] {
  const { parameters, collection } = operation;
  const typed = [
    ...parameters.flatMap(({ filterPointer, filter }) =>
      filter === undefined ? [] : [{ place: `${filterPointer}/kind`, ...filter }],
    ),
    ...(collection?.sorting?.keys ?? []).map((key, index) => ({
      place: placeIn(operation, 'x-collection', 'sorting', 'keys', String(index), 'kind'),
      ...key,
    })),
  ];
  const ofWords = parameters.flatMap(({ filterPointer, filter }) => {
    const stray = filter?.values.find((word) => !isOfKind(word, filter.kind));
    if (filter === undefined || stray === undefined) return [];
    const message = `the value ${stray} is not of the kind ${filter.kind}.`;
    return [{ place: `${filterPointer}/kind`, message }];
  });
  const ofFields = typed.flatMap(({ place, field, kind }) => {
    const schema = schemaBelow(entry, field);
    if (!isJsonObject(schema) || canBe(kind, flatSchema(schema))) return [];
    return [
      {
        place,
        message: `${field} has the type ${[flatSchema(schema).type].flat().join(' or ')}, and no value of it is of the kind ${kind}.`,
      },
    ];
  });
  return [...ofWords, ...ofFields];
}

/** Whether a word can be read as a value of a kind. */
function isOfKind(word: string, kind: FieldKind): boolean {
  if (kind === 'integer') return /^[+-]?\d+$/.test(word);
  return kind !== 'instant' || Number.isFinite(Date.parse(word));
}
