import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What a reviewer who did not write it found of a requirement that is passed on the reference target, as it is or in a lawful variant. */
export interface Reviewed {
  readonly id: string;
  readonly api: string;
  /** `conforming`, or the variant. */
  readonly on: string;
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
    `${reviewed.length} requirements that are passed on the conforming reference target or on lawful variants of it were drawn with seed 7 (bench/passed.ts). A reviewer who did not write them tried to think of a server that breaks just that sentence and still passes. Each gap that the reviewer found was fixed, and the reference has a fault for it; ${verified} are verified now.`,
    '',
    '| requirement | passed on | verified | why |',
    '| --- | --- | --- | --- |',
    ...reviewed.map(
      ({ id, api, on, verified: is, why }) =>
        `| ${id} (${api}) | ${on} | ${is ? 'yes' : 'no'} | ${why.replaceAll('|', '\\|')} |`,
    ),
    '',
  ];
}
