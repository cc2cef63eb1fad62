import type { Exchange } from '../base/exchange.ts';
import type { Level } from '../base/verdict.ts';

/** All that a run saw of one target: verdicts follow from this and the specification, and from nothing else. */
export interface Recording {
  readonly api: string;
  /** What the API was loaded from: an id, or the path of the user's own file. */
  readonly specification: string;
  /** Values of parameters in paths, where the user gave some. */
  readonly pathValues?: Readonly<Record<string, string>>;
  /** The path of the list, where the user gave another than the specification has. */
  readonly listPath?: string;
  readonly endpoint: string;
  readonly embedded: boolean;
  /** Which checks were left out, and by which settings; absent where all were asked. */
  readonly selection?: { readonly by: readonly string[]; readonly leftOut: readonly string[] };
  readonly level: Level;
  readonly seed: number;
  readonly credentials: { readonly own: boolean; readonly forbidden: boolean };
  readonly startedAt: string;
  readonly durationMs: number;
  readonly requests: number;
  readonly bytesReceived: number;
  /** How often the target asked to wait. */
  readonly waits: number;
  /** Set when the run ended before it had asked everything. */
  readonly cutShort: string | undefined;
  readonly exchanges: readonly Exchange[];
}

/** The stages of a run in order: a list of the whole before and after each round of probes, and a last one. */
export const stages = {
  baseline: (number: number): string => `baseline-${number}`,
  probes: (round: number): string => `probes-${round}`,
  /** The list once more, after all targets of the run were observed. */
  closing: 'closing',
  /** What a request got besides the answer that stands: it failed one time, and another time it did not. */
  besides: 'besides',
};

/** The number of a stage; the probes of a round and the reading after them have the same. */
export function numberOfStage(stage: string): number {
  return Number(stage.slice(stage.lastIndexOf('-') + 1));
}
