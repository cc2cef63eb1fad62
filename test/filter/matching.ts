/** How a right server compares a member with the values of a filter. */
import { isJsonArray, type Json } from '../../engine/base/json.ts';
import type { Entry, FilterRule } from '../support/list-server/server.ts';

/** Whether an entry matches what one parameter asks for. */
export type Matches = FilterRule['matches'];

/** A member of an entry as a number; undefined where it has none. */
export function numberIn(entry: Entry, member: string): number | undefined {
  const value = entry[member];
  return typeof value === 'number' ? value : undefined;
}

export function textIn(entry: Entry, member: string): string {
  const value = entry[member];
  return typeof value === 'string' ? value : '';
}

export type Compare = (have: number, want: number) => boolean;

export function byNumber(member: string, compare: Compare): Matches {
  return (entry, values) => {
    const have = numberIn(entry, member);
    return have !== undefined && values.every((value) => compare(have, Number(value)));
  };
}

export function byTime(member: string, compare: Compare): Matches {
  return (entry, values) =>
    values.every((value) => {
      const zoned = /Z|[+-]\d\d:?\d\d$/.test(value) ? value : `${value}Z`;
      return compare(Date.parse(textIn(entry, member)), Date.parse(zoned));
    });
}

export function byList(member: string): Matches {
  return (entry, values) => values.every((value) => value.split(',').includes(String(entry[member])));
}

export function byText(member: string, compare: (have: string, want: string) => boolean): Matches {
  return (entry, values) => values.every((value) => compare(textIn(entry, member), value));
}

export function tagsOf({ tags }: Entry): readonly Json[] {
  return isJsonArray(tags) ? tags : [];
}

export const least: Compare = (have, want) => have >= want;
export const greater: Compare = (have, want) => have > want;
export const most: Compare = (have, want) => have <= want;
export const less: Compare = (have, want) => have < want;
export const same: Compare = (have, want) => have === want;
