import { isRfc } from '../engine/compliance/places.ts';
import { markdownText } from './escape.ts';

/** A requirement as the page shows it. */
export interface ListedRequirement {
  readonly id: string;
  readonly source: 'documents' | 'http';
  readonly document: string;
  readonly lines: string;
  readonly level: string;
  /** What it is judged by at level standard, where that is another. */
  readonly standard?: string;
  readonly statement: string;
  readonly readings: readonly string[];
  readonly checks: readonly string[];
  readonly untestable: string | undefined;
  readonly planned: boolean;
}

/** One API with its requirements. */
export interface RequirementsOfApi {
  readonly title: string;
  readonly api: string;
  readonly requirements: readonly ListedRequirement[];
  /** The ids of the requirements that some check verifies. */
  readonly verified: ReadonlySet<string>;
}

/** The page of all requirements: each with its level, its lines, and what verifies it or why nothing can. */
export function renderRequirements(apis: readonly RequirementsOfApi[]): string {
  const stated = apis.map((api) => ({ ...api, requirements: of('documents', api) }));
  const total = stated.reduce((sum, { requirements }) => sum + requirements.length, 0);
  const http = apis.flatMap((api) => of('http', api));
  return [
    '# Requirements',
    '',
    'Generated from `specs/requirements/` by `npm run docs`; a test keeps it up to date.',
    '',
    `${total} statements of the documents can be tested or say why not. A check named without a subject verifies the`,
    'statement for all its subjects. What HTTP itself requires is apart from them, at the end: every API answers to it.',
    '`image-api-conformance explain ID` shows more of each requirement, check and reading.',
    '',
    '| API | requirements | verified by checks | planned | not testable from outside |',
    '| --- | --- | --- | --- | --- |',
    ...stated.map(figuresRow),
    '',
    ...stated.flatMap(({ api, requirements }) => section(api, requirements)),
    ...section('HTTP', [...new Map(http.map((one) => [one.id, one])).values()]),
  ].join('\n');
}

function of(
  source: ListedRequirement['source'],
  { requirements }: RequirementsOfApi,
): readonly ListedRequirement[] {
  return requirements.filter((one) => one.source === source);
}

function figuresRow({ title, api, requirements, verified: known }: RequirementsOfApi): string {
  const verified = requirements.filter(({ id }) => known.has(id));
  const planned = requirements.filter(({ planned: mark }) => mark);
  const untestable = requirements.filter(({ untestable: reason }) => reason !== undefined);
  return `| [${title}](#${api.replace(/[^a-z0-9-]/g, '')}) | ${requirements.length} | ${verified.length} | ${planned.length} | ${untestable.length} |`;
}

function section(title: string, requirements: readonly ListedRequirement[]): readonly string[] {
  const documents = [...new Set(requirements.map(({ document }) => document))];
  return [
    `## ${title}`,
    '',
    ...documents.flatMap((document) => [
      isRfc(document) ? `### ${document}` : `### Document ${document}`,
      '',
      `| requirement | level | ${isRfc(document) ? 'sections' : 'lines'} | statement | verified by | readings |`,
      '| --- | --- | --- | --- | --- | --- |',
      ...requirements.filter((requirement) => requirement.document === document).map(row),
      '',
    ]),
  ];
}

function row(requirement: ListedRequirement): string {
  const { id, lines, statement, readings } = requirement;
  const level = levelOf(requirement);
  return `| <a id="${id}"></a>${id} | ${level} | ${lines} | ${markdownText(statement)} | ${verification(requirement)} | ${readings.join(', ')} |`;
}

function verification({ checks, untestable, planned }: ListedRequirement): string {
  if (untestable !== undefined) return `not testable: ${markdownText(untestable)}`;
  if (planned) return 'planned';
  return checks.map((id) => `\`${id}\``).join(', ');
}

/** The level in words, with the one it is judged by at level standard where a reading softens it. */
function levelOf({ level, standard }: ListedRequirement): string {
  return standard === undefined ? level : `${level} (at level standard ${standard})`;
}
