/**
 * Measures what commands cost as whole processes, beside the bare cost of starting Node and Vitest: processor seconds, of user and
 * system together, the median of five.
 *
 *   npm run bench
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(mkdtempSync(join(tmpdir(), 'conformance-bench-')), 'results');
const rounds = 5;

/** Seconds that each command may take, where there is a limit. */
const commands: readonly {
  readonly name: string;
  readonly words: readonly string[];
  readonly most?: number;
}[] = [
  { name: 'node -e 0', words: ['-e', '0'] },
  { name: 'vitest --version', words: [join(root, 'node_modules/vitest/vitest.mjs'), '--version'] },
  ...[
    { arguments: ['--version'], most: 0.2 },
    { arguments: ['list', '--api', 'rackspace-images-v2'], most: 1 },
    { arguments: ['run', '--api', 'rackspace-images-v2', '--reports', 'json', '--output', output], most: 3 },
    { arguments: ['run', '--output', output], most: 10 },
  ].map(({ arguments: words, most }) => ({
    name: words.filter((word) => word !== output && word !== '--output').join(' '),
    words: [join(root, 'cli/bin.mjs'), ...words],
    most,
  })),
];

/** Processor seconds of one run of Node, as the shell counts those of what it started. */
function secondsOf(words: readonly string[]): number {
  const script = '"$0" "$@" > /dev/null 2>&1; times';
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  const said = execFileSync('bash', ['-c', script, process.execPath, ...words], {
    encoding: 'utf8',
    env: environment,
  });
  const [, children = ''] = said.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

process.stdout.write('processor seconds of                          median    at most  times node -e 0\n');
let bare: number | undefined;
for (const { name, words, most } of commands) {
  const seconds = median(Array.from({ length: rounds }, () => secondsOf(words)));
  bare ??= seconds;
  process.stdout.write(
    `${name.padEnd(44)}${seconds.toFixed(2).padStart(8)}${(most === undefined ? '' : most.toFixed(1)).padStart(11)}${(seconds / bare).toFixed(1).padStart(17)}\n`,
  );
}
