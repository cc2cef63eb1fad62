import { loadRequirements, names } from '../engine/catalogue.ts';
import { knownApis, loadApi } from '../engine/spec/load.ts';
import { instancesFor } from '../suites/run-input.ts';
import type { Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** Shows which checks would run for an API, or for all, with the requirements each verifies; sends nothing. */
export async function list(settings: Settings, terminal: Terminal): Promise<number> {
  const chosen = settings.api === undefined ? knownApis() : [settings.api];
  for (const name of chosen) {
    const api = await loadApi(name);
    if (!api.ok) return terminal.problem(api.problem);
    const requirements = loadRequirements(api.value.catalogues);
    const instances = instancesFor(api.value);
    const verified = requirements.filter((requirement) => instances.some(({ id }) => names(requirement, id)));
    terminal.out(
      `${api.value.id}: ${instances.length} checks, which verify ${verified.length} of ${requirements.length} requirements`,
    );
    for (const { id, title } of instances) {
      const own = requirements.filter((requirement) => names(requirement, id)).length;
      terminal.out(`  ${id.padEnd(62)} ${String(own).padStart(3)}  ${title}`);
    }
  }
  return 0;
}
