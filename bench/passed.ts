/**
 * Draws requirements that the reference target is said to keep, as it is or in lawful variants that are drawn as well, so that somebody
 * who did not write them can look at whether they are really verified; what was found stands in bench/proof/reviewed.yaml and docs/proof.md.
 *
 *   node --import tsx bench/passed.ts [SEED] [NUMBER] [VARIANTS OF EACH API]
 */
import { shuffled } from '../engine/base/draw.ts';
import { API_IDS, type ApiId, variants } from '../reference/index.ts';
import { complianceOfRun } from '../test/support/compliance.ts';
import { observeReference } from '../test/support/observe-reference.ts';

interface Passed {
  readonly api: ApiId;
  readonly id: string;
  readonly level: string;
  readonly lines: string;
  readonly statement: string;
  readonly checks: readonly string[];
  /** The targets on which it is passed: `conforming`, or variants. */
  readonly on: readonly string[];
}

const [seed = '7', number = '60', each = '5'] = process.argv.slice(2);
const passed = (await Promise.all(API_IDS.map(passedOn))).flat();
const drawn = shuffled(Number(seed), 'passed requirements', passed).slice(0, Number(number));
for (const { api, id, level, lines, statement, checks, on } of drawn) {
  const [target] = shuffled(Number(seed), `target ${api} ${id}`, on);
  console.log(
    `- id: ${id}\n  api: ${api}\n  on: ${target}\n  level: ${level}\n  lines: ${JSON.stringify(lines)}`,
  );
  console.log(`  statement: ${JSON.stringify(statement)}\n  checks: ${JSON.stringify(checks)}`);
}
console.error(`${drawn.length} of ${passed.length} requirements that are passed, drawn with seed ${seed}`);

/** The requirements of an API that are passed on the conforming target or on some of its variants. */
async function passedOn(api: ApiId): Promise<readonly Passed[]> {
  const lawful = variants.filter(({ apis, levels }) => apis.includes(api) && levels.includes('standard'));
  const some = shuffled(
    Number(seed),
    `variants ${api}`,
    lawful.map(({ id }) => id),
  ).slice(0, Number(each));
  const found = new Map<string, Passed>();
  for (const target of ['conforming', ...some]) {
    const switchedOn = target === 'conforming' ? {} : { variants: [target] };
    const observed = await observeReference({ api, level: 'standard', ...switchedOn });
    const bound = new Map(observed.api.requirements.map(({ id, checks }) => [id, checks]));
    for (const { id, level, lines, statement, verdict } of complianceOfRun(observed, 'standard')
      .requirements) {
      if (verdict !== 'passed') continue;
      const on = [...(found.get(id)?.on ?? []), target];
      found.set(id, { api, id, level, lines, statement, checks: bound.get(id) ?? [], on });
    }
  }
  return [...found.values()];
}
