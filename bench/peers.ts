/**
 * Runs other tools and this suite on the same share of the faults and lawful variants of the reference target, and writes
 * docs/peers.md.
 *
 *   npm run bench:peers -- FOLDER [FAULTS_PER_API]
 *
 * FOLDER holds the tools, as these commands make it:
 *
 *   python3 -m venv FOLDER/python && FOLDER/python/bin/pip install schemathesis
 *   npm install --prefix FOLDER dredd @apideck/portman newman tslib
 */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API_IDS, type ApiId } from '../reference/index.ts';
import { dredd } from './peers/dredd.ts';
import { renderPeers, type ToolRecord } from './peers/page.ts';
import { portman } from './peers/portman.ts';
import { schemathesis } from './peers/schemathesis.ts';
import { thisSuite } from './peers/this-suite.ts';
import type { Tool } from './peers/tool.ts';
import { runTool, sampleOf } from './peers/trials.ts';

const [folder, wanted = '15'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(wanted)) {
  process.stderr.write(
    'Say where the tools are, and how many faults of each API: bench/peers.ts FOLDER [15].\n',
  );
  process.exit(2);
}
const tools = resolve(folder);
const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs one tool on everything. */
async function recordOf(toolFor: (api: ApiId) => Tool): Promise<ToolRecord> {
  const trials: ToolRecord['trials'][number][] = [];
  const onRight: string[] = [];
  const unusable: string[] = [];
  const requests: number[] = [];
  const seconds: number[] = [];
  for (const api of API_IDS) {
    const tool = toolFor(api);
    const sample = sampleOf(api, Number(wanted));
    const right = await onRightServer(tool, api);
    if (typeof right === 'string') {
      unusable.push(`${api}: ${right}`);
      trials.push(...sample.map((trial) => ({ trial, differs: undefined })));
      continue;
    }
    onRight.push(...right);
    for (const trial of sample) {
      try {
        const run = await runTool(tool, api, trial);
        requests.push(run.requests);
        seconds.push(run.seconds);
        trials.push({ trial, differs: [...run.findings].some((finding) => !right.has(finding)) });
      } catch (thrown) {
        process.stderr.write(`${tool.name} broke on ${trial.id} of ${api}: ${String(thrown)}\n`);
        trials.push({ trial, differs: undefined });
      }
      process.stderr.write(`${tool.name}: ${trials.length}\n`);
    }
  }
  const { name, configuration, version } = toolFor('rackspace-images-v2');
  return { name, version: await version(), configuration, onRight, unusable, trials, requests, seconds };
}

/** What a tool reports where nothing is wrong, in two runs, so that what it finds by chance counts for nothing; or why it broke. */
async function onRightServer(tool: Tool, api: ApiId): Promise<ReadonlySet<string> | string> {
  try {
    const runs = [await runTool(tool, api), await runTool(tool, api)];
    return new Set(runs.flatMap(({ findings }) => [...findings]));
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const records: ToolRecord[] = [];
for (const toolFor of [thisSuite, () => schemathesis(tools), () => dredd(tools), () => portman(tools)])
  records.push(await recordOf(toolFor));
await writeFile(new URL('../docs/peers.md', import.meta.url), renderPeers(records, commit));
