import { categories } from '../engine/base/verdict.ts';
import type { Compliance, RequirementResult, TargetCompliance } from '../engine/compliance/model.ts';
import { targetName } from '../engine/compliance/target-names.ts';
import { conclude } from './conclude.ts';
import { oneLine } from './escape.ts';
import { facts, kept, levels, ofDocuments, ofHttp } from './figures.ts';
import { type Html, html, joined } from './html.ts';
import {
  anchorOf,
  badge,
  type MatrixSources,
  renderRequirement,
  signs,
  words,
} from './matrix-requirement.ts';
import { pages, staticPage } from './static-page.ts';

/**
 * The page of all requirements: how many of each class are kept, which are broken, and of each what it says, where it
 * is written, how that is read, and what every check of it found. It needs nothing beside it and asks nothing of the network.
 */
export function renderMatrixPage(compliance: Compliance, sources: MatrixSources): string {
  const { suite, level, startedAt, targets } = compliance;
  const conclusion = conclude(compliance);
  const run = `Level ${level}, ${suite.name} ${suite.version}, ${startedAt}`;
  return staticPage(
    'Requirements – image API conformance',
    html`<nav><a href="${pages.front}">Overview</a><a href="${pages.checks}">All checks, with their evidence</a></nav>
<h1>Requirements</h1>
<p class="conclusion" id="conclusion">${oneLine(conclusion.sentence)}</p>
<p class="faint">${oneLine(run)}</p>
${renderDeviations(compliance)}
${lines(targets.map((target) => renderTarget(target, compliance, sources)))}`,
  );
}

function lines(pieces: readonly Html[]): Html {
  return joined(pieces, '\n');
}

function renderTarget(target: TargetCompliance, compliance: Compliance, sources: MatrixSources): Html {
  const { targets } = compliance;
  const where = target.embedded ? 'embedded target' : target.url;
  const broken = target.requirements.filter(({ verdict }) =>
    ['failed', 'warned', 'known', 'error'].includes(verdict),
  );
  const documents = [...new Set(target.requirements.map(({ document }) => document))];
  const legend = signs.map(
    ({ outcome, sign, word }) => html`<span><b class="cell ${outcome}">${sign}</b>${word}</span>`,
  );
  return html`<section class="card">
<h2>${oneLine(targetName(target, targets), 200)}</h2>
<p class="faint">${oneLine([where, ...facts(target)].join(' · '), 1_000)}</p>
<h3>Requirements kept, of those decided</h3>
<div class="wide">${classTable(target)}</div>
${brokenList(broken, target, targets)}
<h3>Every requirement</h3>
<div class="legend">${legend}<span>square MUST, leaf SHOULD, round MAY</span></div>
<div class="wide">${matrix(target, targets)}</div>
</section>
${lines(documents.map((document) => renderDocument(document, target, compliance, sources)))}`;
}

function renderDocument(
  document: string,
  target: TargetCompliance,
  compliance: Compliance,
  sources: MatrixSources,
): Html {
  const own = target.requirements.filter((one) => one.document === document);
  const place = anchorOf(`document-${document}`, document, target, compliance.targets);
  return html`<h3 id="${place}">${oneLine(document, 200)}</h3>
${lines(own.map((one) => renderRequirement(one, target, compliance, sources)))}`;
}

/** The figure of each conformance class, by category and for all. */
function classTable(target: TargetCompliance): Html {
  const stated = ofDocuments(target);
  const http = ofHttp(target);
  const used = categories.filter((category) => stated.some((one) => one.category === category));
  const row = (name: string, all: readonly RequirementResult[], style: string): Html => {
    const cells = levels.map(
      (level) =>
        html`<td data-class="${name} ${level}">${figure(all.filter((one) => one.level === level))}</td>`,
    );
    return html`<tr class="${style}"><th scope="row">${name}</th>${cells}</tr>`;
  };
  const rows = used.map((category) =>
    row(
      category,
      stated.filter((one) => one.category === category),
      '',
    ),
  );
  return html`<table>
<thead><tr><th></th>${levels.map((level) => html`<th scope="col">${level}</th>`)}</tr></thead>
<tbody>
${lines(rows)}
${lines([row('all', stated, 'all'), ...(http.length === 0 ? [] : [row('HTTP', http, '')])])}
</tbody>
</table>`;
}

function figure(all: readonly RequirementResult[]): Html {
  if (all.length === 0) return html`<span class="faint">–</span>`;
  const { kept: number, decided, undecided } = kept(all);
  const rest = all.length - decided - undecided;
  const remarks = [
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
    ...(rest === 0 ? [] : [`${rest} not tested`]),
  ].join(', ');
  return html`${number} of ${decided}${remarks === '' ? undefined : html` <span class="faint">(${remarks})</span>`}`;
}

function brokenList(
  broken: readonly RequirementResult[],
  target: TargetCompliance,
  targets: readonly TargetCompliance[],
): Html | undefined {
  if (broken.length === 0) return undefined;
  const items = broken.map(
    ({ id, document, level, verdict, statement, reason }) =>
      html`<li>${badge(verdict)} <a href="#${anchorOf(id, document, target, targets)}">${id}</a> ${level}: ${oneLine(statement, 400)}<br><span class="faint">${oneLine(reason, 300)}</span></li>`,
  );
  return html`<h3>What is not kept</h3>\n<ul class="broken">\n${lines(items)}\n</ul>`;
}

function matrix(target: TargetCompliance, targets: readonly TargetCompliance[]): Html {
  const stated = ofDocuments(target);
  const groups = [
    ...categories.map((name) => ({ name, all: stated.filter((one) => one.category === name) })),
    { name: 'HTTP', all: ofHttp(target) },
  ];
  const rows = groups.flatMap(({ name, all }) => {
    if (all.length === 0) return [];
    const cells = all.map(({ id, document, level, verdict }) => {
      const sign = signs.find(({ outcome }) => outcome === verdict)?.sign ?? '';
      const title = `${id}, ${level}: ${words[verdict]}`;
      return html`<a class="cell ${verdict} ${level.toLowerCase()}" href="#${anchorOf(id, document, target, targets)}" title="${title}">${sign}</a>`;
    });
    return [html`<tr><th scope="row">${name}</th><td><div class="cells">${cells}</div></td></tr>`];
  });
  return html`<table class="matrix"><tbody>${lines(rows)}</tbody></table>`;
}

const states = {
  occurs: 'found',
  gone: 'no longer found',
  expired: 'expired',
  undecided: 'undecided',
  elsewhere: 'not looked for',
} as const;

function renderDeviations({ deviations }: Compliance): Html | undefined {
  if (deviations === undefined || deviations.length === 0) return undefined;
  const rows = deviations.map(({ id, target, reason, link, expiry, expect, state }) => {
    const source = link === undefined ? undefined : html`<br>${oneLine(link, 500)}`;
    return html`<tr><td>${id}</td><td>${expect}</td><td>${oneLine(target ?? 'every target', 300)}</td><td>${oneLine(reason, 500)}${source}</td><td>${expiry}</td><td>${states[state]}</td></tr>`;
  });
  return html`<section class="card"><h2>Known deviations</h2><div class="wide"><table class="listed">
<thead><tr><th>listed</th><th>as</th><th>of</th><th>because</th><th>until</th><th>now</th></tr></thead>
<tbody>${lines(rows)}</tbody></table></div></section>`;
}
