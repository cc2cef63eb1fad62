import { describeThrown } from '../engine/base/result.ts';
import { API_IDS, faults, startReference, variants } from '../reference/index.ts';
import type { Outside } from './outside.ts';
import type { Terminal } from './terminal.ts';

/** Puts the embedded reference target on a port of 127.0.0.1 until the process is asked to end. */
export async function serve(
  options: Readonly<Record<string, unknown>>,
  outside: Outside,
  terminal: Terminal,
): Promise<number> {
  if (options.list === true) {
    for (const { id, apis, breaks } of faults) terminal.out(`fault    ${id} (${apis.join(', ')}): ${breaks}`);
    for (const { id, apis, description } of variants)
      terminal.out(`variant  ${id} (${apis.join(', ')}): ${description}`);
    return 0;
  }
  const name = options.api ?? 'rackspace-images-v2';
  const api = API_IDS.find((known) => known === name);
  if (api === undefined)
    return terminal.problem({
      code: 'usage',
      message: `There is no API "${String(name)}" to serve; choose one of ${API_IDS.join(', ')}.`,
    });
  const numbers: Record<string, number> = {};
  for (const flag of ['port', 'images', 'seed']) {
    const value = options[flag];
    if (value === undefined) continue;
    if (typeof value !== 'string' || !/^\d{1,9}$/.test(value))
      return terminal.problem({ code: 'usage', message: `--${flag} has to be a whole number.` });
    numbers[flag] = Number(value);
  }
  try {
    const reference = await startReference({
      api,
      ...numbers,
      faults: texts(options.fault),
      variants: texts(options.variant),
    });
    terminal.out(`TARGET_URL=${reference.url}`);
    terminal.out(`TARGET_API=${api}`);
    if (reference.token !== undefined) terminal.out(`TARGET_TOKEN=${reference.token}`);
    terminal.note('Serving until interrupted.');
    await ended(outside);
    await reference.close();
    return 0;
  } catch (thrown) {
    return terminal.problem({ code: 'usage', message: describeThrown(thrown) });
  }
}

/** Waits until the process is asked to end. */
async function ended(outside: Outside): Promise<void> {
  const releases: (() => void)[] = [];
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) releases.push(outside.onSignal(signal, resolve));
  });
  for (const release of releases) release();
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
