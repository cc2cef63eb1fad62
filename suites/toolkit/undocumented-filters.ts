import type { ListOperation } from '../../engine/api/model.ts';
import type { Item } from '../../engine/base/item.ts';
import { readPointer } from '../../engine/base/json.ts';
import { joinPointer } from '../../engine/base/pointer.ts';
import type { Baseline } from '../../engine/list/scene.ts';
import { isUsual } from '../../engine/operators/values.ts';

/** Members that are asked by at most, whatever a target shows. */
const mostMembers = 24;

/** A member at the top of entries that is no documented parameter, and not said to be no filter. */
export interface ShownMember {
  readonly name: string;
  readonly pointer: string;
}

/** The members that entries show and that the documents neither have as a parameter nor exclude; in the order of their names. */
export function membersWithoutParameter(
  { items }: Pick<Baseline, 'items'>,
  { parameters, collection }: ListOperation,
): readonly ShownMember[] {
  const known = new Set([
    ...parameters.flatMap(({ name, place }) => (place === 'query' ? [name] : [])),
    ...collection.unfilterable.members,
  ]);
  const shown = new Set(items.flatMap(({ value }) => Object.keys(value)));
  return [...shown]
    .filter((name) => !known.has(name))
    .sort()
    .slice(0, mostMembers)
    .map((name) => ({ name, pointer: joinPointer([name]) }));
}

/** A member as a query may ask for it: a text, a number or a truth value; undefined for anything else. */
export function textShown({ value }: Item, { pointer }: ShownMember): string | undefined {
  const shown = readPointer(value, pointer);
  return shown === undefined || shown === null || typeof shown === 'object' ? undefined : String(shown);
}

/** The most frequent value of a member that not all entries have and every server reads as it stands. */
export function dividingText(items: readonly Item[], member: ShownMember): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) {
    const text = textShown(item, member);
    if (text !== undefined && isUsual(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [most] = [...counts]
    .filter(([, count]) => count < items.length)
    .sort(([left, often], [right, other]) => other - often || (left < right ? -1 : 1));
  return most?.[0];
}
