import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { nearestWord } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import type { AgreedMember } from './collection-model.ts';
import { schemaBelow } from './composed.ts';
import { typesOf } from './described.ts';
import { elementSchema, flatSchema } from './flat-schema.ts';
import type { Condition, Operation, Parameter } from './model.ts';
import { placeIn, type Wrong } from './wrong-places.ts';

/**
 * The values that the vocabulary states of an entry's fields and that the schema rules out, and the addresses with a placeholder that
 * stands for nothing, or that are built and name nothing.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 */
export function wrongStatements(operation: Operation, entry: Json | undefined): readonly Wrong[] {
  return [
    ...conditionsIn(operation).flatMap(([place, condition]) => wrongCondition(place, condition, entry)),
    ...(operation.collection?.agreement ?? []).flatMap((member, index) =>
      wrongClasses(placeIn(operation, 'x-collection', 'agreement', String(index), 'classes'), member, entry),
    ),
    ...operation.parameters.flatMap((parameter) => wrongWords(parameter, entry)),
    ...suffixesIn(operation).flatMap(({ place, suffix, isBuilt }) => {
      const stray = [...suffix.matchAll(/\{[^{}]*\}/g)].map(([sign]) => sign).find((sign) => sign !== '{id}');
      if (stray !== undefined)
        return [{ place, message: `${stray} stands for nothing; {id} stands for the identity.` }];
      return isBuilt && !suffix.includes('{id}')
        ? [{ place, message: 'it has no {id}, so it names nothing; write {id} where the id stands.' }]
        : [];
    }),
  ];
}

type At<T> = readonly [place: string, value: T];

function conditionsIn(operation: Operation): readonly At<Condition>[] {
  const { collection, parameters } = operation;
  const each = (place: string, list: readonly Condition[] = []): readonly At<Condition>[] =>
    list.map((condition, index) => [`${place}/${index}`, condition]);
  return [
    ...(['finished', 'deleted', 'abandoned'] as const).flatMap((state) =>
      each(placeIn(operation, 'x-collection', 'lifecycle', state), collection?.lifecycle[state]),
    ),
    ...parameters.flatMap(({ filter, filterPointer }) =>
      (filter?.selection?.classes ?? []).flatMap(({ matches, excludes }, index) => {
        const place = `${filterPointer}/selection/classes/${index}`;
        return [...each(`${place}/matches`, matches), ...each(`${place}/excludes`, excludes)];
      }),
    ),
  ];
}

/** The end of an address, and whether addresses are built by it. */
interface Suffix {
  readonly place: string;
  readonly suffix: string;
  readonly isBuilt: boolean;
}

function suffixesIn(operation: Operation): readonly Suffix[] {
  const { collection, parameters } = operation;
  return [
    ...(['links', 'relatedLinks'] as const).flatMap((member) =>
      (collection?.[member] ?? []).map(({ suffix }, index) => ({
        place: placeIn(operation, 'x-collection', member, String(index), 'suffix'),
        suffix,
        isBuilt: false,
      })),
    ),
    ...parameters.flatMap(({ filter, filterPointer }) => {
      const suffix = filter?.reference?.suffix;
      return suffix === undefined
        ? []
        : [{ place: `${filterPointer}/reference/suffix`, suffix, isBuilt: true }];
    }),
  ];
}

/** A value of another type than the field has, and one that resembles a word of its enum and is none. */
function wrongCondition(place: string, { field, in: values = [] }: Condition, entry: Json | undefined) {
  const schema = schemaBelow(entry, field);
  if (!isJsonObject(schema)) return [];
  const flat = flatSchema(schema);
  const types = typesOf(flat);
  const words = (isJsonArray(flat.enum) ? flat.enum : []).filter((word) => typeof word === 'string');
  return values.flatMap((value, index): readonly Wrong[] => {
    const at = `${place}/in/${index}`;
    if (value !== null && types.length > 0 && !types.some((type) => isOfType(value, type)))
      return [
        {
          place: at,
          message: `${field} has the type ${types.join(' or ')}, and ${JSON.stringify(value)} is of another.`,
        },
      ];
    const near = typeof value !== 'string' || words.includes(value) ? undefined : nearestWord(value, words);
    return near === undefined
      ? []
      : [{ place: at, message: `the enum of ${field} has no ${value}. Did you mean ${near}?` }];
  });
}

/** A value that stands for something, and is of another type than the field has. */
function wrongClasses(
  place: string,
  { field, classes }: Pick<AgreedMember, 'field' | 'classes'>,
  entry: Json | undefined,
): readonly Wrong[] {
  const schema = schemaBelow(entry, field);
  const types = isJsonObject(schema) ? typesOf(flatSchema(schema)) : [];
  return classes.flatMap(({ name, values }) =>
    values.flatMap((value, index): readonly Wrong[] => {
      if (value === null || types.length === 0 || types.some((type) => isOfType(value, type))) return [];
      const message = `${field} has the type ${types.join(' or ')}, and ${JSON.stringify(value)} is of another.`;
      return [{ place: `${place}${joinPointer([name, String(index)])}`, message }];
    }),
  );
}

/** Operators by which an entry is picked by a value that it has as it stands. */
const ofWholeValues: ReadonlySet<string> = new Set(['equals', 'not', 'in', 'not-in']);

/** Kinds whose values are compared as they are written, but for the case of letters. */
const asWritten: ReadonlySet<string> = new Set(['text', 'word', 'identifier', 'integer']);

/** A filter none of whose values an entry can have, by the enum of the field. */
function wrongWords({ filter, filterPointer }: Parameter, entry: Json | undefined): readonly Wrong[] {
  if (filter === undefined || filter.values.length === 0) return [];
  const { field, operator, kind, values, caseBlind } = filter;
  if (!ofWholeValues.has(operator) || !asWritten.has(kind)) return [];
  const schema = schemaBelow(entry, field);
  const flat = isJsonObject(schema) ? elementSchema(schema) : undefined;
  const words = (isJsonArray(flat?.enum) ? flat.enum : []).filter((word) => word !== null).map(String);
  const isSignificant = filter.case === undefined ? caseBlind === 'fail' : filter.case === 'significant';
  const folded = (word: string): string => (isSignificant ? word : word.toLowerCase());
  const known = new Set(words.map(folded));
  if (words.length === 0 || values.some((value) => known.has(folded(value)))) return [];
  const [first = ''] = values;
  const isOtherCase = words.some((word) => word.toLowerCase() === first.toLowerCase());
  return [
    {
      place: `${filterPointer}/field`,
      message: `no entry can have one of the values, such as ${first}: the enum of ${field} has ${words.slice(0, 8).join(', ')}.${isOtherCase ? ' Where the case of letters does not count, say case: ignored.' : ''}`,
    },
  ];
}

function isOfType(value: Json, type: string): boolean {
  return typeof value === (type === 'integer' ? 'number' : type);
}
