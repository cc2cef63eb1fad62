import { names, type Requirement } from '../engine/api/catalogue.ts';
import { markdownText } from './escape.ts';

/** One API with its requirements and the ids of all its check instances. */
export interface RequirementsOfApi {
  readonly title: string;
  readonly api: string;
  readonly requirements: readonly Requirement[];
  readonly instances: readonly string[];
}

/** The page of all requirements: each with its level, its lines, and what verifies it or why nothing can. */
export function renderRequirements(apis: readonly RequirementsOfApi[]): string {
  const total = apis.reduce((sum, { requirements }) => sum + requirements.length, 0);
  return [
    '# Requirements',
    '',
    'Generated from `specs/requirements/`; `npm run docs` writes it anew, and a test keeps it fresh.',
    '',
    `${total} statements of five documents can be tested or say why not. A check named without a subject verifies the`,
    'statement for all its subjects. `image-api-conformance explain ID` tells more of each requirement, check and reading.',
    '',
    '| API | requirements | verified by checks | planned | not testable from outside |',
    '| --- | --- | --- | --- | --- |',
    ...apis.map(figuresRow),
    '',
    ...apis.flatMap(renderApi),
  ].join('\n');
}

function figuresRow({ title, api, requirements, instances }: RequirementsOfApi): string {
  const verified = requirements.filter((requirement) => instances.some((id) => names(requirement, id)));
  const planned = requirements.filter(({ planned: mark }) => mark);
  const untestable = requirements.filter(({ untestable: reason }) => reason !== undefined);
  return `| [${title}](#${api.replace(/[^a-z0-9-]/g, '')}) | ${requirements.length} | ${verified.length} | ${planned.length} | ${untestable.length} |`;
}

function renderApi({ api, requirements }: RequirementsOfApi): readonly string[] {
  const documents = [...new Set(requirements.map(({ document }) => document))];
  return [
    `## ${api}`,
    '',
    ...documents.flatMap((document) => [
      `### Document ${document}`,
      '',
      '| requirement | level | lines | statement | verified by | readings |',
      '| --- | --- | --- | --- | --- | --- |',
      ...requirements.filter((requirement) => requirement.document === document).map(row),
      '',
    ]),
  ];
}

function row(requirement: Requirement): string {
  const { id, level, lines, statement, readings } = requirement;
  return `| <a id="${id}"></a>${id} | ${level} | ${lines} | ${markdownText(statement)} | ${verification(requirement)} | ${readings.join(', ')} |`;
}

function verification({ checks, untestable, planned }: Requirement): string {
  if (untestable !== undefined) return `not testable: ${markdownText(untestable)}`;
  if (planned) return 'planned';
  return checks.map((id) => `\`${id}\``).join(', ');
}
