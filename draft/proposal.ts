import type { JsonObject } from '../engine/base/json.ts';

/** How far requests have shown that a proposal is right. */
export type Certainty = 'sure' | 'likely' | 'unknown';

/**
 * One thing that an overlay could say.
 *
 * `sure`: requests showed it in a way in which a server that does otherwise, or ignores the parameter, could not answer. `likely`: all
 * that was seen fits. `unknown`: nothing showed it, so that it stands in the overlay as a comment at most.
 */
export interface Proposal {
  /** What it is about, in a few words. */
  readonly about: string;
  readonly certainty: Certainty;
  /** What was seen, in sentences. */
  readonly evidence: readonly string[];
  /** What goes into the overlay; none where there is nothing to say. */
  readonly actions: readonly OverlayAction[];
  /** Proposals of one list that have the same name here make sense only together. */
  readonly together?: string;
}

/** Members of `paging` with what showed them. */
export interface PagingStatement extends Omit<Proposal, 'actions'> {
  readonly members: JsonObject | undefined;
}

/** One action of an OpenAPI Overlay. */
export type OverlayAction =
  | { readonly target: string; readonly update: JsonObject }
  | { readonly target: string; readonly remove: true };

/** What was found out about one operation that lists entries. */
export interface ListDraft {
  readonly operation: string;
  readonly path: string;
  /** Entries that were read, and whether they are all that there are. */
  readonly entries: number;
  readonly whole: boolean;
  readonly proposals: readonly Proposal[];
}
