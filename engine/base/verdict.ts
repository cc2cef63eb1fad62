import { type Aspect, aspectText } from './aspect.ts';

/** The two ways to read the documents: `strict` takes the strict reading of each ambiguity. */
export type Level = 'standard' | 'strict';

export const categories = [
  'schema',
  'filter',
  'sorting',
  'pagination',
  'status',
  'negotiation',
  'equivalence',
  'link',
  'header',
  'consistency',
] as const;
export type Category = (typeof categories)[number];

/** From best to worst: a requirement's outcome is the worst of its checks'. */
export const outcomes = [
  'passed',
  'not-applicable',
  'inconclusive',
  'known',
  'warned',
  'failed',
  'error',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Outcomes that say something against the target, whether or not somebody lists it as known. */
const findings: ReadonlySet<Outcome> = new Set(['failed', 'warned', 'known']);

/** Whether an outcome says something against the target. */
export function isFinding(outcome: Outcome): boolean {
  return findings.has(outcome);
}

/** A verdict about one aspect of the target, with what it rests on. */
export interface Claim {
  readonly aspect: Aspect;
  readonly outcome: Outcome;
  /** One or two plain sentences: what happened, why it matters or what is missing. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Keys of the recorded exchanges that show it, the most relevant first. */
  readonly evidence: readonly string[];
  /**
   * Of a finding, the keys of all exchanges in which it is seen: those that are not as they should be, and of a wrong link those
   * that it led to. Not given where the evidence is all of them.
   */
  readonly seenIn?: readonly string[];
  /** Of a finding, the ids of the entries that it is about, such as those that are missing; not given where it is about others too. */
  readonly entries?: readonly string[];
  /** Ids of the readings (specs/readings.yaml) that decided it. */
  readonly readings: readonly string[];
  /** Of a finding, what causes it; not given before all findings are known. */
  readonly cause?: CauseOfClaim;
}

/** The cause that a finding belongs to. */
export interface CauseOfClaim {
  /** The id of the check that shows the cause most plainly. */
  readonly id: string;
  /** True where another finding explains this one, so that it says nothing more about the target. */
  readonly follows: boolean;
}

export interface Grounds {
  readonly aspect?: Aspect;
  readonly expected?: string;
  readonly actual?: string;
  readonly evidence?: readonly string[];
  readonly seenIn?: readonly string[];
  readonly entries?: readonly string[];
  readonly readings?: readonly string[];
}

function claim(outcome: Outcome, message: string, grounds: Grounds = {}): Claim {
  return {
    aspect: grounds.aspect ?? {},
    outcome,
    message,
    ...(grounds.expected === undefined ? {} : { expected: grounds.expected }),
    ...(grounds.actual === undefined ? {} : { actual: grounds.actual }),
    evidence: grounds.evidence ?? [],
    ...(grounds.seenIn === undefined ? {} : { seenIn: grounds.seenIn }),
    ...(grounds.entries === undefined ? {} : { entries: grounds.entries }),
    readings: grounds.readings ?? [],
  };
}

export const passed = (message: string, grounds?: Grounds): Claim => claim('passed', message, grounds);
export const failed = (message: string, grounds: Grounds): Claim => claim('failed', message, grounds);
export const warned = (message: string, grounds: Grounds): Claim => claim('warned', message, grounds);
/** The data or the target's stability did not allow a decision; the message says what is missing. */
export const inconclusive = (message: string, grounds?: Grounds): Claim =>
  claim('inconclusive', message, grounds);
/** The feature is absent where the documents allow that, or switched off; the message says why. */
export const notApplicable = (message: string, grounds?: Grounds): Claim =>
  claim('not-applicable', message, grounds);
/** The suite itself broke; never a claim about the target. */
export const broken = (message: string): Claim => claim('error', message);

/** A broken SHOULD: a warning at level standard, a failure at level strict. */
export function shouldFail(level: Level, message: string, grounds: Grounds): Claim {
  return level === 'strict' ? failed(message, grounds) : warned(message, grounds);
}

const severity = new Map<Outcome, number>(outcomes.map((outcome, index) => [outcome, index]));

/** The worse of two outcomes. */
function worse(left: Outcome, right: Outcome): Outcome {
  return (severity.get(left) ?? 0) >= (severity.get(right) ?? 0) ? left : right;
}

/**
 * The outcome of a requirement from those of its checks: the worst, except that a check which did not apply or could
 * not decide does not hide that another one passed or failed; one that could not decide outweighs a pass,
 * so that nothing undecided is ever counted as passed.
 */
export function worstOutcome(all: readonly Outcome[]): Outcome {
  const deciding = all.filter((outcome) => outcome !== 'not-applicable');
  return deciding.reduce(worse, deciding[0] ?? 'not-applicable');
}

/**
 * The first of the worst claims, or `whenNone` if there is none. One that did not apply counts only where none did: it does not
 * hide what the others decided.
 */
export function worstClaim(all: readonly Claim[], whenNone: Claim): Claim {
  const worst = worstOutcome(all.map(({ outcome }) => outcome));
  return all.find(({ outcome }) => outcome === worst) ?? whenNone;
}

/**
 * One claim on each aspect: the worst of those that were made on it.
 *
 * @param aspects what has to be claimed something about, in this order.
 * @param claims what was found, of many answers or values.
 * @param whenNone what stands for an aspect that no claim is about, e.g. an undecided claim that names what is missing.
 */
export function worstOfEach(
  aspects: readonly Aspect[],
  claims: readonly Claim[],
  whenNone: Claim,
): readonly Claim[] {
  const made = new Map<string, { readonly aspect: Aspect; readonly claims: Claim[] }>();
  for (const aspect of aspects) made.set(aspectText(aspect), { aspect, claims: [] });
  for (const claim of claims) {
    const text = aspectText(claim.aspect);
    const group = made.get(text) ?? { aspect: claim.aspect, claims: [] };
    made.set(text, group);
    group.claims.push(claim);
  }
  return [...made.values()].map((group) => worstClaim(group.claims, { ...whenNone, aspect: group.aspect }));
}
