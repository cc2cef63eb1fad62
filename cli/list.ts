import { namesInstance } from '../engine/api/catalogue.ts';
import { knownApis, namesOfAllLists } from '../engine/api/load.ts';
import type { Api } from '../engine/api/model.ts';
import type { Level } from '../engine/base/verdict.ts';
import type { CheckInstance } from '../engine/run/check.ts';
import { selectInstances } from '../engine/run/selection.ts';
import { levels } from '../reporters/figures.ts';
import { loadJudgeable } from '../suites/load.ts';
import { instancesFor } from '../suites/target-run.ts';
import { estimateRequests } from './estimate.ts';
import { loadSelection } from './selection.ts';
import { namedApis, type Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/**
 * Shows which checks would run for an API, or for all, how many requirements each verifies, and about how many requests
 * they would take; nothing is sent to any target.
 */
export async function list(settings: Settings, terminal: Terminal): Promise<number> {
  const named = namedApis(settings.access.targets);
  const chosen = await namesOfAllLists(named.length === 0 ? knownApis() : named);
  if (!chosen.ok) return terminal.problem(chosen.problem);
  const checks = await loadSelection(settings.selection, named);
  if (!checks.ok) return terminal.problem(checks.problem);
  for (const [index, name] of chosen.value.entries()) {
    const api = await loadJudgeable(name);
    if (!api.ok) return terminal.problem(api.problem);
    if (index > 0) terminal.out('');
    listApi(
      api.value,
      selectInstances(instancesFor(api.value), api.value, checks.value),
      settings.level,
      terminal,
    );
  }
  return 0;
}

function listApi(api: Api, instances: readonly CheckInstance[], level: Level, terminal: Terminal): void {
  const { requirements } = api;
  const verified = requirements.filter((one) => instances.some(({ id }) => namesInstance(one, id)));
  const counts = levels.map((level) => {
    const all = requirements.filter((one) => one.level === level);
    return `${level} ${all.filter((one) => verified.includes(one)).length} of ${all.length}`;
  });
  terminal.out(
    `${api.id}: ${instances.length} checks, which verify ${verified.length} of ${requirements.length} requirements (${counts.join(', ')})`,
  );
  if (instances.length === instancesFor(api).length) terminal.out(`  ${estimateRequests(api, level)}`);
  for (const { id, title } of instances) {
    const own = requirements.filter((one) => namesInstance(one, id)).length;
    terminal.out(`  ${id.padEnd(62)} ${String(own).padStart(3)}  ${title}`);
  }
}
