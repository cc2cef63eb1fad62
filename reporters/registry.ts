import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import type { Reporter } from './reporter.ts';
import { renderSarif } from './sarif.ts';

/** Every report that is one text; a further one is its file and a line here. */
export const reporters: readonly Reporter[] = [
  { name: 'json', title: 'results', file: 'compliance.json', render: renderJson },
  { name: 'md', title: 'summary', file: 'compliance.md', render: renderMarkdown },
  { name: 'junit', title: 'JUnit', file: 'junit.xml', render: renderJunit },
  { name: 'sarif', title: 'SARIF', file: 'results.sarif', render: renderSarif },
];

/** Reports that are made of more than the compliance model: what a run recorded, and what Allure heard of its tests. */
const others = [
  { name: 'allure', file: 'allure-results' },
  { name: 'html', file: 'allure-report' },
  { name: 'har', file: 'recording.har' },
] as const;

/** The names of all reports, as CONFORMANCE_REPORTS takes them. */
export const reportNames: readonly string[] = [...reporters, ...others].map(({ name }) => name);

/** Files and folders of an output folder that a run writes anew. */
export const reportFiles: readonly string[] = [...reporters, ...others].map(({ file }) => file);
