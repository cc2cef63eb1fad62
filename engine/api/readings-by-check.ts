import type { RequirementFiles } from './requirement-files.ts';
import type { Conformance } from './vocabulary/conformance.ts';

/** The readings that every finding of a check rests on: those that say so of themselves, and those that the API names. */
export function readingsByCheck(
  { id, readings }: Conformance,
  known: RequirementFiles['readings'],
): ReadonlyMap<string, readonly string[]> {
  const own = [...known.values()].flatMap((reading) =>
    reading.apis.length === 0 || reading.apis.includes(id)
      ? reading.checks.map((check) => [check, reading.id] as const)
      : [],
  );
  const named = Object.entries(readings).flatMap(([check, ids]) => ids.map((each) => [check, each] as const));
  const found = new Map<string, string[]>();
  for (const [check, reading] of [...own, ...named])
    found.set(check, [...new Set([...(found.get(check) ?? []), reading])]);
  return found;
}
