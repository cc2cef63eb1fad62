import { exitStatusOfProblem } from '../cli/exit-status.ts';
import type { Result } from '../engine/base/result.ts';

/** What went wrong, as every function of the library rejects with it. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
  /** A word that stays the same, such as `unreachable`. */
  readonly code: string;
  /** The status with which the command would end: 2 wrong usage, 3 the target cannot be judged, 4 the suite broke. */
  readonly exitStatus: number;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
    this.exitStatus = exitStatusOfProblem(code);
  }
}

/**
 * The value of a result.
 *
 * @throws ConformanceError where there is none.
 */
export function valueOrThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ConformanceError(result.problem.code, result.problem.message);
}
