import * as allure from 'allure-js-commons';
import type { CheckDescription } from '../engine/base/check-description.ts';
import type { Exchange } from '../engine/base/exchange.ts';
import type { CheckResult, RequirementResult } from '../engine/compliance/model.ts';
import { placeIn } from '../engine/compliance/places.ts';
import { difference, requestText, responseText, stepName } from './allure-evidence.ts';
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
const text = 'text/plain';

/**
 * Reports one check to Allure, from within its Vitest test, before the test ends. The listener of
 * `allure-verdict.ts` then turns the verdict into Allure's status.
 */
export async function describeForAllure(input: AllureInput): Promise<void> {
  const { result, requirements, target } = input;
  const level = levelOf(result, requirements);
  const identity = identityOf(target.name, result.id);
  await allure.displayName(oneLine(result.title, 300));
  // what a result is called may change from one release to the next, which run it continues must not
  await allure.historyId(identity);
  await allure.testCaseId(identity);
  await allure.epic(oneLine(target.name, 200));
  await allure.feature(result.category);
  for (const { id, statement } of requirements) await allure.story(oneLine(`${id} ${statement}`, 400));
  await allure.severity(severities[level]);
  await allure.tags(
    level,
    ...(result.verdict === 'passed' || result.verdict === 'failed' ? [] : [result.verdict]),
  );
  await handOver(result, level);
  await addLinks(input);
  await allure.parameter('target', target.embedded ? 'embedded target' : oneLine(target.url, 500), {
    excluded: true,
  });
  await allure.parameter('check', oneLine(result.id, 300), { excluded: true });
  await allure.description(describe(input));
  await addEvidence(input);
}

/** By what a check of a target is known from run to run, and found in the page. */
export function identityOf(target: string, check: string): string {
  return `${target}:${check}`;
}

async function handOver(result: CheckResult, level: RequirementResult['level']): Promise<void> {
  const message = allureMessage(result, level);
  await allure.label(verdictLabel, result.verdict);
  if (message !== undefined) await allure.label(handedOver.message, message);
  if (result.verdict === 'passed') return;
  if (result.expected !== undefined) await allure.label(handedOver.expected, manyLines(result.expected));
  if (result.actual !== undefined) await allure.label(handedOver.actual, manyLines(result.actual));
}

/** To what each requirement says, where it is written and how it is read: all three stand at one place of the page. */
async function addLinks({ requirementsPage, requirements, target }: AllureInput): Promise<void> {
  if (requirementsPage === undefined) return;
  for (const { id, document, lines } of requirements) {
    const place = anchor(id, target.numberOf(document));
    await allure.link(
      `${requirementsPage}#${place}`,
      oneLine(`${place}: ${document}, ${placeIn({ document, lines })}`, 300),
    );
  }
}

function describe({ result, check, requirements, readings }: AllureInput): string {
  return [
    // Allure shows no message of a test that passed
    ...(result.verdict === 'passed' ? [`**What was seen:** ${markdownText(result.message)}`] : []),
    `**How it is checked:** ${markdownText(check.proves)}`,
    ...(check.cannotSee === '' ? [] : [`**What this cannot see:** ${markdownText(check.cannotSee)}`]),
    ...(requirements.length === 0
      ? []
      : [
          '**What is required:**',
          requirements
            .map(
              ({ id, level, statement, document, lines, verdict }) =>
                `- ${codeSpan(id, 200)} (${level}, ${verdict}): ${markdownText(statement)} ${codeSpan(document, 200)}, ${markdownText(placeIn({ document, lines }))}`,
            )
            .join('\n'),
        ]),
    ...(readings.length === 0
      ? []
      : [
          '**Read as follows:**',
          readings
            .map(({ id, text: reading }) => `- ${codeSpan(id, 50)} ${markdownText(reading)}`)
            .join('\n'),
        ]),
    ...(result.requestIds.length === 0
      ? []
      : [
          `**Request ids in the target's log:** ${result.requestIds
            .slice(0, 20)
            .map((id) => codeSpan(id, 200))
            .join(', ')}`,
        ]),
  ].join('\n\n');
}

/**
 * A finding shows its evidence, and more of the first exchange than of the others; any other check only says what
 * was asked, so that the report of a large target stays small.
 */
async function addEvidence({ result, evidence }: AllureInput): Promise<void> {
  const finding =
    result.verdict === 'failed' ||
    result.verdict === 'warned' ||
    result.verdict === 'known' ||
    result.verdict === 'error';
  const [steps, first, further] = [6, 8_000, 2_000];
  if (result.expected !== undefined && result.actual !== undefined) {
    await allure.attachment('difference', difference(result.expected, result.actual), text);
  }
  if (result.curl.length > 0) {
    const commands = result.curl.slice(0, 10).map((command) => oneLine(command, 8_000));
    await allure.attachment('curl', `${commands.join('\n')}\n`, text);
  }
  for (const [index, exchange] of evidence.slice(0, steps).entries()) {
    if (!finding) {
      await allure.logStep(stepName(exchange));
      continue;
    }
    await allure.step(stepName(exchange), async () => {
      await allure.attachment('request', requestText(exchange), text);
      await allure.attachment('response', responseText(exchange, index === 0 ? first : further), text);
    });
  }
  if (evidence.length > steps)
    await allure.logStep(`… and ${evidence.length - steps} more exchanges, in the recording`);
}
