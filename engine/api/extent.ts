import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { failure, type Result } from '../base/result.ts';
import { partsInCycles } from './cycles.ts';
import type { Part } from './openapi-parts.ts';

/** How large a value is once all that is shared in it is written out. */
interface Extent {
  /** Objects, arrays and other values. */
  readonly size: number;
  /** Levels of the deepest of them. */
  readonly depth: number;
  /** Objects and arrays. */
  readonly inner: number;
}

const leaf: Extent = { size: 1, depth: 1, inner: 0 };
const infinite = Number.POSITIVE_INFINITY;
const endless: Extent = { size: infinite, depth: infinite, inner: infinite };

/**
 * References that lead to references can make a small file very large: measured without writing anything out.
 *
 * @param part what the value is; parts of it that lead back to themselves count once each.
 * @param mostLevels levels below which nothing is looked at.
 */
export function measureParts(whole: JsonObject, part: Part, mostLevels: number): Extent {
  const apart = partsInCycles(whole, part);
  const known = new Map<object, Extent>();
  const measureIn = (node: JsonObject | readonly Json[], level: number): Extent => {
    if (level > mostLevels) return endless;
    known.set(node, leaf);
    let size = 1;
    let depth = 0;
    let inner = 1;
    for (const member of isJsonArray(node) ? node : Object.values(node)) {
      const extent = measure(member, level + 1);
      size += extent.size;
      inner += extent.inner;
      depth = Math.max(depth, extent.depth);
    }
    const extent = { size, depth: depth + 1, inner };
    known.set(node, extent);
    return extent;
  };
  const measure = (node: Json, level: number): Extent => {
    if (!isJsonArray(node) && !isJsonObject(node)) return leaf;
    if (isJsonObject(node) && apart.has(node)) return leaf;
    return known.get(node) ?? measureIn(node, level);
  };
  const all = [...new Set([whole, ...apart])].map((node) => measureIn(node, 0));
  return {
    size: all.reduce((sum, { size }) => sum + size, 0),
    inner: all.reduce((sum, { inner }) => sum + inner, 0),
    depth: all.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
  };
}

/** Levels of a document with its references written out. */
const mostLevels = 1000;

/** Whether a document is nested deeper than it can be read. */
export function isTooDeep(document: JsonObject): boolean {
  return measureParts(document, 'document', mostLevels).depth > mostLevels;
}

/** The problem of a document that is nested too deep. */
export function tooDeep(file: string): Result<never> {
  return failure('specification-unreadable', `${file} is nested more than ${mostLevels} levels deep.`);
}
