/** The sentences that faults break: where they stand in the documents, and the requirements that say the same. */
import type { Level } from '../model.ts';

/** A sentence of the documents. */
export interface Sentence {
  /** Where it stands; empty where each fault says itself which line it breaks. */
  readonly cites: string;
  /** The requirements of the catalogues that say it, of every API that has it. */
  readonly requirements: readonly string[];
  /** The levels at which it is judged; both where none are given. */
  readonly levels?: readonly Level[];
}

/** Sentences that a fault breaks at once. */
export function allOf(cites: string, ...sentences: readonly Sentence[]): Sentence {
  return { cites, requirements: [...new Set(sentences.flatMap(({ requirements }) => requirements))] };
}

/** Writes a sentence down; the ids of its requirements are separated by blanks. */
export function sentence(cites: string, requirements: string): Sentence {
  return { cites, requirements: requirements.split(' ') };
}

/** A sentence that is judged at level strict alone. */
export function strictly(sentence: Sentence): Sentence {
  return { ...sentence, levels: ['strict'] };
}
