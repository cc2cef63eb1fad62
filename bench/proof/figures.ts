import type { FaultDescription, VariantDescription } from '../../reference/index.ts';
import type { Trial, TrialResult } from './trial.ts';

/** What a trial of a fault shows of the suite. */
export interface FaultTrial {
  readonly trial: Trial;
  /** Something was reported. */
  readonly isFound: boolean;
  /** Requirements of the fault that are reported as not kept. */
  readonly own: readonly string[];
  /** Requirements that the fault breaks on its way, and that are reported. */
  readonly stated: readonly string[];
  /** Requirements that are reported although the fault does not break them. */
  readonly others: readonly string[];
  readonly causes: number;
  /** The first cause names a requirement of the fault. */
  readonly isFirstCause: boolean;
}

/** A variant that something was held against. */
export interface BlamedVariant {
  readonly trial: Trial;
  readonly checks: readonly string[];
}

export interface Figures {
  readonly faults: readonly FaultTrial[];
  readonly variants: number;
  readonly blamed: readonly BlamedVariant[];
  /** Checks that report no fault at all. */
  readonly idleChecks: readonly string[];
  /** Requirements that no fault breaks. */
  readonly unbroken: readonly string[];
}

export interface Known {
  readonly faults: readonly FaultDescription[];
  readonly variants: readonly VariantDescription[];
  /** Ids of all checks, without subjects. */
  readonly checks: readonly string[];
  /** Ids of all requirements that some check can verify. */
  readonly requirements: readonly string[];
}

/** What trials show of the suite: what it finds, what it blames, and what of it never speaks. */
export function figuresOf(results: readonly TrialResult[], known: Known): Figures {
  const ofFaults = results.filter(({ trial }) => trial.kind === 'fault');
  const ofVariants = results.filter(({ trial }) => trial.kind === 'variant');
  const reporting = new Set(
    ofFaults.flatMap(({ checks }) => checks.map(({ id }) => id.split(':', 1)[0] ?? id)),
  );
  const broken = new Set(ofFaults.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  return {
    faults: ofFaults.map((result) => faultTrial(result, known.faults)),
    variants: ofVariants.length,
    blamed: ofVariants.flatMap((result) => blamedVariant(result, known.variants)),
    idleChecks: known.checks.filter((id) => !reporting.has(id)),
    unbroken: known.requirements.filter((id) => !broken.has(id)),
  };
}

function faultTrial(
  { trial, checks, requirements, causes }: TrialResult,
  faults: Known['faults'],
): FaultTrial {
  const fault = faults.find(({ id }) => id === trial.id);
  const own = new Set(fault?.requirements ?? []);
  const stated = new Set(fault?.consequences ?? []);
  const reported = requirements.map(({ id }) => id);
  return {
    trial,
    isFound: checks.length > 0,
    own: reported.filter((id) => own.has(id)),
    stated: reported.filter((id) => !own.has(id) && stated.has(id)),
    others: reported.filter((id) => !own.has(id) && !stated.has(id)),
    causes: causes.length,
    isFirstCause: causes[0]?.requirements.some((id) => own.has(id)) ?? false,
  };
}

/** A variant is blamed where something failed, or, where it is lawful at level strict, warned. */
function blamedVariant(
  { trial, checks }: TrialResult,
  variants: Known['variants'],
): readonly BlamedVariant[] {
  const isLenient = !variants.find(({ id }) => id === trial.id)?.levels.includes('strict');
  const against = checks.filter(({ verdict }) => !(isLenient && verdict === 'warned'));
  return against.length === 0 ? [] : [{ trial, checks: against.map(({ id }) => id) }];
}

/** The figures in short. */
export interface Summary {
  readonly faults: number;
  readonly found: number;
  /** Faults of whose own requirements one is reported. */
  readonly named: number;
  /** Share of the reported requirements that are the fault's own or stated consequences of it. */
  readonly precision: number;
  readonly medianCauses: number;
  /** Share of the found faults whose first cause names a requirement of the fault. */
  readonly firstCause: number;
}

export function summaryOf(faults: readonly FaultTrial[]): Summary {
  const found = faults.filter(({ isFound }) => isFound);
  const right = faults.reduce((sum, { own, stated }) => sum + own.length + stated.length, 0);
  const wrong = faults.reduce((sum, { others }) => sum + others.length, 0);
  const causes = found.map((fault) => fault.causes).sort((left, right) => left - right);
  return {
    faults: faults.length,
    found: found.length,
    named: faults.filter(({ own }) => own.length > 0).length,
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    medianCauses: causes[Math.floor((causes.length - 1) / 2)] ?? 0,
    firstCause:
      found.length === 0 ? 1 : found.filter(({ isFirstCause }) => isFirstCause).length / found.length,
  };
}
