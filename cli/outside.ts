import type { Environment } from './environment.ts';

/** What text is written to. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Signal = 'SIGINT' | 'SIGTERM';

/** All that the command uses of the process that it runs in. */
export interface Outside {
  readonly environment: Environment;
  readonly output: Stream;
  readonly errors: Stream & NodeJS.WritableStream;
  /** Calls a listener at each such signal, and gives the function that ends this. */
  onSignal(signal: Signal, listener: () => void): () => void;
  /** Ends the process at once. */
  exit(status: number): void;
}

/** Whoever reads only the head of the output closes it early, and the run is none the worse for it. */
function leaveUnlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The process itself. */
export function thisProcess(): Outside {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveUnlessClosed);
  return {
    environment: process.env,
    output: process.stdout,
    errors: process.stderr,
    onSignal(signal, listener) {
      process.on(signal, listener);
      return () => process.removeListener(signal, listener);
    },
    exit: (status) => process.exit(status),
  };
}
