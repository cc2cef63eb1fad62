import { isJsonObject, type Json } from '../base/json.ts';
import { schemaBelow } from './composed.ts';
import { typesOf } from './described.ts';
import { elementSchema, type FlatSchema, flatSchema } from './flat-schema.ts';
import type { FieldKind, Operation } from './model.ts';
import { kindEntry } from './vocabulary/kinds.ts';
import { operatorEntry } from './vocabulary/operators.ts';
import { placeIn, type Wrong } from './wrong-places.ts';

/** A field that the vocabulary compares by a kind, and where it says so. */
interface TypedField {
  readonly place: string;
  readonly field: string;
  readonly kind: FieldKind;
  /** A value of an array counts by each of its elements. */
  readonly ofElements: boolean;
}

/**
 * The kinds of fields that contradict the schema of an entry, and those of filters that contradict their values or operators.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 */
export function wrongKinds(operation: Operation, entry: Json | undefined): readonly Wrong[] {
  const filters = wrongFilters(operation, entry);
  return [
    ...filters,
    ...typedFields(operation)
      .filter(({ place }) => filters.every((wrong) => wrong.place !== place))
      .flatMap(({ place, field, kind, ofElements }) => {
        const schema = schemaBelow(entry, field);
        if (!isJsonObject(schema)) return [];
        const flat = (ofElements ? elementSchema : flatSchema)(schema);
        const reason = reasonAgainst(kind, flat);
        return reason === undefined
          ? []
          : [{ place, message: `${field} ${reason}, and no value of it is of the kind ${kind}.` }];
      }),
  ];
}

function typedFields(operation: Operation): readonly TypedField[] {
  const { parameters, collection } = operation;
  const { sorting, order = [], agreement = [] } = collection ?? {};
  const at = (
    list: readonly { readonly field: string; readonly kind: FieldKind }[],
    ...way: readonly string[]
  ) =>
    list.map(({ field, kind }, index) => ({
      place: placeIn(operation, 'x-collection', ...way, String(index), 'kind'),
      field,
      kind,
      ofElements: false,
    }));
  return [
    ...parameters.flatMap(({ filterPointer, filter }) => {
      const compared = filter === undefined ? undefined : operatorEntry(filter.operator).compares;
      if (filter === undefined || compared === 'nothing') return [];
      const { field, kind } = filter;
      return [{ place: `${filterPointer}/kind`, field, kind, ofElements: compared === 'parts' }];
    }),
    ...at(sorting?.keys ?? [], 'sorting', 'keys'),
    ...at(order, 'order'),
    ...at(
      agreement.filter(({ classes }) => classes.length === 0),
      'agreement',
    ),
  ];
}

/** The filters whose values are not of their kind, or whose operator cannot compare it. */
function wrongFilters({ parameters }: Operation, entry: Json | undefined): readonly Wrong[] {
  return parameters.flatMap(({ filterPointer, filter }) => {
    if (filter === undefined) return [];
    const { operator, kind, field, values } = filter;
    const place = `${filterPointer}/kind`;
    const { isWritten = () => true } = kindEntry(kind);
    const stray = values.find((word) => !isWritten(word));
    const { kinds, compares } = operatorEntry(operator);
    const isOfElements = compares === 'parts' && mayBeArray(schemaBelow(entry, field));
    return [
      ...(stray === undefined ? [] : [{ place, message: `the value ${stray} is not of the kind ${kind}.` }]),
      ...(kinds === undefined || kinds.includes(kind) || isOfElements
        ? []
        : [
            {
              place,
              message: `${operator} compares values of the kind ${kinds.join(' or ')}, and not ${kind}.`,
            },
          ]),
    ];
  });
}

function mayBeArray(schema: Json | undefined): boolean {
  const types = isJsonObject(schema) ? typesOf(flatSchema(schema)) : [];
  return types.length === 0 || types.includes('array');
}

/** Why a schema has no value of a kind, to follow on the field; a number may stand as a text that has a form of its own. */
function reasonAgainst(kind: FieldKind, flat: FlatSchema): string | undefined {
  const entry = kindEntry(kind);
  const types = typesOf(flat);
  const fitting = types.filter((type) => entry.types.includes(type));
  const [only] = fitting;
  const hasForm = flat.pattern !== undefined || flat.enum !== undefined || flat.format !== undefined;
  const isPlainText = entry.needsForm === true && fitting.length === 1 && only === 'string' && !hasForm;
  if (types.length > 0 && (fitting.length === 0 || isPlainText)) return `has the type ${types.join(' or ')}`;
  const isText = fitting.length === 1 && only === 'string';
  const against = isText && typeof flat.format === 'string' && entry.formatsAgainst?.includes(flat.format);
  return against === true ? `has the format ${String(flat.format)}` : undefined;
}
