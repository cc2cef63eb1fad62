import type { CheckDescription } from '../engine/base/check-description.ts';
import type { Exchange } from '../engine/base/exchange.ts';
import type { CheckResult, RequirementResult } from '../engine/compliance/model.ts';
import { citationOf } from '../engine/compliance/places.ts';
import { difference, requestText, responseText, stepName } from './allure-evidence.ts';
import type { AllureTest } from './allure-test.ts';
import { allureMessage, handedOver, verdictLabel } from './allure-verdict.ts';
import { codeSpan, manyLines, markdownText, oneLine } from './escape.ts';
import { levelOf } from './figures.ts';
import { anchor } from './matrix-requirement.ts';

export interface AllureInput {
  readonly result: CheckResult;
  readonly check: CheckDescription;
  /** The requirements that the check names, as this run judged them. */
  readonly requirements: readonly RequirementResult[];
  readonly target: {
    /** A name that no other target of the run has. */
    readonly name: string;
    readonly url: string;
    readonly embedded: boolean;
    /** The number that `anchor` takes for the requirements of a document. */
    numberOf(document: string): number;
  };
  /** The exchanges that show it, the most relevant first. */
  readonly evidence: readonly Exchange[];
  readonly readings: readonly { readonly id: string; readonly text: string }[];
  /** Where the page of all requirements lies; without it there are no links. */
  readonly requirementsPage?: string;
}

const severities = { MUST: 'critical', SHOULD: 'normal', MAY: 'minor' } as const;

/**
 * What Allure is to hear of one check. Plain data: a test tells it to Allure while it runs, and the listener of
 * `allure-verdict.ts` then turns the verdict into Allure's status.
 */
export function allureTest(input: AllureInput): AllureTest {
  const { result, requirements, target } = input;
  const level = levelOf(result, requirements);
  return {
    displayName: oneLine(result.title, 300),
    // what a result is called may change from one release to the next, which run it continues must not
    identity: identityOf(target.name, result.id),
    epic: oneLine(target.name, 200),
    feature: result.category,
    stories: requirements.map(({ id, statement }) => oneLine(`${id} ${statement}`, 400)),
    severity: severities[level],
    tags: [level, ...(result.verdict === 'passed' || result.verdict === 'failed' ? [] : [result.verdict])],
    labels: labelsOf(result, level),
    links: linksOf(input),
    parameters: [
      { name: 'target', value: target.embedded ? 'embedded target' : oneLine(target.url, 500) },
      { name: 'check', value: oneLine(result.id, 300) },
    ],
    description: describe(input),
    attachments: attachmentsOf(result),
    steps: stepsOf(input),
  };
}

/** By what a check of a target is known from run to run, and found in the page. */
export function identityOf(target: string, check: string): string {
  return `${target}:${check}`;
}

function labelsOf(result: CheckResult, level: RequirementResult['level']): AllureTest['labels'] {
  const message = allureMessage(result, level);
  const { expected, actual } = result.verdict === 'passed' ? {} : result;
  return [
    { name: verdictLabel, value: result.verdict },
    ...(message === undefined ? [] : [{ name: handedOver.message, value: message }]),
    ...(expected === undefined ? [] : [{ name: handedOver.expected, value: manyLines(expected) }]),
    ...(actual === undefined ? [] : [{ name: handedOver.actual, value: manyLines(actual) }]),
  ];
}

/** To what each requirement says, where it is written and how it is read: all three stand at one place of the page. */
function linksOf({ requirementsPage, requirements, target }: AllureInput): AllureTest['links'] {
  if (requirementsPage === undefined) return [];
  return requirements.map((requirement) => {
    const place = anchor(requirement.id, target.numberOf(requirement.document));
    return {
      url: `${requirementsPage}#${place}`,
      name: oneLine(`${place}: ${citationOf(requirement)}`, 600),
    };
  });
}

function describe({ result, check, requirements, readings }: AllureInput): string {
  return [
    // Allure shows no message of a test that passed
    ...(result.verdict === 'passed' ? [`**What was found:** ${markdownText(result.message)}`] : []),
    `**How it is checked:** ${markdownText(check.proves)}`,
    ...(check.cannotSee === '' ? [] : [`**What this cannot see:** ${markdownText(check.cannotSee)}`]),
    ...(requirements.length === 0
      ? []
      : [
          '**What is required:**',
          requirements
            .map(
              (requirement) =>
                `- ${codeSpan(requirement.id, 200)} (${requirement.level}, ${requirement.verdict}): ${markdownText(requirement.statement)} ${markdownText(citationOf(requirement))}`,
            )
            .join('\n'),
        ]),
    ...(readings.length === 0
      ? []
      : [
          '**Interpretation:**',
          readings
            .map(({ id, text: reading }) => `- ${codeSpan(id, 50)} ${markdownText(reading)}`)
            .join('\n'),
        ]),
    ...(result.requestIds.length === 0
      ? []
      : [
          `**Request ids for the target's log:** ${result.requestIds
            .slice(0, 20)
            .map((id) => codeSpan(id, 200))
            .join(', ')}`,
        ]),
  ].join('\n\n');
}

function attachmentsOf(result: CheckResult): AllureTest['attachments'] {
  const { expected, actual, curl } = result;
  const commands = curl.slice(0, 10).map((command) => oneLine(command, 8_000));
  return [
    ...(expected === undefined || actual === undefined
      ? []
      : [{ name: 'difference', text: difference(expected, actual) }]),
    ...(commands.length === 0 ? [] : [{ name: 'curl', text: `${commands.join('\n')}\n` }]),
  ];
}

/** The exchanges that a check shows, and the letters of a body that are shown of the first and of each other one. */
const most = { steps: 6, first: 8_000, further: 2_000 };

/**
 * A finding shows its evidence, and more of the first exchange than of the others; any other check only says what
 * was asked, so that the report of a large target stays small.
 */
function stepsOf({ result, evidence }: AllureInput): AllureTest['steps'] {
  const finding = ['failed', 'warned', 'known', 'error'].includes(result.verdict);
  const steps = evidence.slice(0, most.steps).map((exchange, index) => ({
    name: stepName(exchange),
    attachments: finding
      ? [
          { name: 'request', text: requestText(exchange) },
          { name: 'response', text: responseText(exchange, index === 0 ? most.first : most.further) },
        ]
      : [],
  }));
  const left = evidence.length - most.steps;
  return left > 0
    ? [...steps, { name: `… and ${left} more exchanges, in the recording`, attachments: [] }]
    : steps;
}
