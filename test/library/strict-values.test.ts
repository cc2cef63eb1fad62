import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { deriveApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { readSpecification } from '../../engine/api/source.ts';
import {
  isJsonArray,
  isJsonObject,
  type Json,
  type JsonObject,
  readPointer,
} from '../../engine/base/json.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { withChanges } from '../specifications/bad-files.ts';
import { claims, type Observed, observeRunning, verdictsOf } from '../support/observe-reference.ts';
import { books, readerCard, startLibrary, type Wrong } from './server.ts';

const specification = await readSpecification(fileURLToPath(new URL('library.yaml', import.meta.url)));
const document: JsonObject = specification.ok ? specification.value : {};
const parameters = '/paths/~1books/get/parameters';

/** A rule that a parameter's schema states and that the library keeps to: whatever breaks it is refused. */
interface Rule {
  readonly name: string;
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly admits: (value: string) => boolean;
}

const shown = books.filter(({ shelf }) => shelf === 'open').map(({ year }) => year);
const [first, last] = [Math.min(...shown), Math.max(...shown)];
const year = (keywords: JsonObject): JsonObject => ({ type: 'integer', ...keywords });
const years = (keywords: JsonObject): Rule['schemas'] => ({ since: year(keywords), until: year(keywords) });

const rules: readonly Rule[] = [
  {
    name: 'years from the first to the last that the list shows',
    schemas: years({ minimum: first, maximum: last }),
    admits: (value) => Number(value) >= first && Number(value) <= last,
  },
  {
    name: 'years between bounds that are none of them',
    schemas: years({ exclusiveMinimum: 1901, exclusiveMaximum: 1990 }),
    admits: (value) => Number(value) > 1901 && Number(value) < 1990,
  },
  {
    name: 'the years of each decade alone',
    schemas: years({ minimum: 1800, maximum: 2100, multipleOf: 10 }),
    admits: (value) => Number(value) % 10 === 0 && Number(value) >= 1800 && Number(value) <= 2100,
  },
  {
    name: 'years of two alternatives',
    schemas: years({ anyOf: [{ minimum: 1800, maximum: 1950 }, { const: 1970 }] }),
    admits: (value) => (Number(value) >= 1800 && Number(value) <= 1950) || value === '1970',
  },
  {
    name: 'authors of two words',
    schemas: { author: { type: 'string', pattern: '^\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+$' } },
    admits: (value) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(value),
  },
  {
    name: 'authors of a length that some have',
    schemas: { author: { type: 'string', minLength: 10, maxLength: 11, pattern: '^[\\p{L} ]+$' } },
    admits: (value) => /^[\p{L} ]{10,11}$/u.test(value),
  },
  {
    name: 'titles of three letters alone',
    schemas: { title: { type: 'string', pattern: '^[a-z]{3}$' } },
    admits: (value) => /^[a-z]{3}$/.test(value),
  },
  {
    name: 'titles that no book has in its title',
    schemas: { title: { type: 'string', pattern: '^#[0-9]{3}#$' } },
    admits: (value) => /^#[0-9]{3}#$/.test(value),
  },
  {
    name: 'pages of a few sizes alone',
    schemas: { size: { type: 'integer', enum: [5, 10, 20, 50], default: 10 } },
    admits: (value) => ['5', '10', '20', '50'].includes(value),
  },
  {
    name: 'pages of multiples of five',
    schemas: { size: { type: 'integer', minimum: 5, maximum: 50, multipleOf: 5, default: 10 } },
    admits: (value) => Number(value) % 5 === 0 && Number(value) >= 5,
  },
];

describe('a library that refuses what its schemas rule out', () => {
  test.each(rules)('is not blamed where it takes $name', async (rule) => {
    expect(claims(await judge(rule))).toEqual([]);
  });

  test('has its filters judged all the same', async () => {
    const found = (await verdictsUnder('years from the first')).filter(({ outcome }) => outcome === 'passed');
    expect(found.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'filter.returned-items-match:since',
        'filter.bound-is-inclusive:until',
        'filter.bounds-at-the-ends:since',
        'status.bad-value:since',
      ]),
    );
  });

  test.each([
    ['authors of two words', 'author', 'passed'],
    ['titles of three letters', 'title', 'passed'],
    ['the years of each decade', 'since', 'passed'],
    ['years from the first', 'since', 'inconclusive'],
  ])('is asked for a value that nothing has where it takes %s', async (rule, name, outcome) => {
    const id = `filter.absent-value-gives-an-empty-list:${name}`;
    const claim = (await verdictsUnder(rule)).find((one) => one.id === id);
    expect(claim).toMatchObject({ outcome });
    if (outcome === 'inconclusive') expect(claim?.message).toContain('The schema of since admits no value');
  });
});

test.each([
  ['size', { type: 'integer', minimum: 5, maximum: 50, default: 10 }],
  ['size', { type: 'integer', enum: [5, 10, 20, 50], default: 10 }],
  ['since', year({ minimum: 1850, maximum: 2100 })],
])('a library that takes values of %s which its schema %j rules out is reported', async (name, schema) => {
  const rule = { name, schemas: { [name]: schema }, admits: () => true };
  expect(claims(await judge(rule)).join('\n')).toContain(`status.bad-value:${name}`);
});

async function verdictsUnder(name: string): Promise<Observed['verdicts']> {
  const rule = rules.find((one) => one.name.startsWith(name));
  return rule === undefined ? [] : await judge(rule);
}

/** One run serves all tests of a rule. */
const runs = new Map<Rule, Promise<Observed['verdicts']>>();

function judge(rule: Rule): Promise<Observed['verdicts']> {
  const run = runs.get(rule) ?? observed(rule);
  runs.set(rule, run);
  return run;
}

async function observed({ schemas, admits }: Rule): Promise<Observed['verdicts']> {
  const api = apiOf(schemas);
  const refusing: Wrong = (asked, right) => {
    const given = Object.keys(schemas).flatMap((name) => asked.query.getAll(name));
    const isAsked = right({ ...asked, query: new URLSearchParams() }).status === 200;
    if (!isAsked || given.every(admits)) return right(asked);
    return {
      status: 422,
      headers: { 'content-type': 'application/problem+json' },
      body: { title: 'The schema does not admit this.', status: 422 },
    };
  };
  const library = await startLibrary(refusing);
  try {
    const recording = await observeRunning(
      { url: library.url, token: readerCard },
      api,
      'standard',
      instancesFor(api),
    );
    return verdictsOf(api, recording, 'standard');
  } finally {
    await library.close();
  }
}

/** The library whose parameters have these schemas. */
function apiOf(schemas: Rule['schemas']): Api {
  const listed: Json | undefined = readPointer(document, parameters);
  const names = isJsonArray(listed) ? listed.map((one) => (isJsonObject(one) ? one.name : undefined)) : [];
  const changes = Object.entries(schemas).map(([name, schema]): readonly [string, Json] => [
    `${parameters}/${names.indexOf(name)}/schema`,
    schema,
  ]);
  const api = deriveApi(withChanges(document, changes), 'library.yaml');
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}
