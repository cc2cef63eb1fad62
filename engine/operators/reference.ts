import type { Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { isJsonArray, isJsonObject, readPointer } from '../base/json.ts';
import { readField } from '../kinds/fields.ts';

/**
 * A text that names the thing of an id in one of the forms that a filter takes: the id itself, or the address that an
 * item shows for it. Undefined where no item shows one.
 *
 * @param form unless given, the form that the documents expect first.
 */
export function referenceText(
  filter: Filter,
  id: string,
  items: readonly Item[],
  form = filter.reference?.forms[0]?.form,
): string | undefined {
  if (form !== 'url') return id;
  const link = filter.reference?.link;
  if (link === undefined) return undefined;
  for (const item of items) {
    const field = readField(item.value, filter.field, filter.kind);
    if (field.kind !== 'text' || field.value !== id) continue;
    const links = readPointer(item.value, link.pointer);
    if (!isJsonArray(links)) continue;
    for (const entry of links) {
      if (!isJsonObject(entry) || entry[link.select.member] !== link.select.equals) continue;
      const address = entry[link.select.address];
      if (typeof address === 'string' && address !== '') return address;
    }
  }
  return undefined;
}
