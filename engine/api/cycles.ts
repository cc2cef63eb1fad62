import { isJsonObject, type JsonObject } from '../base/json.ts';
import { memo } from '../base/memo.ts';
import { type Part, partsIn } from './openapi-parts.ts';

/** A part whose inner parts are being looked at. */
interface Entered {
  readonly node: JsonObject;
  readonly inner: readonly { readonly node: JsonObject; readonly part: Part }[];
  next: number;
}

/**
 * The parts of a file, or the schemas within a schema, that lead back to themselves, by Tarjan's algorithm: those of which each leads
 * to all others of its group.
 *
 * @param part what the whole is.
 */
export const partsInCycles = memo((whole: JsonObject, part: Part): ReadonlySet<JsonObject> => {
  const found = new Set<JsonObject>();
  const order = new Map<JsonObject, number>();
  const lowest = new Map<JsonObject, number>();
  const group: JsonObject[] = [];
  const grouped = new Set<JsonObject>();
  const open: Entered[] = [];
  const lower = (node: JsonObject, by: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? by, by));
  };
  const enter = (node: JsonObject, as: Part): void => {
    lowest.set(node, order.size);
    order.set(node, order.size);
    group.push(node);
    grouped.add(node);
    const inner = partsIn(node, as).flatMap(({ value, part: below }) =>
      isJsonObject(value) ? [{ node: value, part: below }] : [],
    );
    open.push({ node, inner, next: 0 });
  };
  enter(whole, part);
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    const inner = here.inner[here.next];
    here.next += 1;
    if (inner !== undefined) {
      if (inner.node === here.node) found.add(here.node);
      if (!order.has(inner.node)) enter(inner.node, inner.part);
      else if (grouped.has(inner.node)) lower(here.node, order.get(inner.node) ?? 0);
      continue;
    }
    open.pop();
    const { node } = here;
    const own = lowest.get(node) ?? 0;
    const above = open.at(-1);
    if (above !== undefined) lower(above.node, own);
    if (own !== order.get(node)) continue;
    const members = group.splice(group.lastIndexOf(node));
    for (const member of members) {
      grouped.delete(member);
      if (members.length > 1) found.add(member);
    }
  }
  return found;
});
