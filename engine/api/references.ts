import type { Json } from '../base/json.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { contradictionsIn, placeIn, type Wrong } from './contradictions.ts';
import { undescribed } from './described.ts';
import { meant } from './meant.ts';
import type { Condition, ListOperation, Operation, Sorting } from './model.ts';
import { wrongPaging } from './paging-references.ts';
import { jsonContentFor } from './responses.ts';
import { sortParameters } from './sort-form.ts';
import { pagingParameters } from './vocabulary/paging.ts';

/** What the vocabulary names in an operation: where it names it, and what. */
interface Named {
  readonly place: string;
  readonly name: string;
}

/**
 * Whether all that the vocabulary names in an operation is there: parameters, members of the body and of an entry, and links.
 *
 * @param entry the schema of an entry, as the operation's body has it.
 * @returns problem `specification-reference` with the place of each that leads nowhere.
 */
export function checkReferences(
  operation: Operation,
  entry: Json | undefined,
  file: string,
): Result<undefined> {
  const body = jsonContentFor(operation, 200)?.schema;
  const wrong = [
    ...wrongPaths(operation),
    ...wrongParameters(operation),
    ...contradictionsIn(operation, entry),
    ...wrongMembers(placesInBody(operation), body, 'the body of the list'),
    ...wrongPaging(operation),
    ...wrongMembers(placesInEntry(operation).filter(isUnnamed(operation)), entry, 'an entry'),
    ...wrongLinks(operation),
  ];
  return unlessAny(
    'specification-reference',
    wrong.map(({ place, message }) => `${file}: ${place}: ${message}`),
  );
}

function wrongPaths(operation: Operation): readonly Wrong[] {
  const { path, parameters, item } = operation;
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const placed = parameters.filter(({ place }) => place === 'path');
  const declared = placed.map(({ name }) => name);
  const undeclared = inPath.filter((name) => !declared.includes(name));
  const astray = placed.filter(({ name }) => !inPath.includes(name));
  const read = item === undefined || inPath.includes(item.parameter) ? [] : [item.parameter];
  return [
    ...undeclared.map((name) => ({
      place: placeIn(operation),
      message: `the path has {${name}}, and no parameter of that name is declared in the path.${meant(name, declared)}`,
    })),
    ...astray.map(({ name, pointer }) => ({
      place: pointer,
      message: `the path ${path} has no {${name}}.${meant(name, inPath)}`,
    })),
    ...read.map((name) => ({
      place: placeIn(operation, 'x-item', 'parameter'),
      message: `the path ${path} has no {${name}}.${meant(name, inPath)}`,
    })),
  ];
}

function wrongParameters(operation: Operation): readonly Wrong[] {
  const { parameters, collection } = operation;
  const query = parameters.filter(({ place }) => place === 'query').map(({ name }) => name);
  const { paging, sorting } = collection ?? {};
  const named: readonly Named[] = [
    ...pagingParameters.flatMap((member) => {
      const name = paging?.[member];
      return name === undefined
        ? []
        : [{ place: placeIn(operation, 'x-collection', 'paging', member), name }];
    }),
    ...(sorting === undefined
      ? []
      : [
          ...sortParameters(sorting).map((name) => ({
            place: placeIn(operation, 'x-collection', 'sorting', memberNaming(sorting, name)),
            name,
          })),
        ]),
    ...parameters.flatMap(({ pointer, filterPointer, filter, refusals }) => [
      ...(filter?.counterpart === undefined
        ? []
        : [{ place: `${filterPointer}/counterpart`, name: filter.counterpart }]),
      ...refusals.flatMap((refusal) =>
        refusal.query.map(([further]) => ({
          place: `${pointer}/x-refuses`,
          name: further,
        })),
      ),
    ]),
  ];
  return named
    .filter(({ name }) => !query.includes(name))
    .map(({ place, name }) => ({
      place,
      message: `the operation has no query parameter ${name}.${meant(name, query)}`,
    }));
}

/** The member of the sorting that names a parameter. */
function memberNaming({ direction, descendingKey }: Sorting, name: string): string {
  if (name === direction) return 'direction';
  return name === descendingKey ? 'descendingKey' : 'key';
}

