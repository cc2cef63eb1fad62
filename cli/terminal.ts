import type { Problem } from '../engine/base/result.ts';
import { manyLines, oneLine } from '../reporters/escape.ts';
import type { Environment } from './environment.ts';
import { exitStatusOfProblem } from './exit-status.ts';

/** The two streams of a process, as the commands use them. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
  /** Where progress goes. */
  readonly progress: NodeJS.WriteStream;
  out(text: string): void;
  /** A remark beside the result. */
  note(text: string): void;
  /** Says a problem in its one sentence, and gives the exit status for it. */
  problem(problem: Problem): number;
}

/** Whoever reads only the head of the output closes it early, and the run is none the worse for it. */
function leaveUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The terminal of this process; colours only on a real one, and not where NO_COLOR is set. */
export function processTerminal(environment: Environment): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveUnlessClosed);
  const plain = environment.NO_COLOR !== undefined && environment.NO_COLOR !== '';
  return {
    color: process.stdout.isTTY === true && !plain && environment.TERM !== 'dumb',
    width: process.stdout.columns ?? 100,
    progress: process.stderr,
    out: (text) => {
      process.stdout.write(`${text}\n`);
    },
    note: (text) => {
      process.stderr.write(`${oneLine(text)}\n`);
    },
    problem: ({ code, message }) => {
      process.stderr.write(`${manyLines(message)}\n`);
      return exitStatusOfProblem(code);
    },
  };
}
