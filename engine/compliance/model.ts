import type { Aspect } from '../base/aspect.ts';
import type { Category, Level, Outcome } from '../base/verdict.ts';

/**
 * What a run comes to: `undecided`: nothing or too little could be decided; `incomplete`: it ended before all was asked, or a target
 * could not be judged;
 * `unlisted`: nothing failed, but the list of known deviations does not fit what was found.
 */
export type RunVerdict = 'conforms' | 'violates' | 'unlisted' | 'undecided' | 'incomplete' | 'suite-broke';

/** The contents of compliance.json; its JSON Schema is schemas/compliance.schema.json. */
export interface Compliance {
  readonly schemaVersion: 1;
  readonly suite: { readonly name: string; readonly version: string };
  readonly startedAt: string;
  readonly durationMs: number;
  readonly level: Level;
  readonly seed: number;
  readonly verdict: RunVerdict;
  /** What the command ends with for it. */
  readonly exitStatus: number;
  readonly targets: readonly TargetCompliance[];
  /** What became of each entry of the file of known deviations, where there was one. */
  readonly deviations?: readonly DeviationResult[];
  /** Set where a check that could not decide, and is not listed as such, makes the run no success. */
  readonly requireDecided?: true;
  /** Percent of the MUSTs that apply to a target; a run that decides fewer is no success. Absent in results of versions that did not write it. */
  readonly minDecided?: number;
  /** How checks were selected, and how many, where not all of them were asked; what was left out has no verdict. */
  readonly selection?: {
    readonly by: readonly string[];
    readonly selected: number;
    readonly leftOut: number;
  };
  /** Why the run ended before all was asked, where it did. */
  readonly cutShort?: string;
  /** The targets that could not be reached, entered or recognised, where others were judged. */
  readonly unreached?: readonly UnreachedTarget[];
  /** Which share of the targets the run judged, where several runs shared them. */
  readonly shard?: Shard;
}

/** A target that could not be judged. */
export interface UnreachedTarget {
  /** Its API, where the user names it. */
  readonly api?: string;
  /** Its endpoint, or the cloud whose catalogue was to give it. */
  readonly url: string;
  /** Why, in a sentence. */
  readonly message: string;
}

/** One of several runs that share the targets: of `of` runs the `index`-th, beginning with 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** An entry of the file of known deviations, with what a run found of it. */
export interface DeviationResult {
  readonly id: string;
  readonly target?: string;
  readonly reason: string;
  readonly link?: string;
  readonly expiry: string;
  readonly expect: 'failed' | 'inconclusive';
  /** `elsewhere`: the run judged no target or check that it is about. */
  readonly state: 'occurs' | 'gone' | 'expired' | 'undecided' | 'elsewhere';
  /** The checks in which it shows. */
  readonly checks: readonly { readonly api: string; readonly id: string }[];
}

export interface TargetCompliance {
  readonly api: string;
  readonly url: string;
  readonly embedded: boolean;
  readonly requests: number;
  readonly bytesReceived: number;
  /** Entries in the list before the probes, whatever the API calls them. */
  readonly images: number;
  /** What the API calls an entry; absent in results of versions that did not write it. */
  readonly noun?: { readonly one: string; readonly many: string };
  readonly changedDuringRun: number;
  readonly summary: Summary;
  readonly requirements: readonly RequirementResult[];
  readonly checks: readonly CheckResult[];
  /** What causes the findings, the gravest first; absent in results of versions that did not write it. */
  readonly causes?: readonly CauseResult[];
  /** Ids of the checks that were not selected; absent where all were. */
  readonly leftOut?: readonly string[];
}

/** Findings that have one cause. */
export interface CauseResult {
  /** The id of the check that shows it most plainly. */
  readonly id: string;
  /** What that check found, in a sentence. */
  readonly title: string;
  readonly verdict: Outcome;
  /** The requirements that are not kept for it. */
  readonly requirements: readonly string[];
  /** The checks that show it, the plainest first, then those whose findings follow from it. */
  readonly checks: readonly string[];
  /** Those of the checks whose findings all follow from it. */
  readonly consequences: readonly string[];
  /** Commands that ask again for what shows it, in the order of the steps. */
  readonly evidence: readonly string[];
}

/** How many checks have each verdict. */
export interface Summary {
  readonly passed: number;
  readonly warned: number;
  readonly known: number;
  readonly inconclusive: number;
  readonly notApplicable: number;
  readonly failed: number;
  readonly error: number;
}

export interface RequirementResult {
  readonly id: string;
  /** `http` for what HTTP itself requires; absent for what the API's documents do. */
  readonly source?: 'http';
  readonly document: string;
  readonly lines: string;
  /** What people call the document, with its publisher; absent where the catalogue does not say. */
  readonly title?: string;
  /** The names of the document's sections that the lines are in; absent where the catalogue does not say. */
  readonly section?: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly category: Category;
  readonly statement: string;
  readonly verdict: Outcome;
  readonly checks: readonly string[];
  readonly reason: string;
  /** `none` of its checks was selected, or only a `part` of them; absent where all were. It then counts as kept in no case. */
  readonly selected?: 'none' | 'part';
  /** Ids of the readings that the statement rests on, as `explain` prints them. */
  readonly readings?: readonly string[];
}

export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly category: Category;
  readonly verdict: Outcome;
  readonly requirements: readonly string[];
  /** Those of the requirements that it shows as not kept; absent in results of versions that did not write it. */
  readonly broken?: readonly string[];
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly curl: readonly string[];
  readonly requestIds: readonly string[];
  /** Ids of the readings that decided it, as `explain` prints them. */
  readonly readings: readonly string[];
  /** What the check claims, one by one: the verdict is the worst of theirs. */
  readonly claims: readonly ClaimResult[];
}

/** One claim of a check: what it is about, and what it says of that. */
export interface ClaimResult {
  readonly aspect: Aspect;
  readonly verdict: Outcome;
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Of a finding, the id of its cause. */
  readonly cause?: string;
  /** Set where another finding of that cause explains this one, so that it is held against no requirement. */
  readonly follows?: true;
}
