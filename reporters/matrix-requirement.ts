import type { Outcome } from '../engine/base/verdict.ts';
import type {
  CheckResult,
  Compliance,
  RequirementResult,
  TargetCompliance,
} from '../engine/compliance/model.ts';
import { ownNumber } from '../engine/compliance/target-names.ts';
import { manyLines, oneLine, xmlText } from './escape.ts';
import type { MatrixSources } from './matrix-page.ts';

/** How a verdict shows in the matrix: by colour, and by a sign for those who do not tell the colours apart. */
export const signs = [
  { outcome: 'passed', sign: '✓', word: 'kept' },
  { outcome: 'failed', sign: '✗', word: 'broken' },
  { outcome: 'warned', sign: '!', word: 'SHOULD broken' },
  { outcome: 'known', sign: 'k', word: 'known deviation' },
  { outcome: 'inconclusive', sign: '?', word: 'undecided' },
  { outcome: 'not-applicable', sign: '–', word: 'not tested' },
  { outcome: 'error', sign: 'e', word: 'suite error' },
] as const satisfies readonly { readonly outcome: Outcome; readonly sign: string; readonly word: string }[];

export const words: Readonly<Record<Outcome, string>> = {
  passed: 'kept',
  failed: 'broken',
  warned: 'SHOULD broken',
  known: 'known deviation',
  inconclusive: 'undecided',
  'not-applicable': 'not tested',
  error: 'suite error',
};

/** Text as content of an element or the value of a quoted attribute. */
export function html(text: string): string {
  return xmlText(text, 20_000);
}

/**
 * An id as the name of a place in the page, and as the fragment of a link there.
 *
 * @param number that of the target where an earlier one has the same ids; otherwise 0.
 */
export function anchor(id: string, number: number): string {
  return `${id.replace(/[^\w.-]/g, '_')}${number === 0 ? '' : `--${number}`}`;
}

export function badge(outcome: Outcome): string {
  return `<span class="badge ${outcome}">${words[outcome]}</span>`;
}

/** The number by which the places of a target are told from those of others in the page. */
export function numberOf(target: TargetCompliance, targets: readonly TargetCompliance[]): number {
  const documents = targets.map(({ requirements }) => new Set(requirements.map(({ document }) => document)));
  return ownNumber(targets.indexOf(target), documents);
}

/** One requirement with all that is known of it. */
export function renderRequirement(
  requirement: RequirementResult,
  target: TargetCompliance,
  { level, targets }: Compliance,
  sources: MatrixSources,
): string {
  const { id, document, lines, verdict, statement, reason, category } = requirement;
  const own = target.checks.filter((check) => requirement.checks.includes(check.id));
  const checks = [...own].sort((left, right) => gravity(left) - gravity(right));
  return `<article id="${anchor(id, numberOf(target, targets))}" class="${verdict}" data-verdict="${verdict}">
<h4>${badge(verdict)} ${html(id)} <span class="faint">${requirement.level} · ${category}</span></h4>
<p>${html(oneLine(statement))}</p>
<p class="faint">${html(oneLine(document, 200))}, lines ${html(oneLine(lines, 200))}</p>
${checks.length === 0 ? `<p>${html(oneLine(reason))}</p>` : ''}${readings(requirement, target, level, sources)}${
  checks.length === 0
    ? ''
    : `<ul>\n${checks.map((check) => renderCheck(check, target, sources)).join('\n')}\n</ul>`
}
</article>`;
}

function readings(
  { readings: ids = [] }: RequirementResult,
  target: TargetCompliance,
  level: Compliance['level'],
  sources: MatrixSources,
): string {
  return ids
    .flatMap((id) => {
      const reading = sources.readingOf(target, id);
      if (reading === undefined) return [];
      const text = `${reading.defect} Read here as: ${reading[level]} ${reading.reason}`;
      return [`<p><b>Reading ${html(id)}.</b> ${html(oneLine(text))}</p>\n`];
    })
    .join('');
}

function isFinding({ verdict }: CheckResult): boolean {
  return ['failed', 'warned', 'known', 'error'].includes(verdict);
}

/** Small for what has to be read first. */
function gravity(check: CheckResult): number {
  if (isFinding(check)) return check.verdict === 'failed' ? 0 : 1;
  return check.verdict === 'inconclusive' ? 2 : 3;
}

function renderCheck(check: CheckResult, target: TargetCompliance, sources: MatrixSources): string {
  const evidence = sources.evidenceOf(target, check.id);
  const title = html(oneLine(check.title, 300));
  const finding = isFinding(check);
  const value = (label: string, text: string | undefined): string =>
    text === undefined ? '' : `<span class="label">${label}</span><pre>${html(manyLines(text, 2_000))}</pre>`;
  return `<li><span class="badge ${check.verdict}">${check.verdict}</span> ${
    evidence === undefined ? title : `<a href="${html(evidence)}">${title}</a>`
  } <code class="faint">${html(oneLine(check.id, 300))}</code><br>${html(oneLine(check.message, finding ? 2_000 : 300))}${
    finding
      ? `${value('expected', check.expected)}${value('actual', check.actual)}${check.curl
          .slice(0, 1)
          .map((command) => `<pre class="curl">${html(oneLine(command, 8_000))}</pre>`)
          .join('')}`
      : ''
  }</li>`;
}
