import type { Outcome } from '../engine/base/verdict.ts';
import type {
  CheckResult,
  Compliance,
  RequirementResult,
  TargetCompliance,
} from '../engine/compliance/model.ts';
import { citationOf, type Place } from '../engine/compliance/places.ts';
import type { QuotedLine } from '../engine/compliance/quotation.ts';
import { ownNumber } from '../engine/compliance/target-names.ts';
import { manyLines, oneLine } from './escape.ts';
import { type Html, html, joined } from './html.ts';
import { quotationLines } from './layout.ts';

/** How a verdict shows in the matrix: by colour, and by a sign for those who cannot distinguish the colours. */
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

/** A reading as the page shows it. */
export interface ShownReading {
  readonly defect: string;
  readonly standard: string;
  readonly strict: string;
  readonly reason: string;
}

/** What the page shows beyond the verdicts. */
export interface MatrixSources {
  /** A reading of the target's API by its id; undefined where there is none. */
  readingOf(target: TargetCompliance, id: string): ShownReading | undefined;
  /** The lines that a requirement rests on; undefined where the document is not there. */
  quoteOf(place: Place): readonly QuotedLine[] | undefined;
  /** Address of the page with a check's evidence, from this page; undefined where there is none. */
  evidenceOf(target: TargetCompliance, check: string): string | undefined;
}

/**
 * An id as the name of a place in the page, and as the fragment of a link there.
 *
 * @param number that of the target where an earlier one has the same ids; otherwise 0.
 */
export function anchor(id: string, number: number): string {
  return `${id.replace(/[^\w.-]/g, '_')}${number === 0 ? '' : `--${number}`}`;
}

export function badge(outcome: Outcome, selected?: RequirementResult['selected']): Html {
  const isOpen = selected !== undefined && outcome === 'not-applicable';
  return html`<span class="badge ${outcome}">${isOpen ? 'not selected' : words[outcome]}</span>`;
}

/** The place in the page of what a target has from a document: a requirement, or the document itself. */
export function anchorOf(
  id: string,
  document: string,
  target: TargetCompliance,
  targets: readonly TargetCompliance[],
): string {
  const documents = targets.map(({ requirements }) => new Set(requirements.map((one) => one.document)));
  return anchor(id, ownNumber(targets.indexOf(target), document, documents));
}

/** One requirement with all that is known of it. */
export function renderRequirement(
  requirement: RequirementResult,
  target: TargetCompliance,
  { level, targets }: Compliance,
  sources: MatrixSources,
): Html {
  const { id, document, verdict, statement, reason, category, selected } = requirement;
  const own = target.checks.filter((check) => requirement.checks.includes(check.id));
  const checks = [...own].sort((left, right) => gravity(left) - gravity(right));
  const shown = checks.map((check) => renderCheck(check, target, sources));
  return html`<article id="${anchorOf(id, document, target, targets)}" class="${verdict}" data-verdict="${verdict}">
<h4>${badge(verdict, selected)} ${id} <span class="faint">${requirement.level} · ${category}</span></h4>
<p>${oneLine(statement)}</p>
<p class="faint">${oneLine(citationOf(requirement), 600)}</p>${quotation(sources.quoteOf(requirement), verdict)}
${checks.length === 0 || selected !== undefined ? html`<p>${oneLine(reason)}</p>` : undefined}${readings(requirement, target, level, sources)}${
  checks.length === 0 ? undefined : html`<ul>\n${joined(shown, '\n')}\n</ul>`
}
</article>`;
}

/** Lines of a document, each with its number; they are open where the requirement is not kept. */
function quotation(lines: readonly QuotedLine[] | undefined, verdict: Outcome): Html | undefined {
  if (lines === undefined) return undefined;
  const open = verdict === 'failed' || verdict === 'warned' ? html` open` : undefined;
  const shown = quotationLines(lines).join('\n');
  return html`<details${open}><summary>What the document says there</summary><blockquote><pre>${manyLines(shown, 8_000)}</pre></blockquote></details>`;
}

function readings(
  { readings: ids = [] }: RequirementResult,
  target: TargetCompliance,
  level: Compliance['level'],
  sources: MatrixSources,
): readonly Html[] {
  return ids.flatMap((id) => {
    const reading = sources.readingOf(target, id);
    if (reading === undefined) return [];
    const text = `${reading.defect} Read here as: ${reading[level]} ${reading.reason}`;
    return [html`<p><b>Reading ${id}.</b> ${oneLine(text)}</p>\n`];
  });
}

function isFinding({ verdict }: CheckResult): boolean {
  return ['failed', 'warned', 'known', 'error'].includes(verdict);
}

/** Small for what has to be read first. */
function gravity(check: CheckResult): number {
  if (isFinding(check)) return check.verdict === 'failed' ? 0 : 1;
  return check.verdict === 'inconclusive' ? 2 : 3;
}

function renderCheck(check: CheckResult, target: TargetCompliance, sources: MatrixSources): Html {
  const evidence = sources.evidenceOf(target, check.id);
  const title = oneLine(check.title, 300);
  const finding = isFinding(check);
  const message = oneLine(check.message, finding ? 2_000 : 300);
  return html`<li><span class="badge ${check.verdict}">${check.verdict}</span> ${
    evidence === undefined ? title : html`<a href="${evidence}">${title}</a>`
  } <code class="faint">${oneLine(check.id, 300)}</code><br>${message}${finding ? renderGrounds(check) : undefined}</li>`;
}

function renderGrounds({ expected, actual, curl }: CheckResult): readonly Html[] {
  const value = (label: string, text: string | undefined): readonly Html[] =>
    text === undefined ? [] : [html`<span class="label">${label}</span><pre>${manyLines(text, 2_000)}</pre>`];
  return [
    ...value('expected', expected),
    ...value('actual', actual),
    ...curl.slice(0, 1).map((command) => html`<pre class="curl">${oneLine(command, 8_000)}</pre>`),
  ];
}
