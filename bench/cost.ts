/**
 * Measures what a run costs as the list grows, on the embedded target: requests, bytes, and the time of judging. Times differ
 * from machine to machine, so what is printed of them are ratios within this one run.
 *
 *   npm run bench [-- API [LENGTH ...]]
 */
import { API_IDS } from '../reference/index.ts';
import { loadOrThrow, observeReference, verdictsOf } from '../test/support/observe-reference.ts';

interface Cost {
  readonly api: string;
  readonly entries: number;
  readonly requests: number;
  readonly megabytes: number;
  readonly judging: number;
  readonly undecided: number;
}

async function measure(id: (typeof API_IDS)[number], entries: number): Promise<Cost> {
  const { recording } = await observeReference({ api: id, images: entries });
  const api = await loadOrThrow(id);
  // The recording anew, so that nothing is left of what was worked out while observing.
  const fresh = structuredClone(recording);
  const started = performance.now();
  const verdicts = verdictsOf(api, fresh, 'standard');
  return {
    api: id,
    entries,
    requests: recording.requests,
    megabytes: recording.bytesReceived / 1e6,
    judging: performance.now() - started,
    undecided: verdicts.filter(({ outcome }) => outcome === 'inconclusive').length,
  };
}

function row(cost: Cost, first: Cost): string {
  const ratio = (value: number): string => `${value.toFixed(1)}x`;
  return [
    cost.api.padEnd(22),
    String(cost.entries).padStart(8),
    String(cost.requests).padStart(9),
    ratio(cost.requests / first.requests).padStart(7),
    cost.megabytes.toFixed(1).padStart(8),
    ratio(cost.judging / first.judging).padStart(9),
    ratio(cost.judging / first.judging / (cost.megabytes / first.megabytes)).padStart(14),
    String(cost.undecided).padStart(10),
  ].join('');
}

const [wanted, ...lengths] = process.argv.slice(2);
const apis = API_IDS.filter((id) => wanted === undefined || id === wanted);
if (apis.length === 0) {
  process.stderr.write(`There is no embedded target for ${wanted}; there are ${API_IDS.join(', ')}.\n`);
  process.exitCode = 2;
}
process.stdout.write(
  'API                    entries requests  ratio      MB  judging  judging per MB  undecided\n',
);
for (const id of apis) {
  // The first run of a process pays for loading and compiling, so it is not counted.
  await measure(id, 40);
  let first: Cost | undefined;
  for (const length of lengths.length > 0 ? lengths.map(Number) : [40, 400, 4000]) {
    const cost = await measure(id, length);
    first ??= cost;
    process.stdout.write(`${row(cost, first)}\n`);
  }
}
