/**
 * Draws requirements that the conforming reference target is said to keep, so that somebody who did not write them can look at whether
 * they are really verified; what was found stands in bench/proof/reviewed.yaml and docs/proof.md.
 *
 *   node --import tsx bench/passed.ts [SEED] [NUMBER]
 */
import { shuffled } from '../engine/base/draw.ts';
import { API_IDS } from '../reference/index.ts';
import { complianceOfRun } from '../test/support/compliance.ts';
import { observeReference } from '../test/support/observe-reference.ts';

const [seed = '7', number = '60'] = process.argv.slice(2);
const passed: {
  readonly api: string;
  readonly id: string;
  readonly level: string;
  readonly lines: string;
  readonly statement: string;
  readonly checks: readonly string[];
}[] = [];
for (const api of API_IDS) {
  const observed = await observeReference({ api, level: 'standard' });
  const { requirements } = complianceOfRun(observed, 'standard');
  const bound = new Map(observed.api.requirements.map((requirement) => [requirement.id, requirement.checks]));
  for (const { id, level, lines, statement, verdict } of requirements)
    if (verdict === 'passed') passed.push({ api, id, level, lines, statement, checks: bound.get(id) ?? [] });
}
const drawn = shuffled(Number(seed), 'passed requirements', passed).slice(0, Number(number));
for (const { api, id, level, lines, statement, checks } of drawn) {
  console.log(`- id: ${id}\n  api: ${api}\n  level: ${level}\n  lines: ${JSON.stringify(lines)}`);
  console.log(`  statement: ${JSON.stringify(statement)}\n  checks: ${JSON.stringify(checks)}`);
}
console.error(`${drawn.length} of ${passed.length} requirements that are passed, drawn with seed ${seed}`);
