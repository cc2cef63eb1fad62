import {
  loadReadings,
  loadRequirements,
  names,
  type Reading,
  type Requirement,
} from '../engine/catalogue.ts';
import { knownApis, loadApi } from '../engine/spec/load.ts';
import { checks } from '../suites/checks.ts';
import { instancesFor } from '../suites/run-input.ts';
import type { Terminal } from './terminal.ts';

/** Explains a check, a requirement or a reading by its id. */
export async function explain(id: string, terminal: Terminal): Promise<number> {
  const requirements = await allRequirements();
  const readings = loadReadings();
  const requirement = requirements.find((one) => one.id === id);
  if (requirement !== undefined) return tell(terminal, explainRequirement(requirement, readings));
  const reading = readings.get(id);
  if (reading !== undefined) return tell(terminal, explainReading(reading));
  const [name = ''] = id.split(':', 1);
  const check = checks.find((one) => one.id === name);
  const known = check !== undefined && (id === name || (await isInstance(id)));
  if (check === undefined || !known) {
    const near = [...checks.map((one) => one.id), ...requirements.map((one) => one.id)]
      .filter((other) => other.includes(id) || id.includes(other))
      .slice(0, 5);
    const hint =
      near.length === 0 ? 'The command list shows the checks there are.' : `Near it are ${near.join(', ')}.`;
    return terminal.problem({
      code: 'usage',
      message: `There is no check, requirement or reading "${id}". ${hint}`,
    });
  }
  const verified = requirements.filter((one) =>
    id === name ? one.checks.some((other) => other.split(':', 1)[0] === id) : names(one, id),
  );
  return tell(terminal, [
    `${id}: ${check.title}`,
    '',
    `How it is checked: ${check.proves}`,
    `What it cannot see: ${check.cannotSee}`,
    '',
    `It verifies ${verified.length} requirements:`,
    ...verified.map(
      (one) => `  ${one.id} (${one.level}, ${one.document} lines ${one.lines}): ${one.statement}`,
    ),
  ]);
}

function explainRequirement(
  requirement: Requirement,
  readings: ReadonlyMap<string, Reading>,
): readonly string[] {
  const verified =
    requirement.untestable ??
    (requirement.planned
      ? 'No check of this version verifies it yet.'
      : `Verified by ${requirement.checks.join(', ')}.`);
  return [
    `${requirement.id}: ${requirement.statement}`,
    '',
    `Level: ${requirement.level}`,
    `Stated in ${requirement.document}, lines ${requirement.lines}.`,
    verified,
    ...requirement.readings.flatMap((id) => {
      const reading = readings.get(id);
      return reading === undefined ? [] : ['', ...explainReading(reading)];
    }),
  ];
}

function explainReading(reading: Reading): readonly string[] {
  const places = reading.where.map(({ document, lines }) => `document ${document} lines ${lines}`);
  return [
    `Reading ${reading.id}: ${reading.defect}`,
    `  At level standard: ${reading.standard}`,
    `  At level strict: ${reading.strict}`,
    `  Because: ${reading.reason}`,
    `  Where: ${places.join('; ')}`,
  ];
}

function tell(terminal: Terminal, lines: readonly string[]): number {
  for (const line of lines) terminal.out(line);
  return 0;
}

async function allRequirements(): Promise<readonly Requirement[]> {
  const catalogues = new Set<string>();
  for (const name of knownApis()) {
    const api = await loadApi(name);
    if (api.ok) for (const catalogue of api.value.catalogues) catalogues.add(catalogue);
  }
  return loadRequirements([...catalogues]);
}

async function isInstance(id: string): Promise<boolean> {
  for (const name of knownApis()) {
    const api = await loadApi(name);
    if (api.ok && instancesFor(api.value).some((instance) => instance.id === id)) return true;
  }
  return false;
}
