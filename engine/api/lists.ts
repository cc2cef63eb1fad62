import { isJsonObject, type JsonObject } from '../base/json.ts';
import { didYouMean } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { ItemOperation, ListOperation, Operation } from './model.ts';
import { entriesOf } from './openapi.ts';

/** One list of a file, with the view of one entry and the other operations that are judged with it. */
export interface ChosenList {
  readonly list: ListOperation;
  readonly item: ItemOperation | undefined;
  readonly operations: readonly Operation[];
  /** The file has other lists too. */
  readonly isOneOfSeveral: boolean;
}

/** The operations that list a collection, in the order of the file. */
function listsAmong(operations: readonly Operation[]): readonly ListOperation[] {
  return operations.filter((operation): operation is ListOperation => operation.collection !== undefined);
}

/** The ids of the operations that list a collection, as a document has them, whatever else is right or wrong with it. */
export function idsOfLists(document: JsonObject): readonly string[] {
  const paths = isJsonObject(document.paths) ? entriesOf(document.paths) : [];
  return paths.flatMap(([path, node]) => {
    const get = isJsonObject(node) ? node.get : undefined;
    if (!isJsonObject(get) || get['x-collection'] === undefined) return [];
    return [typeof get.operationId === 'string' ? get.operationId : idOf(path)];
  });
}

/** The id of an operation to which the file gives none. */
export function idOf(path: string): string {
  return `GET ${path}`;
}

/**
 * The list that is judged: the one of a file, or the one that is chosen by its operationId. What belongs to other lists is left out; an
 * entry belongs to the list whose path its own goes on from.
 *
 * @param chosen the operationId; undefined where none was given.
 * @param document to say where an x-collection stands in vain.
 * @returns problem `specification-incomplete` where there is no list, `several-lists` where none of several is chosen, and
 *   `unknown-list` for an operationId that no list has.
 */
export function chooseList(
  operations: readonly Operation[],
  chosen: string | undefined,
  file: string,
  document: JsonObject = {},
): Result<ChosenList> {
  const lists = listsAmong(operations);
  const [first] = lists;
  if (first === undefined)
    return failure('specification-incomplete', listElsewhere(document, file) ?? withoutList(file));
  const ids = lists.map(({ id }) => id);
  if (chosen === undefined && lists.length > 1)
    return failure(
      'several-lists',
      `${file} has ${lists.length} lists, ${ids.join(', ')}; choose one by its operationId, as in ${file}#${first.id}.`,
    );
  const list = chosen === undefined ? first : lists.find(({ id }) => id === chosen);
  if (list === undefined)
    return failure(
      'unknown-list',
      `${file} has no list ${chosen}; its lists are ${ids.join(', ')}.${didYouMean(chosen ?? '', ids)}`,
    );
  const stray = operations.find(({ item, path }) => item !== undefined && listOf(path, lists) === undefined);
  if (stray !== undefined)
    return failure(
      'specification-incomplete',
      `${file}: ${joinPointer(['paths', stray.path, 'get', 'x-item'])}: the path goes on from that of no list, so that it is not plain which list the entry is of.`,
    );
  const own = operations.filter((operation) => belongsTo(operation, list, lists));
  return success({
    list,
    item: own.find((operation): operation is ItemOperation => operation.item !== undefined),
    operations: own,
    isOneOfSeveral: lists.length > 1,
  });
}

function withoutList(file: string): string {
  return `${file} has no GET operation with an x-collection; the suite needs one that lists the collection.`;
}

/** A sentence on the first x-collection that stands on another member of a path than `get`, which may be misspelt. */
function listElsewhere(document: JsonObject, file: string): string | undefined {
  const paths = isJsonObject(document.paths) ? entriesOf(document.paths) : [];
  for (const [path, node] of paths)
    for (const [name, member] of isJsonObject(node) ? Object.entries(node) : [])
      if (isJsonObject(member) && member['x-collection'] !== undefined)
        return `${file}: ${joinPointer(['paths', path, name])}: an x-collection stands on ${name}, and the suite lists a collection by get.${didYouMean(name, ['get'])}`;
  return undefined;
}

/** Whether an operation is judged with a list: the list itself, the view of its entries, and what is no list's. */
function belongsTo(operation: Operation, list: ListOperation, lists: readonly ListOperation[]): boolean {
  if (operation.collection !== undefined) return operation.id === list.id;
  return operation.item === undefined || listOf(operation.path, lists)?.id === list.id;
}

/** The list that the path of an entry goes on from, the longest of several; the only one, whatever the path of the entry. */
function listOf(entry: string, lists: readonly ListOperation[]): ListOperation | undefined {
  if (lists.length === 1) return lists[0];
  return lists
    .filter(({ path }) => withoutNames(entry).startsWith(`${withoutNames(path)}/`))
    .sort((left, right) => right.path.length - left.path.length)[0];
}

/** A path in which parameters have no names, because each operation may call them as it likes; a slash at the end does not count. */
function withoutNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').replace(/\/$/, '');
}

/** A name of an API, divided into the path of its file and the list that is chosen in it, as in `apis.yaml#listWidgets`. */
export function splitChosen(name: string): { readonly file: string; readonly chosen: string | undefined } {
  const [, file, chosen] = /^(.*\.(?:ya?ml|json))#(.+)$/is.exec(name) ?? [];
  return file === undefined ? { file: name, chosen: undefined } : { file, chosen };
}
