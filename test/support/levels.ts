import type { Level } from '../../engine/base/verdict.ts';
import { levelOf, requirementsOf } from '../../reporters/figures.ts';
import { complianceOfRun } from './compliance.ts';
import type { Observed } from './observe-reference.ts';

/** The words that a verdict may stand beside. */
const right: Readonly<Record<string, Readonly<Record<Level, readonly string[]>>>> = {
  failed: { standard: ['MUST'], strict: ['MUST', 'SHOULD'] },
  warned: { standard: ['SHOULD'], strict: [] },
};

/** The checks and requirements of a run whose level in the reports does not suit their verdict: none in a run that is right. */
export function unsuitedLevels(observed: Observed, level: Level): readonly string[] {
  const { checks, requirements } = complianceOfRun(observed, level);
  const suits = (verdict: string, word: string): boolean => right[verdict]?.[level].includes(word) ?? true;
  return [
    ...requirements
      .filter((one) => !suits(one.verdict, one.level))
      .map((one) => `requirement ${one.id}: ${one.verdict} beside ${one.level}`),
    ...checks
      .map((check) => ({ check, word: levelOf(check, requirementsOf({ requirements }, check)) }))
      .filter(({ check, word }) => check.requirements.length > 0 && !suits(check.verdict, word))
      .map(({ check, word }) => `check ${check.id}: ${check.verdict} beside ${word}`),
  ];
}
