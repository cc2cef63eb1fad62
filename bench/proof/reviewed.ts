import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a reviewer who did not write it found of a requirement that is passed on the conforming reference target. */
export interface Reviewed {
  readonly id: string;
  readonly api: string;
  readonly verified: boolean;
  readonly why: string;
}

/** The sample that was reviewed, drawn by bench/passed.ts. */
export function readReviewed(): readonly Reviewed[] {
  return parse(readFileSync(new URL('./reviewed.yaml', import.meta.url), 'utf8'));
}

/** The part of docs/proof.md about it. */
export function renderReviewed(reviewed: readonly Reviewed[]): readonly string[] {
  const verified = reviewed.filter((one) => one.verified).length;
  return [
    '## What "passed" means',
    '',
    `${reviewed.length} requirements that are passed on the conforming reference target were drawn with seed 7 (bench/passed.ts). A reviewer who did not write them looked at whether each is really verified: whether a server that breaks it would be found. ${verified} are.`,
    '',
    '| requirement | verified | why |',
    '| --- | --- | --- |',
    ...reviewed.map(
      ({ id, api, verified: is, why }) =>
        `| ${id} (${api}) | ${is ? 'yes' : 'no'} | ${why.replaceAll('|', '\\|')} |`,
    ),
    '',
  ];
}
