import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exitStatusOfProblem } from '../../cli/exit-status.ts';
import { knownApis } from '../../engine/api/load.ts';
import { isJsonArray, isJsonObject, type Json } from '../../engine/base/json.ts';
import { joinPointer } from '../../engine/base/pointer.ts';
import { loadJudgeable } from '../../suites/load.ts';
import { root } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'changed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const specs = fileURLToPath(new URL('specs/', root));
mkdirSync(join(folder, 'specs'));
for (const name of ['requirements', 'readings.yaml'])
  cpSync(join(specs, name), join(folder, 'specs', name), { recursive: true });
cpSync(fileURLToPath(new URL('schemas/', root)), join(folder, 'specs/schemas'), { recursive: true });

/** The files of APIs that the project has, as they may lie in a folder of somebody's own. */
const files = [
  ...knownApis().map((api) => join(specs, `${api}.yaml`)),
  fileURLToPath(new URL('test/library/library.yaml', root)),
].map((file): Json => parse(readFileSync(file, 'utf8').replaceAll('../schemas/', 'schemas/')));

type Way = readonly string[];

function waysIn(node: Json, way: Way = []): readonly Way[] {
  const inner = isJsonObject(node) || isJsonArray(node) ? Object.entries(node) : [];
  return [
    ...(way.length === 0 ? [] : [way]),
    ...inner.flatMap(([name, value]) => waysIn(value, [...way, name])),
  ];
}

const ways = files.map((file) => waysIn(file));

/** What an author may do to one member: take it out, misspell its name, or write something else. */
type Change = 'out' | 'misspelt' | { readonly value: Json };

const change: fc.Arbitrary<Change | 'cyclic'> = fc.oneof(
  fc.constantFrom('out', 'misspelt', 'cyclic'),
  fc
    .constantFrom<Json>(
      null,
      '',
      7,
      -1,
      1e300,
      true,
      'seven',
      [],
      ['a'],
      {},
      { a: 1 },
      { $ref: '#/components/schemas/Nowhere' },
    )
    .map((value) => ({ value })),
);

/** A copy of a value with one member changed. */
function changed(node: Json, [name = '', ...rest]: Way, by: Change): Json {
  const edit = (value: Json): Json =>
    rest.length > 0 ? changed(value, rest, by) : typeof by === 'object' ? by.value : value;
  const isHere = rest.length === 0;
  if (isJsonArray(node))
    return node.flatMap((element, index) =>
      String(index) !== name ? [element] : isHere && by === 'out' ? [] : [edit(element)],
    );
  return Object.fromEntries(
    Object.entries(isJsonObject(node) ? node : {}).flatMap(([member, value]) => {
      if (member !== name) return [[member, value]];
      if (isHere && by === 'out') return [];
      return [[isHere && by === 'misspelt' ? `${member.slice(0, -1)}q` : member, edit(value)]];
    }),
  );
}

test('a file in which one thing is changed is refused with sentences, or taken, and soon', async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(
      fc
        .nat(files.length - 1)
        .chain((at) => fc.record({ at: fc.constant(at), way: fc.constantFrom(...(ways[at] ?? [])) })),
      change,
      async ({ at, way }, kind) => {
        const by = kind === 'cyclic' ? { value: { $ref: `#${joinPointer(way)}` } } : kind;
        made += 1;
        const file = join(folder, 'specs', `changed-${made}.json`);
        writeFileSync(file, JSON.stringify(changed(files[at] ?? null, way, by)));
        const started = performance.now();
        const api = await loadJudgeable(file);
        expect(performance.now() - started).toBeLessThan(10_000);
        if (api.ok) return;
        expect(exitStatusOfProblem(api.problem.code)).toBe(2);
        for (const line of api.problem.message.split('\n')) {
          expect(line).toMatch(
            /^\S+\/changed-\d+\.json\b.*[.?]$|^\S+\/specs\/.*[.?]$|^\d+ more problems? (?:is|are) not listed\.$/,
          );
          expect(line).not.toMatch(/undefined|\[object/);
        }
      },
    ),
    { numRuns: 40 },
  );
});
