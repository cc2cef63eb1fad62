import type {
  CheckResult,
  Compliance,
  TargetCompliance,
  UnreachedTarget,
} from '../engine/compliance/model.ts';
import { citationOf } from '../engine/compliance/places.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import { announce, causes } from './causes.ts';
import { selectionOf, unreachedName } from './conclude.ts';
import { bounded, oneLine, xmlAttribute, xmlText } from './escape.ts';
import { byCategory, levelOf, requirementsBroken, requirementsOf, tally } from './figures.ts';

/**
 * The run as JUnit XML, a suite for each API and category. A test's name is the id of its check, because GitLab and
 * Jenkins keep a test's history by its name, and a title may be reworded. It is valid by the schema of Jenkins' xUnit plugin, which has
 * neither `skipped` on the root nor `file` on a test. Checks share their requests, so only the run as a whole has a time.
 */
export function renderJunit(compliance: Compliance): string {
  const all = compliance.targets.flatMap(({ checks }) => checks);
  const suites = compliance.targets.flatMap((target) =>
    byCategory(target).map(({ category, checks }) =>
      [
        `  <testsuite name="${xmlAttribute(`${targetName(target, compliance.targets)} ${category}`, 300)}" ${counts(checks)} skipped="${skippedOf(checks)}" time="0" timestamp="${xmlAttribute(compliance.startedAt)}" file="suites/${category}.suite.ts">`,
        '    <properties>',
        ...properties(compliance, target).map(
          ([name, value]) => `      <property name="${xmlAttribute(name)}" value="${xmlAttribute(value)}"/>`,
        ),
        '    </properties>',
        ...causesFirst(target, checks).map((check) =>
          renderCase(target, targetName(target, compliance.targets), check),
        ),
        '  </testsuite>',
      ].join('\n'),
    ),
  );
  const { unreached = [] } = compliance;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlAttribute(compliance.suite.name)}" ${counts(all, unreached.length)} time="${(compliance.durationMs / 1_000).toFixed(3)}">`,
    ...suites,
    ...unreached.map((target) => renderUnreached(target, compliance)),
    '</testsuites>',
    '',
  ].join('\n');
}

/** A target that could not be judged, as a suite with one test that broke, so that no forge shows the run as green. */
function renderUnreached(target: UnreachedTarget, { startedAt }: Compliance): string {
  const name = xmlAttribute(unreachedName(target), 300);
  const message = xmlAttribute(target.message);
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0" time="0" timestamp="${xmlAttribute(startedAt)}">`,
    `    <testcase classname="${name}" name="target-is-judged" time="0">`,
    `      <error type="target" message="${message}">${xmlText(target.message, 20_000)}</error>`,
    '    </testcase>',
    '  </testsuite>',
  ].join('\n');
}

/** The checks of a suite, those first that show a cause, in the order of the causes. */
function causesFirst(target: TargetCompliance, checks: readonly CheckResult[]): readonly CheckResult[] {
  const leads = causes(target).map(({ lead }) => lead);
  return [
    ...leads.filter((lead) => checks.includes(lead)),
    ...checks.filter((check) => !leads.includes(check)),
  ];
}

/** What a finding has to do with the others of its cause. */
function relations(target: TargetCompliance, check: CheckResult): readonly string[] {
  return causes(target).flatMap(({ lead, alike, consequences }) => {
    if (lead === check)
      return [announce(alike, 'alike'), announce(consequences, 'consequences')].flatMap((words) =>
        words === undefined ? [] : [`${words}.`],
      );
    if (consequences.includes(check)) return [`This follows from ${lead.id}.`];
    return alike.includes(check) ? [`${lead.id} shows the same.`] : [];
  });
}

function counts(checks: readonly CheckResult[], unreached = 0): string {
  const { failed, error } = tally(checks);
  return `tests="${checks.length + unreached}" failures="${failed}" errors="${error + unreached}"`;
}

function skippedOf(checks: readonly CheckResult[]): number {
  const { known, inconclusive, notApplicable } = tally(checks);
  return known + inconclusive + notApplicable;
}

function properties(
  compliance: Compliance,
  target: TargetCompliance,
): readonly (readonly [string, string])[] {
  return [
    ['api', target.api],
    ['target', target.embedded ? 'embedded target' : target.url],
    ['level', compliance.level],
    ...(compliance.selection === undefined
      ? []
      : [['selection', selectionOf(compliance.selection)] as const]),
    ['suite', compliance.suite.version],
    [oneLine(target.noun?.many ?? 'entries', 100), String(target.images)],
    ['changedDuringRun', String(target.changedDuringRun)],
  ];
}

function renderCase(target: TargetCompliance, name: string, check: CheckResult): string {
  const open = `    <testcase classname="${xmlAttribute(`${name}.${check.category}`, 300)}" name="${xmlAttribute(check.id, 300)}" time="0"`;
  const result = renderResult(target, check);
  return result === '' ? `${open}/>` : `${open}>\n      ${result}\n    </testcase>`;
}

function renderResult(target: TargetCompliance, check: CheckResult): string {
  const level = levelOf(check, requirementsOf(target, check));
  const message = xmlAttribute(`${check.title}: ${check.message}`);
  const grounds = xmlText(describe(target, check), 20_000);
  switch (check.verdict) {
    case 'passed':
      return '';
    case 'failed':
      return `<failure type="${level}" message="${message}">${grounds}</failure>`;
    case 'error':
      return `<error type="suite" message="${message}">${grounds}</error>`;
    case 'warned':
      return `<system-out>${grounds}</system-out>`;
    case 'known':
    case 'inconclusive':
    case 'not-applicable':
      return `<skipped type="${check.verdict}" message="${xmlAttribute(`${check.verdict}: ${check.message}`)}"/>`;
  }
}

/** What an engineer needs who sees only this test in a forge. */
function describe(target: TargetCompliance, check: CheckResult): string {
  return [
    ...(check.verdict === 'warned' ? [`warned: ${check.title}`] : [check.title]),
    bounded(check.message, 4_000),
    ...relations(target, check),
    ...(check.expected === undefined ? [] : ['', 'expected:', bounded(check.expected, 4_000)]),
    ...(check.actual === undefined ? [] : ['', 'actual:', bounded(check.actual, 4_000)]),
    '',
    ...requirementsBroken(target, check).map(
      (requirement) =>
        `${requirement.id} (${requirement.level}): ${requirement.statement} [${citationOf(requirement)}]`,
    ),
    '',
    ...check.curl.slice(0, 5),
    ...(check.requestIds.length === 0 ? [] : [`request ids: ${check.requestIds.slice(0, 20).join(', ')}`]),
  ].join('\n');
}
