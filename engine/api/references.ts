import type { Json } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { contradictionsIn, type Wrong } from './contradictions.ts';
import { undescribed } from './described.ts';
import { meant } from './meant.ts';
import type { Condition, ItemOperation, ListOperation, Operation } from './model.ts';
import { jsonContentFor } from './responses.ts';
import { pagingParameters, pagingPointers } from './vocabulary/paging.ts';

/** What the vocabulary names in an operation: where it names it, and what. */
interface Named {
  readonly way: readonly string[];
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
  const place = ['paths', operation.path, 'get'];
  const body = jsonContentFor(operation, 200)?.schema;
  const wrong = [
    ...wrongPaths(operation),
    ...wrongParameters(operation),
    ...contradictionsIn(operation, entry),
    ...wrongMembers(placesInBody(operation), body, 'the body of the list'),
    ...wrongMembers(placesInEntry(operation).filter(isUnnamed(operation)), entry, 'an entry'),
    ...wrongLinks(operation),
  ];
  return unlessAny(
    'specification-reference',
    wrong.map(({ way, message }) => `${file}: ${joinPointer([...place, ...way])}: ${message}`),
  );
}

function wrongPaths({ path, parameters, item }: Operation): readonly Wrong[] {
  const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const declared = parameters.filter(({ place }) => place === 'path').map(({ name }) => name);
  const undeclared = inPath.filter((name) => !declared.includes(name));
  const astray = declared.filter((name) => !inPath.includes(name));
  const read = item === undefined || inPath.includes(item.parameter) ? [] : [item.parameter];
  return [
    ...undeclared.map((name) => ({
      way: ['parameters'],
      message: `the path has {${name}}, and no parameter of that name is declared in the path.${meant(name, declared)}`,
    })),
    ...astray.map((name) => ({
      way: ['parameters', name],
      message: `the path ${path} has no {${name}}.${meant(name, inPath)}`,
    })),
    ...read.map((name) => ({
      way: ['x-item', 'parameter'],
      message: `the path ${path} has no {${name}}.${meant(name, inPath)}`,
    })),
  ];
}

function wrongParameters({ parameters, collection }: Operation): readonly Wrong[] {
  const query = parameters.filter(({ place }) => place === 'query').map(({ name }) => name);
  const { paging, sorting } = collection ?? {};
  const named: readonly Named[] = [
    ...pagingParameters.flatMap((member) => {
      const name = paging?.[member];
      return name === undefined ? [] : [{ way: ['x-collection', 'paging', member], name }];
    }),
    ...(sorting === undefined
      ? []
      : [
          { way: ['x-collection', 'sorting', 'key'], name: sorting.key },
          { way: ['x-collection', 'sorting', 'direction'], name: sorting.direction },
        ]),
    ...parameters.flatMap(({ name, filter, refusals }) => [
      ...(filter?.counterpart === undefined
        ? []
        : [{ way: ['parameters', name, 'x-filter', 'counterpart'], name: filter.counterpart }]),
      ...refusals.flatMap((refusal) =>
        refusal.query.map(([further]) => ({
          way: ['parameters', name, 'x-refuses', 'query'],
          name: further,
        })),
      ),
    ]),
  ];
  return named
    .filter(({ name }) => !query.includes(name))
    .map(({ way, name }) => ({
      way,
      message: `the operation has no query parameter ${name}.${meant(name, query)}`,
    }));
}

function placesInBody({ collection, item }: Operation): readonly Named[] {
  const { paging } = collection ?? {};
  const pages = pagingPointers.flatMap((member) => {
    const pointer = paging?.[member];
    return pointer === undefined ? [] : [{ way: ['x-collection', 'paging', member], name: pointer }];
  });
  return [
    ...(collection === undefined ? [] : [{ way: ['x-collection', 'items'], name: collection.items }]),
    ...pages,
    ...(collection?.pageLinks ?? []).map(({ name, pointer }) => ({
      way: ['x-collection', 'pageLinks', name],
      name: pointer,
    })),
    ...(item === undefined ? [] : [{ way: ['x-item', 'wrapper'], name: item.wrapper }]),
  ];
}

function placesInEntry(operation: Operation): readonly Named[] {
  const { collection, item, parameters } = operation;
  const filters = parameters.flatMap(({ name, filter }): readonly Named[] => {
    if (filter === undefined) return [];
    const way = ['parameters', name, 'x-filter'];
    return [
      { way: [...way, 'field'], name: filter.field },
      ...(filter.reference?.link === undefined
        ? []
        : [{ way: [...way, 'reference', 'link'], name: filter.reference.link.pointer }]),
      ...(filter.selection?.classes ?? []).flatMap((one) =>
        fieldsOf([...way, 'selection', one.name], [...one.matches, ...one.excludes]),
      ),
    ];
  });
  return [
    ...(collection === undefined ? [] : placesOfCollection(collection)),
    ...placesOfItem(item),
    ...filters,
  ];
}

function placesOfCollection(collection: ListOperation['collection']): readonly Named[] {
  const { lifecycle } = collection;
  const at = (member: string, pointers: readonly string[]): readonly Named[] =>
    pointers.map((name) => ({ way: ['x-collection', member], name }));
  return [
    ...at('identity', [collection.identity]),
    ...at('timeline', collection.timeline),
    ...at('sorting', collection.sorting?.keys.map(({ field }) => field) ?? []),
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
    ...fieldsOf(
      ['x-collection', 'lifecycle'],
      [...lifecycle.finished, ...lifecycle.deleted, ...lifecycle.abandoned],
    ),
  ];
}

/** Whether a place is in none of the members that `compared` names because the schema does not. */
function isUnnamed({ collection }: Operation): (named: Named) => boolean {
  const compared = (collection?.members ?? []).filter(({ documented }) => !documented);
  return ({ name }) => compared.every(({ pointer }) => name !== pointer && !name.startsWith(`${pointer}/`));
}

/** Members that may be in the list only are not looked for in the single view. */
function placesOfItem(item: ItemOperation['item'] | undefined): readonly Named[] {
  return (item?.alsoInList ?? []).map(({ pointer }) => ({ way: ['x-item', 'alsoInList'], name: pointer }));
}

function fieldsOf(way: readonly string[], conditions: readonly Condition[]): readonly Named[] {
  return conditions.map(({ field }) => ({ way, name: field }));
}

function wrongMembers(named: readonly Named[], schema: Json | undefined, what: string): readonly Wrong[] {
  return named.flatMap(({ way, name }) => {
    const missing = undescribed(schema, name);
    if (missing === undefined) return [];
    const { pointer, known } = missing;
    return [{ way, message: `the schema of ${what} has no ${pointer}.${meant(pointer, known)}` }];
  });
}

function wrongLinks({ collection }: Operation): readonly Wrong[] {
  const links = collection?.links ?? [];
  const names = links.map(({ name }) => name);
  return links.flatMap(({ name, differsFrom }) =>
    differsFrom === undefined || names.includes(differsFrom)
      ? []
      : [
          {
            way: ['x-collection', 'links', name, 'differsFrom'],
            message: `there is no link ${differsFrom}.${meant(differsFrom, names)}`,
          },
        ],
  );
}