function placesInBody(operation: Operation): readonly Named[] {
  const { collection, item } = operation;
  return [
    ...(collection === undefined
      ? []
      : [{ place: placeIn(operation, 'x-collection', 'items'), name: collection.items }]),
    ...(collection?.pageLinks ?? []).map(({ pointer }, index) => ({
      place: placeIn(operation, 'x-collection', 'pageLinks', String(index), 'pointer'),
      name: pointer,
    })),
    ...(item === undefined ? [] : [{ place: placeIn(operation, 'x-item', 'wrapper'), name: item.wrapper }]),
  ];
}

function placesInEntry(operation: Operation): readonly Named[] {
  const { collection, item, parameters } = operation;
  const filters = parameters.flatMap(({ filterPointer: place, filter }): readonly Named[] => {
    if (filter === undefined) return [];
    return [
      { place: `${place}/field`, name: filter.field },
      ...(filter.reference?.link === undefined
        ? []
        : [{ place: `${place}/reference/link`, name: filter.reference.link.pointer }]),
      ...(filter.selection?.classes ?? []).flatMap((one, index) =>
        fieldsOf(`${place}/selection/classes/${index}`, [...one.matches, ...one.excludes]),
      ),
    ];
  });
  return [
    ...(collection === undefined ? [] : placesOfCollection(collection, operation)),
    ...(item?.alsoInList ?? []).map(({ pointer }) => ({
      place: placeIn(operation, 'x-item', 'alsoInList'),
      name: pointer,
    })),
    ...filters,
  ];
}

function placesOfCollection(collection: ListOperation['collection'], operation: Operation): readonly Named[] {
  const { lifecycle } = collection;
  const at = (member: string, pointers: readonly string[]): readonly Named[] =>
    pointers.map((name) => ({ place: placeIn(operation, 'x-collection', member), name }));
  return [
    ...at('identity', [collection.identity]),
    ...at('timeline', collection.timeline),
    ...at('sorting', collection.sorting?.keys.map(({ field }) => field) ?? []),
    ...at('order', collection.order?.map(({ field }) => field) ?? []),
    ...at(
      'links',
      collection.links.map(({ pointer }) => pointer),
    ),
    ...at(
      'relatedLinks',
      collection.relatedLinks.flatMap(({ pointer, identity }) => [pointer, identity]),
    ),
    ...at(
      'agreement',
      collection.agreement.map(({ field }) => field),
    ),
    ...at('lifecycle', [...lifecycle.fixed, ...lifecycle.fixedWhenFinished]),
    ...fieldsOf(placeIn(operation, 'x-collection', 'lifecycle'), [
      ...lifecycle.finished,
      ...lifecycle.deleted,
      ...lifecycle.abandoned,
    ]),
  ];
}

/** Whether a place is in none of the members that `compared` names because the schema does not. */
function isUnnamed({ collection }: Operation): (named: Named) => boolean {
  const compared = (collection?.members ?? []).filter(({ documented }) => !documented);
  return ({ name }) => compared.every(({ pointer }) => name !== pointer && !name.startsWith(`${pointer}/`));
}

function fieldsOf(place: string, conditions: readonly Condition[]): readonly Named[] {
  return conditions.map(({ field }) => ({ place, name: field }));
}

function wrongMembers(named: readonly Named[], schema: Json | undefined, what: string): readonly Wrong[] {
  return named.flatMap(({ place, name }) => {
    const missing = undescribed(schema, name);
    if (missing === undefined) return [];
    const { pointer, known } = missing;
    return [{ place, message: `the schema of ${what} has no ${pointer}.${meant(pointer, known)}` }];
  });
}

function wrongLinks(operation: Operation): readonly Wrong[] {
  const links = operation.collection?.links ?? [];
  const names = links.map(({ name }) => name);
  return links.flatMap(({ differsFrom }, index) =>
    differsFrom === undefined || names.includes(differsFrom)
      ? []
      : [
          {
            place: placeIn(operation, 'x-collection', 'links', String(index), 'differsFrom'),
            message: `there is no link ${differsFrom}.${meant(differsFrom, names)}`,
          },
        ],
  );
}
