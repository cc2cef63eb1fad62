import type { ListOperation } from '../../engine/api/model.ts';
import { splitPointer } from '../../engine/base/pointer.ts';

/** The member of an entry that a pointer leads to, as claims about the list's bodies name it, e.g. `images.status`. */
export function listMember({ collection }: Pick<ListOperation, 'collection'>, pointer: string): string {
  return [...splitPointer(collection.items), ...splitPointer(pointer)].join('.');
}
