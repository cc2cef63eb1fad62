import { joinPointer } from '../base/pointer.ts';
import type { Form } from './described.ts';
import type { LinkSelection } from './filter-model.ts';
import type { Condition, ListOperation, Operation, Parameter } from './model.ts';
import { placeIn } from './wrong-places.ts';

/** A place in a body or in an entry that the vocabulary names: where it names it, and what has to stand there. */
export interface NamedPlace {
  readonly place: string;
  /** JSON pointer into the body or the entry. */
  readonly pointer: string;
  readonly form?: Form | undefined;
  /** The documents may name what the schema leaves out, so that only what resembles one of its names is a mistake. */
  readonly mayBeOther?: true;
}

/** The places in the body of a success that the vocabulary names. */
export function placesInBody(operation: Operation): readonly NamedPlace[] {
  const { collection, item } = operation;
  return [
    ...(collection === undefined
      ? []
      : [
          {
            place: placeIn(operation, 'x-collection', 'items'),
            pointer: collection.items,
            form: 'array' as const,
          },
        ]),
    ...(collection?.pageLinks ?? []).map(({ pointer }, index) => ({
      place: placeIn(operation, 'x-collection', 'pageLinks', String(index), 'pointer'),
      pointer,
      form: 'text' as const,
    })),
    ...(item === undefined
      ? []
      : [{ place: placeIn(operation, 'x-item', 'wrapper'), pointer: item.wrapper, form: 'object' as const }]),
  ];
}

/** The places in an entry that the vocabulary names. */
export function placesInEntry(operation: Operation): readonly NamedPlace[] {
  const { collection, item, parameters } = operation;
  const within = (
    list: readonly { readonly pointer: string }[],
    ...way: readonly string[]
  ): readonly NamedPlace[] =>
    list.map(({ pointer }, index) => ({
      place: placeIn(operation, ...way, String(index), 'pointer'),
      pointer,
    }));
  return [
    ...(collection === undefined ? [] : placesOfCollection(collection, operation)),
    ...within(item?.alsoInList ?? [], 'x-item', 'alsoInList'),
    ...(item?.alsoInList ?? []).flatMap(({ alternatives }, index) =>
      mentioned(operation, alternatives, 'x-item', 'alsoInList', String(index), 'alternatives'),
    ),
    ...mentioned(operation, item?.differing ?? [], 'x-item', 'differing'),
    ...parameters.flatMap(placesOfFilter),
  ];
}

/** Places that an entry may have, too, where the schema names none of them. */
function mentioned(
  operation: Operation,
  pointers: readonly string[],
  ...way: readonly string[]
): readonly NamedPlace[] {
  return pointers.map((pointer, index) => ({
    place: placeIn(operation, ...way, String(index)),
    pointer,
    mayBeOther: true as const,
  }));
}

/** The members of each link of a list by which one of them is chosen. */
function placesOfSelect(
  place: string,
  pointer: string,
  select: LinkSelection | undefined,
): readonly NamedPlace[] {
  if (select === undefined) return [];
  return (['member', 'address'] as const).map((name) => ({
    place: `${place}/select/${name}`,
    pointer: `${pointer}/0${joinPointer([select[name]])}`,
  }));
}

function placesOfFilter({ filterPointer: place, filter }: Parameter): readonly NamedPlace[] {
  if (filter === undefined) return [];
  const { field, fields, reference, selection } = filter;
  return [
    { place: `${place}/field`, pointer: field },
    ...fields.map(
      (pointer, index): NamedPlace => ({ place: `${place}/fields/${index}`, pointer, form: 'text' }),
    ),
    ...(reference?.link === undefined
      ? []
      : [
          {
            place: `${place}/reference/link/pointer`,
            pointer: reference.link.pointer,
            form: 'array' as const,
          },
          ...placesOfSelect(`${place}/reference/link`, reference.link.pointer, reference.link.select),
        ]),
    ...(selection?.classes ?? []).flatMap(({ matches, excludes }, index) => [
      ...fieldsOf(`${place}/selection/classes/${index}/matches`, matches),
      ...fieldsOf(`${place}/selection/classes/${index}/excludes`, excludes),
    ]),
  ];
}

function placesOfCollection(
  collection: ListOperation['collection'],
  operation: Operation,
): readonly NamedPlace[] {
  const { lifecycle, paging, sorting, unfilterable } = collection;
  const at = (...way: readonly string[]): string => placeIn(operation, 'x-collection', ...way);
  const each = (member: readonly string[], pointers: readonly string[], form?: Form): readonly NamedPlace[] =>
    pointers.map((pointer, index) => ({ place: at(...member, String(index)), pointer, form }));
  return [
    { place: at('identity'), pointer: collection.identity, form: 'identity' },
    ...(paging?.markerField === undefined
      ? []
      : [{ place: at('paging', 'markerField'), pointer: paging.markerField, form: 'identity' as const }]),
    ...each(['timeline'], collection.timeline, 'text'),
    ...fieldsOf(at('sorting', 'keys'), sorting?.keys ?? []),
    ...fieldsOf(at('order'), collection.order ?? []),
    ...collection.links.flatMap(({ pointer, select }, index): readonly NamedPlace[] => [
      { place: at('links', String(index), 'pointer'), pointer, form: formOfLink(select) },
      ...placesOfSelect(at('links', String(index)), pointer, select),
    ]),
    ...collection.relatedLinks.flatMap(({ pointer, select, identity }, index): readonly NamedPlace[] => [
      { place: at('relatedLinks', String(index), 'pointer'), pointer, form: formOfLink(select) },
      ...placesOfSelect(at('relatedLinks', String(index)), pointer, select),
      { place: at('relatedLinks', String(index), 'identity'), pointer: identity, form: 'identity' },
    ]),
    ...fieldsOf(at('agreement'), collection.agreement),
    ...unfilterable.members.map((name, index) => ({
      place: at('unfilterable', 'members', String(index)),
      pointer: joinPointer([name]),
      mayBeOther: true as const,
    })),
    ...each(['lifecycle', 'fixed'], lifecycle.fixed),
    ...each(['lifecycle', 'fixedWhenFinished'], lifecycle.fixedWhenFinished),
    ...(['finished', 'deleted', 'abandoned'] as const).flatMap((state) =>
      fieldsOf(at('lifecycle', state), lifecycle[state]),
    ),
  ];
}

/** An address stands there, or a list of links of which one is chosen. */
export function formOfLink(select: object | undefined): 'array' | 'text' {
  return select === undefined ? 'text' : 'array';
}

function fieldsOf(place: string, list: readonly Pick<Condition, 'field'>[]): readonly NamedPlace[] {
  return list.map(({ field }, index) => ({ place: `${place}/${index}/field`, pointer: field }));
}
