import type { LifecycleListener } from 'allure-js-commons/sdk/reporter';
import type { Outcome } from '../engine/base/verdict.ts';
import type { CheckResult } from '../engine/compliance/model.ts';
import { manyLines, oneLine } from './escape.ts';

/**
 * How a verdict shows in Allure, which knows fewer of them than the suite. The message says the verdict in words
 * before its reason, and Allure's categories distinguish the findings by those words.
 */

type Status = 'passed' | 'failed' | 'broken' | 'skipped';
type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Labels by which a test hands its verdict to the reporter; all but the first are gone from the result. */
export const verdictLabel = 'verdict';
export const handedOver = { message: '_message', expected: '_expected', actual: '_actual' } as const;

const statuses: Readonly<Record<Outcome, Status>> = {
  passed: 'passed',
  // yellow: neither passed nor a failure of the run
  warned: 'broken',
  known: 'skipped',
  inconclusive: 'skipped',
  'not-applicable': 'skipped',
  failed: 'failed',
  error: 'broken',
};

/** The words before the reason; none for a check that passed, whose message says what was seen and is no finding. */
function wordsFor(outcome: Outcome, level: Level): string | undefined {
  switch (outcome) {
    case 'passed':
      return undefined;
    case 'warned':
      return 'Violated SHOULD';
    case 'failed':
      return level === 'SHOULD' ? 'Violated SHOULD' : 'Violated MUST';
    case 'known':
      return 'Known deviation';
    case 'inconclusive':
      return 'Undecided';
    case 'not-applicable':
      return 'Not applicable';
    case 'error':
      return 'Suite error';
  }
}

/** How the message of a finding begins that another one explains. */
const follows = 'Follows from';

/** The check whose finding explains all that this one found; undefined for a finding that stands by itself. */
function followedBy({ verdict, claims }: CheckResult): string | undefined {
  if (verdict !== 'failed' && verdict !== 'warned') return undefined;
  const findings = claims.filter((claim) => claim.verdict === verdict);
  return findings.every((claim) => claim.follows === true) ? findings[0]?.cause : undefined;
}

/** The message that Allure shows for a result, undefined for one that passed. */
export function allureMessage(result: CheckResult, level: Level): string | undefined {
  const words = wordsFor(result.verdict, level);
  if (words === undefined) return undefined;
  const cause = followedBy(result);
  const message = manyLines(result.message, 4_000);
  return cause === undefined ? `${words}: ${message}` : `${follows} ${oneLine(cause, 300)}: ${message}`;
}

/** Groups of results as Allure 2 and Allure 3 both read them, the gravest first. */
export const resultGroups: readonly {
  readonly name: string;
  readonly messageRegex: string;
  readonly matchedStatuses: readonly Status[];
}[] = [
  { name: 'Violated MUST', messageRegex: '^Violated MUST: [\\s\\S]*', matchedStatuses: ['failed'] },
  {
    name: 'Violated SHOULD',
    messageRegex: '^Violated SHOULD: [\\s\\S]*',
    matchedStatuses: ['failed', 'broken'],
  },
  {
    name: 'Follows from another finding',
    messageRegex: `^${follows} [\\s\\S]*`,
    matchedStatuses: ['failed', 'broken'],
  },
  { name: 'Known deviation', messageRegex: '^Known deviation: [\\s\\S]*', matchedStatuses: ['skipped'] },
  { name: 'Undecided for lack of data', messageRegex: '^Undecided: [\\s\\S]*', matchedStatuses: ['skipped'] },
  { name: 'Not applicable', messageRegex: '^Not applicable: [\\s\\S]*', matchedStatuses: ['skipped'] },
  {
    name: 'Suite error',
    messageRegex: '^(?!Violated SHOULD: |Follows from )[\\s\\S]*',
    matchedStatuses: ['broken'],
  },
];

/** What Allure's own labels say of the machine that judged, which is nobody's business in a report to be shown. */
const ofTheMachine = new Set(['host', 'thread', 'framework', 'language', 'package']);

interface AllureResult {
  labels: { name: string; value: string }[];
  testCaseId?: string;
  fullName?: string;
  titlePath?: string[];
  // the names that Allure's types give to the same texts are an enumeration of its own
  status?: unknown;
  statusDetails: { message?: string; expected?: string; actual?: string };
}

/**
 * Makes the verdict, not the way in which a test ended, the status of an Allure result, and its reason the message:
 * Vitest has no words for why a test was skipped. A test that broke before it was described is left as it is.
 */
function showVerdict(result: AllureResult): void {
  const labelled = (name: string): string | undefined =>
    result.labels.find((label) => label.name === name)?.value;
  const outcome = labelled(verdictLabel);
  const [message, expected, actual] = [handedOver.message, handedOver.expected, handedOver.actual].map(
    labelled,
  );
  const gone = new Set<string>([...Object.values(handedOver), ...ofTheMachine]);
  result.labels = result.labels.filter(({ name }) => !gone.has(name));
  if (outcome === undefined || !isOutcome(outcome)) return;
  result.status = statuses[outcome];
  result.statusDetails = {
    ...(message === undefined ? {} : { message }),
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
  };
  if (result.testCaseId !== undefined) result.fullName = result.testCaseId;
  result.titlePath = result.labels
    .filter(({ name }) => name === 'epic' || name === 'feature')
    .map(({ value }) => value);
}

function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(statuses, text);
}

/** To be given to allure-vitest's reporter as one of its `listeners`. */
export const verdictListener: LifecycleListener = {
  beforeTestResultWrite: showVerdict,
};
