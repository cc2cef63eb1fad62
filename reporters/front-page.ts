import type { CheckResult, Compliance, RunVerdict, TargetCompliance } from '../engine/compliance/model.ts';
import { citationOf } from '../engine/compliance/places.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import { announce, type Cause, causes } from './causes.ts';
import { conclude } from './conclude.ts';
import { oneLine } from './escape.ts';
import { byLevel, facts, kept, levelOf, ofHttp, requirementsBroken, requirementsOf } from './figures.ts';
import { type Html, html, joined } from './html.ts';
import { anchorOf, type MatrixSources } from './matrix-requirement.ts';
import { pages, staticPage } from './static-page.ts';

/** Causes of one target that are shown; the page of requirements has all findings. */
const mostCauses = 100;

const verdicts: Readonly<Record<RunVerdict, { readonly words: string; readonly style: string }>> = {
  conforms: { words: 'Conforms', style: 'passed' },
  violates: { words: 'Does not conform', style: 'failed' },
  unlisted: { words: 'The list of known deviations does not fit', style: 'failed' },
  undecided: { words: 'Undecided', style: 'inconclusive' },
  incomplete: { words: 'Incomplete', style: 'inconclusive' },
  'suite-broke': { words: 'The suite broke', style: 'error' },
};

/**
 * The front page of a report: whether the targets conform, how many requirements of each level are kept, and what the findings are put
 * down to, each with a link to its evidence.
 */
export function renderFrontPage(
  compliance: Compliance,
  { evidenceOf }: Pick<MatrixSources, 'evidenceOf'>,
): string {
  const { suite, level, seed, startedAt, targets } = compliance;
  const { kind, sentence } = conclude(compliance);
  const { words, style } = verdicts[kind];
  const run = `Level ${level} · ${startedAt} · ${suite.name} ${suite.version} · seed ${seed}`;
  return staticPage(
    `${words} – image API conformance`,
    html`<h1><span class="badge ${style}" id="verdict">${words}</span></h1>
<p class="conclusion" id="conclusion">${oneLine(sentence)}</p>
<p class="faint">${oneLine(run)}</p>
<nav><a href="${pages.checks}">All checks, with their evidence</a><a href="${pages.requirements}">All requirements</a></nav>
${joined(
  targets.map((target) => renderTarget(target, targets, evidenceOf)),
  '\n',
)}`,
  );
}

function renderTarget(
  target: TargetCompliance,
  targets: readonly TargetCompliance[],
  evidenceOf: MatrixSources['evidenceOf'],
): Html {
  const all = causes(target);
  const shown = all.slice(0, mostCauses);
  const where = target.embedded ? 'embedded target' : target.url;
  const left = all.length - shown.length;
  const items = shown.map((cause) => renderCause(cause, target, targets, evidenceOf));
  return html`<section class="card">
<h2>${oneLine(targetName(target, targets), 200)}</h2>
<p class="faint">${oneLine([where, ...facts(target)].join(' · '), 1_000)}</p>
${figuresOf(target)}
${all.length === 0 ? html`<p>No finding.</p>` : html`<h3>What was found</h3>\n<ol class="causes">\n${joined(items, '\n')}\n</ol>`}${
  left === 0
    ? undefined
    : html`\n<p>${left} more; <a href="${pages.requirements}">all requirements</a> has every finding.</p>`
}
</section>`;
}

/** How many requirements of each level are kept, the strongest first. */
function figuresOf(target: TargetCompliance): Html {
  const http = ofHttp(target);
  const rows = [
    ...byLevel(target).map(({ level, ...figures }) => ({ name: `${level} kept`, figures })),
    ...(http.length === 0 ? [] : [{ name: 'HTTP requirements kept', figures: kept(http) }]),
  ];
  const shown = rows.map(({ name, figures: { kept: number, decided, undecided } }) => {
    const more = undecided === 0 ? '' : `, ${undecided} undecided`;
    return html`<div><dt>${name}</dt><dd>${number} of ${decided}<span class="faint">${more}</span></dd></div>`;
  });
  return html`<dl class="figures">${shown}</dl>`;
}

function renderCause(
  { lead, alike, consequences }: Cause,
  target: TargetCompliance,
  targets: readonly TargetCompliance[],
  evidenceOf: MatrixSources['evidenceOf'],
): Html {
  const evidence = evidenceOf(target, lead.id);
  const others = [announce(alike, 'alike'), announce(consequences, 'consequences')].filter(
    (words) => words !== undefined,
  );
  const words =
    lead.verdict === 'error' ? 'suite error' : `${levelOf(lead, requirementsOf(target, lead))} broken`;
  return html`<li><span class="badge ${lead.verdict}">${words}</span> <b>${oneLine(lead.title, 300)}</b><br>
${oneLine(lead.message, 600)}
${requirementsOfCause(lead, target, targets)}${others.length === 0 ? undefined : html`<p class="faint">${others.join('; ')}.</p>`}${
  evidence === undefined
    ? undefined
    : html`<p><a href="${evidence}">Evidence of ${oneLine(lead.id, 300)}</a></p>`
}</li>`;
}

/** The sentences that are broken, each with its place in the document. */
function requirementsOfCause(
  lead: CheckResult,
  target: TargetCompliance,
  targets: readonly TargetCompliance[],
): readonly Html[] {
  return requirementsBroken(target, lead)
    .slice(0, 5)
    .map((requirement) => {
      const { id, document, statement } = requirement;
      const place = `${pages.requirements}#${anchorOf(id, document, target, targets)}`;
      return html`<p><a href="${place}">${id}</a> ${oneLine(statement, 400)} <span class="faint">${oneLine(citationOf(requirement), 600)}</span></p>\n`;
    });
}
