import type { Problem } from '../engine/base/result.ts';
import { manyLines, oneLine, withoutCommands } from '../reporters/escape.ts';
import { exitStatusOfProblem } from './exit-status.ts';
import type { Outside } from './outside.ts';

/** The two streams of a process, as the commands use them. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
  /** Where progress goes. */
  readonly progress: Outside['errors'];
  out(text: string): void;
  /** A remark beside the result. */
  note(text: string): void;
  /** Says a problem in its one sentence, and gives the exit status for it. */
  problem(problem: Problem): number;
}

/** The terminal on which a command writes; colours only on a real one, and not where NO_COLOR is set. */
export function terminalOf({
  environment,
  output,
  errors,
}: Pick<Outside, 'environment' | 'output' | 'errors'>): Terminal {
  const plain = environment.NO_COLOR !== undefined && environment.NO_COLOR !== '';
  return {
    color: output.isTTY === true && !plain && environment.TERM !== 'dumb',
    width: output.columns ?? 100,
    progress: errors,
    out: (text) => {
      output.write(`${withoutCommands(text)}\n`);
    },
    note: (text) => {
      errors.write(`${withoutCommands(oneLine(text))}\n`);
    },
    problem: ({ code, message }) => {
      errors.write(`${withoutCommands(manyLines(message))}\n`);
      return exitStatusOfProblem(code);
    },
  };
}
