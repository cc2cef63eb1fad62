import type { Reading } from '../engine/api/catalogue.ts';
import { categories } from '../engine/base/verdict.ts';
import type { Compliance, RequirementResult, TargetCompliance } from '../engine/compliance/model.ts';
import { nameOf } from '../engine/compliance/target-names.ts';
import { oneLine } from './escape.ts';
import { conclude, facts, kept, levels } from './figures.ts';
import { anchor, badge, html, numberOf, renderRequirement, signs, words } from './matrix-requirement.ts';
import { matrixStyle } from './matrix-style.ts';

/** What the page tells beyond the verdicts. */
export interface MatrixSources {
  /** A reading of the target's API by its id; undefined where there is none. */
  readingOf(target: TargetCompliance, id: string): Reading | undefined;
  /** Address of the page with a check's evidence, from this page; undefined where there is none. */
  evidenceOf(target: TargetCompliance, check: string): string | undefined;
}

/** The page may show and lead on, and nothing else: not even a script of its own. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The page of all requirements: how many of each class are kept, which are broken, and of each what it says, where it
 * is written, how that is read, and what every check of it found. It needs nothing beside it and asks nothing of the network.
 */
export function renderMatrixPage(compliance: Compliance, sources: MatrixSources): string {
  const { suite, level, startedAt, targets } = compliance;
  const conclusion = conclude(compliance);
  const run = `Level ${level}, ${suite.name} ${suite.version}, ${startedAt}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Requirements – image API conformance</title>
<style>${matrixStyle}</style>
</head>
<body>
<main>
<p><a href="index.html">← All checks with their evidence</a></p>
<h1>Requirements</h1>
<p class="conclusion" id="conclusion">${html(oneLine(conclusion.sentence))}</p>
<p class="faint">${html(oneLine(run))}</p>
${renderDeviations(compliance)}
${targets.map((target) => renderTarget(target, compliance, sources)).join('\n')}
</main>
</body>
</html>
`;
}

function renderTarget(target: TargetCompliance, compliance: Compliance, sources: MatrixSources): string {
  const { targets } = compliance;
  const number = numberOf(target, targets);
  const where = target.embedded ? 'embedded target' : target.url;
  const broken = target.requirements.filter(({ verdict }) =>
    ['failed', 'warned', 'known', 'error'].includes(verdict),
  );
  const documents = [...new Set(target.requirements.map(({ document }) => document))];
  return `<section class="card">
<h2>${html(oneLine(nameOf(target, targets), 200))}</h2>
<p class="faint">${html(oneLine([where, ...facts(target)].join(' · '), 1_000))}</p>
<h3>Requirements kept, of those decided</h3>
<div class="wide">${classTable(target)}</div>
${brokenList(broken, number)}
<h3>Every requirement</h3>
<div class="legend">${signs.map(({ outcome, sign, word }) => `<span><b class="cell ${outcome}">${sign}</b>${word}</span>`).join('')}<span>square MUST, leaf SHOULD, round MAY</span></div>
<div class="wide">${matrix(target, number)}</div>
</section>
${documents
  .map(
    (document) => `<h3 id="${anchor(`document-${document}`, number)}">${html(oneLine(document, 200))}</h3>
${target.requirements
  .filter((one) => one.document === document)
  .map((one) => renderRequirement(one, target, compliance, sources))
  .join('\n')}`,
  )
  .join('\n')}`;
}

/** The figure of each conformance class, by category and for all. */
function classTable(target: TargetCompliance): string {
  const used = categories.filter((category) => target.requirements.some((one) => one.category === category));
  const row = (name: string, all: readonly RequirementResult[], style: string): string =>
    `<tr class="${style}"><th scope="row">${name}</th>${levels
      .map(
        (level) =>
          `<td data-class="${name} ${level}">${figure(all.filter((one) => one.level === level))}</td>`,
      )
      .join('')}</tr>`;
  return `<table>
<thead><tr><th></th>${levels.map((level) => `<th scope="col">${level}</th>`).join('')}</tr></thead>
<tbody>
${used
  .map((category) =>
    row(
      category,
      target.requirements.filter((one) => one.category === category),
      '',
    ),
  )
  .join('\n')}
${row('all', target.requirements, 'all')}
</tbody>
</table>`;
}

function figure(all: readonly RequirementResult[]): string {
  if (all.length === 0) return '<span class="faint">–</span>';
  const { kept: number, decided, undecided } = kept(all);
  const rest = all.length - decided - undecided;
  const remarks = [
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
    ...(rest === 0 ? [] : [`${rest} not tested`]),
  ].join(', ');
  return `${number} of ${decided}${remarks === '' ? '' : ` <span class="faint">(${remarks})</span>`}`;
}

function brokenList(broken: readonly RequirementResult[], number: number): string {
  if (broken.length === 0) return '';
  const items = broken.map(
    ({ id, level, verdict, statement, reason }) =>
      `<li>${badge(verdict)} <a href="#${anchor(id, number)}">${html(id)}</a> ${level}: ${html(oneLine(statement, 400))}<br><span class="faint">${html(oneLine(reason, 300))}</span></li>`,
  );
  return `<h3>What is not kept</h3>\n<ul class="broken">\n${items.join('\n')}\n</ul>`;
}

function matrix(target: TargetCompliance, number: number): string {
  const rows = categories.flatMap((category) => {
    const all = target.requirements.filter((one) => one.category === category);
    if (all.length === 0) return [];
    const cells = all.map(({ id, level, verdict }) => {
      const sign = signs.find(({ outcome }) => outcome === verdict)?.sign ?? '';
      const title = `${id}, ${level}: ${words[verdict]}`;
      return `<a class="cell ${verdict} ${level.toLowerCase()}" href="#${anchor(id, number)}" title="${html(title)}">${sign}</a>`;
    });
    return [`<tr><th scope="row">${category}</th><td><div class="cells">${cells.join('')}</div></td></tr>`];
  });
  return `<table class="matrix"><tbody>${rows.join('\n')}</tbody></table>`;
}

const states = {
  occurs: 'found',
  gone: 'no longer found',
  expired: 'expired',
  undecided: 'undecided',
  elsewhere: 'not looked for',
} as const;

function renderDeviations({ deviations }: Compliance): string {
  if (deviations === undefined || deviations.length === 0) return '';
  const rows = deviations.map(
    ({ id, target, reason, link, expiry, expect, state }) =>
      `<tr><td>${html(id)}</td><td>${expect}</td><td>${html(oneLine(target ?? 'every target', 300))}</td><td>${html(oneLine(reason, 500))}${link === undefined ? '' : `<br>${html(oneLine(link, 500))}`}</td><td>${html(expiry)}</td><td>${states[state]}</td></tr>`,
  );
  return `<section class="card"><h2>Known deviations</h2><div class="wide"><table class="listed">
<thead><tr><th>listed</th><th>as</th><th>of</th><th>because</th><th>until</th><th>now</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div></section>`;
}
