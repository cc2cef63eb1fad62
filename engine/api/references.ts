import type { Json } from '../base/json.ts';
import { nearestWord } from '../base/nearest.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { contradictionsIn } from './contradictions.ts';
import { problemAt, undescribed } from './described.ts';
import type { Operation, Sorting } from './model.ts';
import { suggestion } from './name-suggestion.ts';
import { type NamedPlace, placesInBody, placesInEntry } from './named-places.ts';
import { wrongPaging } from './paging-references.ts';
import { jsonContentFor } from './responses.ts';
import { wrongShownMembers } from './shown-members.ts';
import { sortParameters } from './sort-form.ts';
import { wrongStatements } from './stated-values.ts';
import { pagingParameters } from './vocabulary/paging.ts';
import { placeIn, type Wrong } from './wrong-places.ts';

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
  const isList = operation.collection !== undefined;
  const wrong = [
    ...wrongPaths(operation),
    ...wrongParameters(operation),
    ...contradictionsIn(operation, entry),
    ...wrongMembers(placesInBody(operation), body, isList ? 'the body of the list' : 'the body of an entry'),
    ...wrongPaging(operation),
    ...wrongMembers(placesInEntry(operation).filter(isUnnamed(operation)), entry, 'an entry'),
    ...wrongShownMembers(operation, entry),
    ...wrongStatements(operation, entry),
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
  const missing = inPath.filter((name) => !declared.includes(name));
  const astray = placed.filter(({ name }) => !inPath.includes(name));
  // One that is misspelt is said once, and so is one that the view of an entry is asked by.
  const misspelt = astray.map(
    ({ name }) => nearestWord(name, missing) ?? (missing.length === 1 ? missing[0] : undefined),
  );
  const undeclared = missing.filter((name) => !misspelt.includes(name));
  const read =
    item === undefined || [...inPath, ...astray.map(({ name }) => name)].includes(item.parameter)
      ? []
      : [item.parameter];
  return [
    ...undeclared.map((name) => ({
      place: placeIn(operation),
      message: `the path has {${name}}, and no parameter of that name is declared in the path.${suggestion(name, declared)}`,
    })),
    ...astray.map(({ name, pointer }) => ({
      place: pointer,
      message: `the path ${path} has no {${name}}.${suggestion(name, inPath)}`,
    })),
    ...read.map((name) => ({
      place: placeIn(operation, 'x-item', 'parameter'),
      message: `the path ${path} has no {${name}}.${suggestion(name, inPath)}`,
    })),
  ];
}

function wrongParameters(operation: Operation): readonly Wrong[] {
  const { parameters, collection } = operation;
  const inQuery = parameters.filter(({ place }) => place === 'query');
  const query = inQuery.map(({ name }) => name);
  const declared = inQuery.filter(({ name, filter }) => (filter?.wording?.parameter ?? name) === name);
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
      message: `the operation has no query parameter ${name}.${suggestion(
        name,
        declared.map((one) => one.name),
      )}`,
    }));
}

/** The member of the sorting that names a parameter. */
function memberNaming({ direction, descendingKey }: Sorting, name: string): string {
  if (name === direction) return 'direction';
  return name === descendingKey ? 'descendingKey' : 'key';
}

/** Whether a place is in none of the members that `compared` names because the schema does not. */
function isUnnamed({ collection }: Operation): (named: NamedPlace) => boolean {
  const compared = (collection?.members ?? []).filter(({ documented }) => !documented);
  return ({ pointer: name }) =>
    compared.every(({ pointer }) => name !== pointer && !name.startsWith(`${pointer}/`));
}

function wrongMembers(
  named: readonly NamedPlace[],
  schema: Json | undefined,
  what: string,
): readonly Wrong[] {
  return named.flatMap(({ place, pointer, form, mayBeOther }) => {
    const { known = [] } = undescribed(schema, pointer) ?? {};
    if (mayBeOther === true && nearestWord(pointer, known) === undefined) return [];
    const message = problemAt(schema, pointer, form, what);
    return message === undefined ? [] : [{ place, message }];
  });
}

function wrongLinks(operation: Operation): readonly Wrong[] {
  const links = operation.collection?.links ?? [];
  const names = links.map(({ name }) => name);
  return links.flatMap(({ name, differsFrom }, index) => {
    if (differsFrom === undefined || (differsFrom !== name && names.includes(differsFrom))) return [];
    const message =
      differsFrom === name
        ? 'it is the link itself; name another one.'
        : `there is no link ${differsFrom}.${suggestion(differsFrom, names)}`;
    return [{ place: placeIn(operation, 'x-collection', 'links', String(index), 'differsFrom'), message }];
  });
}
