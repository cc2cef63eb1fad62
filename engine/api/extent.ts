import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';

/** How large a value is once all that is shared in it is written out; a loop counts once. */
interface Extent {
  /** Objects, arrays and other values. */
  readonly size: number;
  /** Levels of the deepest of them. */
  readonly depth: number;
}

const leaf: Extent = { size: 1, depth: 1 };
const endless: Extent = { size: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY };

/** References that lead to references can make a small file very large: measured without writing anything out. */
export function measureDocument(value: Json, mostLevels: number): Extent {
  const known = new Map<object, Extent>();
  const measure = (node: Json, level: number): Extent => {
    if (!isJsonArray(node) && !isJsonObject(node)) return leaf;
    const before = known.get(node);
    if (before !== undefined) return before;
    if (level > mostLevels) return endless;
    known.set(node, leaf);
    let size = 1;
    let depth = 0;
    for (const member of isJsonArray(node) ? node : Object.values(node)) {
      const extent = measure(member, level + 1);
      size += extent.size;
      depth = Math.max(depth, extent.depth);
    }
    const extent = { size, depth: depth + 1 };
    known.set(node, extent);
    return extent;
  };
  return measure(value, 0);
}
