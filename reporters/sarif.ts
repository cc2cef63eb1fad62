import type { CheckResult, Compliance, TargetCompliance } from '../engine/compliance/model.ts';
import { citationOf } from '../engine/compliance/places.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import { findings } from './causes.ts';
import { selectionOf } from './conclude.ts';
import { oneLine, quietJson } from './escape.ts';
import { requirementsBroken } from './figures.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** How SARIF calls what a finding counts as. */
const levels = { failed: 'error', error: 'error', warned: 'warning' } as const;

/**
 * The findings as SARIF 2.1.0, which forges show beside their own scanners' (OASIS, sections 3.13, 3.19, 3.27 and 3.49): a run for
 * each target, a rule for each check with findings, and a result for each finding.
 */
export function renderSarif(compliance: Compliance): string {
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: compliance.targets.map((target) => runOf(target, compliance)),
  };
  return `${quietJson(JSON.stringify(log, undefined, 2))}\n`;
}

function runOf(target: TargetCompliance, { suite, targets, selection }: Compliance) {
  const found = findings(target);
  const rules = [...new Map(found.map((check) => [ruleIdOf(check), check])).values()];
  return {
    tool: {
      driver: {
        name: suite.name,
        version: suite.version,
        rules: rules.map((check) => ({
          id: ruleIdOf(check),
          shortDescription: { text: ruleTitleOf(check) },
        })),
      },
    },
    automationDetails: { id: `${suite.name}/${oneLine(targetName(target, targets), 200)}/` },
    ...(selection === undefined ? {} : { properties: { selection: selectionOf(selection) } }),
    results: found.map((check) => resultOf(check, target)),
  };
}

function resultOf(check: CheckResult, target: TargetCompliance) {
  return {
    ruleId: ruleIdOf(check),
    level: check.verdict === 'warned' || check.verdict === 'error' ? levels[check.verdict] : levels.failed,
    message: { text: sentencesOn(check, target) },
    locations: [locationOf(check, target)],
    partialFingerprints: { 'check/v1': `${target.api}/${check.id}` },
  };
}

/** The sentence that is broken, by its document and lines, and the check as the place within the API. */
function locationOf(check: CheckResult, target: TargetCompliance) {
  const [requirement] = requirementsBroken(target, check);
  const [, first, last] = /^(\d+)(?:-(\d+))?/.exec(requirement?.lines ?? '') ?? [];
  return {
    ...(requirement === undefined
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(requirement.document) },
            ...(first === undefined
              ? {}
              : { region: { startLine: Number(first), endLine: Number(last ?? first) } }),
          },
        }),
    logicalLocations: [{ name: check.id, fullyQualifiedName: `${target.api}/${check.id}`, kind: 'resource' }],
  };
}

function ruleIdOf({ id }: CheckResult): string {
  return id.split(':', 1)[0] ?? id;
}

/** A check's title without its subject, which the rule stands for all of. */
function ruleTitleOf({ id, title }: CheckResult): string {
  const [, subject] = /^[^:]+:(.*)$/.exec(id) ?? [];
  return oneLine(
    subject !== undefined && title.startsWith(`${subject}: `) ? title.slice(subject.length + 2) : title,
  );
}

function sentencesOn(check: CheckResult, target: TargetCompliance): string {
  const grounds = [
    ...(check.expected === undefined ? [] : [`Expected: ${oneLine(check.expected)}.`]),
    ...(check.actual === undefined ? [] : [`Actual: ${oneLine(check.actual)}.`]),
    ...requirementsBroken(target, check).map(
      (requirement) => `Requirement ${requirement.id} (${requirement.level}, ${citationOf(requirement)}).`,
    ),
    ...check.curl.slice(0, 1).map((command) => `Reproduce: ${oneLine(command, 4_000)}`),
  ];
  return [oneLine(check.message), ...grounds].join(' ');
}
