/**
 * Tries all faults and lawful variants of the reference target, prints what the suite finds and blames, and writes docs/proof.md.
 *
 *   npm run prove [-- PATTERN]
 *
 * TRY=16 tries one in sixteen, TRY_OFFSET says from which on; a pattern tries those whose id contains it. Neither writes the page. The
 * whole takes an hour; a run that is ended by SIGINT writes what it has, and goes on there when it is started again, as long as no
 * source and no specification has changed. Trials are made in an order of no meaning, so that a part of them stands for the whole.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownApis } from '../engine/api/load.ts';
import { faults, variants } from '../reference/index.ts';
import { checks } from '../suites/checks.ts';
import { loadOrThrow } from '../test/support/observe-reference.ts';
import { partOf, shareOf } from '../test/support/part.ts';
import { figuresOf, summaryOf } from './proof/figures.ts';
import { type KeptResult, keptIn, nameOf } from './proof/kept.ts';
import { percent, renderProof } from './proof/page.ts';
import { runTrials } from './proof/pool.ts';
import { readReviewed } from './proof/reviewed.ts';
import { allTrials, type Trial } from './proof/trial.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const [pattern = ''] = process.argv.slice(2);
const share = shareOf({ TRY: '1', ...process.env }, () => 0);
const wanted = allTrials().filter(({ id, api }) => `${api} ${id}`.includes(pattern));
const trials = [...partOf(wanted, ({ id }) => id, share)].sort(byDigest);
const started = performance.now();
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const cache = join(root, 'node_modules/.cache/image-api-conformance', `proof-${digest()}.jsonl`);
const kept = keptIn(cache, commit);
const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
const { results: made, problems } = await runTrials(
  trials,
  availableParallelism(),
  kept,
  (done) => {
    if (done % 20 === 0 || done === trials.length) process.stderr.write(`  ${done} of ${trials.length}\n`);
  },
  interruption.signal,
);
const results = [...made].sort((one, other) => nameOf(one.trial).localeCompare(nameOf(other.trial), 'en'));

const apis = await Promise.all(knownApis().map(loadOrThrow));
const verifiable = apis.flatMap(({ requirements }) =>
  requirements.filter((requirement) => requirement.checks.length > 0).map(({ id }) => id),
);
// A check of what none of these APIs has, and one that only takes note, report nothing.
const speaking = checks.filter(
  (check) => !check.observes && apis.some((api) => check.instances(api).length > 0),
);
// What shows beside another API only is tried in test/agreement.
const brokenBesideOthers = new Set(
  faults.filter(({ beside }) => beside === true).flatMap(({ requirements }) => requirements),
);
const figures = figuresOf(results, {
  faults,
  variants,
  checks: speaking.map(({ id }) => id),
  requirements: [...new Set(verifiable)].filter((id) => !brokenBesideOthers.has(id)),
});
const { found, named, precision, medianCauses, firstCause, faults: tried } = summaryOf(figures.faults);
for (const { trial, own, others } of figures.faults) {
  if (own.length === 0 || others.length > 0)
    console.log(
      `${own.length === 0 ? 'not named' : 'blames   '} ${trial.api} ${trial.id}: ${others.join(' ')}`,
    );
}
for (const { trial, checks: against } of figures.blamed)
  console.log(`blamed    ${trial.api} ${trial.id} at level ${trial.level}: ${against.join(' ')}`);
for (const problem of problems) console.log(`broke     ${problem}`);
console.log(
  `${tried} faults: ${found} found, ${named} named, precision ${percent(precision)}, ${medianCauses} causes in the median, first cause ${percent(firstCause)}`,
);
console.log(`${figures.variants} variants: ${figures.blamed.length} blamed`);
console.log(
  `${results.length} of ${trials.length} runs in ${Math.round((performance.now() - started) / 1_000)} s`,
);
if (share.parts === 1 && pattern === '')
  await writeFile(
    new URL('../docs/proof.md', import.meta.url),
    renderProof(figures, { all: trials.length, made: commitsOf(results), problems }, readReviewed()),
  );
if (problems.length > 0) process.exitCode = 1;

/** An order of trials that has nothing to do with what they are. */
function byDigest(one: Trial, other: Trial): number {
  const [left, right] = [one, other].map((trial) => createHash('sha1').update(nameOf(trial)).digest('hex'));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** How many of the results were made at each commit. */
function commitsOf(all: readonly KeptResult[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { commit: own } of all) counts.set(own, (counts.get(own) ?? 0) + 1);
  return counts;
}

/** A digest of every file that a result depends on. */
function digest(): string {
  const hash = createHash('sha1').update(readFileSync(join(root, 'package-lock.json')));
  for (const folder of ['bench', 'engine', 'reference', 'schemas', 'specs', 'suites', 'test/support']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
