import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { deriveApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import type { Level } from '../../engine/base/verdict.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { claims, type Observed, observeRunning, verdictsOf } from '../support/observe-reference.ts';

const file = readFileSync(new URL('page-number.yaml', import.meta.url), 'utf8');

/** The garden's API with other words on its pages. */
function gardenWith(paging: string, pageSchema = 'minimum: 1'): Api {
  const text = file
    .replace('ends: total, total: /count', paging)
    .replace('minimum: 1 } }\n        - { name: by', `${pageSchema} } }\n        - { name: by`);
  const api = deriveApi(parse(text), 'page-number.yaml');
  if (!api.ok) throw new Error(api.problem.message);
  return api.value;
}

const byTotal = gardenWith('ends: total, total: /count');
const byEmptyPage = gardenWith('ends: empty-page, pastEnd: [404]');
const byLink = gardenWith('ends: missing-next, next: /next, first: /first', 'minimum: 0, default: 0');

interface Plant {
  readonly label: string;
  readonly name: string;
  readonly family: string;
}

const plants: readonly Plant[] = Array.from({ length: 23 }, (_, index) => ({
  label: `p-${(index * 7) % 23}`,
  name: ['Apple', 'Daisy', 'Mint', 'Rose', 'Sage'][index % 5] ?? '',
  family: ['rose', 'daisy', 'mint'][index % 3] ?? '',
}));

let turn = 0;

/** Plants in another order each time, without any chance in it. */
function shuffled(all: readonly Plant[]): readonly Plant[] {
  turn += 1;
  const weight = ({ label }: Plant): number => Math.sin(turn * 100 + Number(label.slice(2)));
  return all.toSorted((a, b) => weight(a) - weight(b));
}

/** Plants that come while the garden is looked at. */
const newPlants: readonly Plant[] = plants.map((plant) => ({ ...plant, label: `new-${plant.label}` }));

/** What was asked for, as far as it could be read. */
interface Asked {
  readonly page: number;
  readonly size: number;
  readonly query: URLSearchParams;
}

/** How a garden counts its pages, and how it is wrong. */
interface Manner {
  readonly first?: number;
  /** A page after the last one is answered by 404. */
  readonly pastEnd?: 404;
  readonly asked?: (asked: Asked) => Asked;
  /** The plants of a page in place of the right ones; `at` is the place at which the page begins. */
  readonly gives?: (right: readonly Plant[], all: readonly Plant[], at: number) => readonly Plant[];
  /** Where the first link leads, by the number of pages before it; 0 is right. */
  readonly firstLink?: number;
  /** Every page has a next link. */
  readonly endless?: boolean;
  /** After so many requests another plant stands at the beginning of the list. */
  readonly growsEvery?: number;
}

interface Reply {
  readonly status: number;
  readonly body: object;
}

function reply(query: URLSearchParams, manner: Manner, requests: number): Reply {
  const { first = 1, asked: heard = (asked) => asked, gives = (right) => right, endless = false } = manner;
  const [given, number] = [query.get('per_page') ?? '10', query.get('page') ?? String(first)];
  const isWhole = [given, number].every((text) => /^\d{1,9}$/.test(text));
  const words = { by: ['name'], way: ['up', 'down'], family: ['rose', 'daisy', 'mint'] };
  const isKnown = Object.entries(words).every(([name, known]) =>
    known.includes(query.get(name) ?? known[0] ?? ''),
  );
  if (!isWhole || !isKnown || Number(given) < 1 || Number(given) > 20 || Number(number) < first)
    return { status: 400, body: {} };
  const { page, size } = heard({ page: Number(number) - first, size: Number(given), query });
  const family = query.get('family');
  const added = manner.growsEvery === undefined ? 0 : Math.floor(requests / manner.growsEvery);
  const grown = [...newPlants.slice(0, added).reverse(), ...plants];
  const matching = grown.filter((plant) => family === null || plant.family === family);
  const sign = query.get('way') === 'down' ? -1 : 1;
  const order = (a: Plant, b: Plant): number =>
    sign * (a.name < b.name ? -1 : a.name > b.name ? 1 : a.label < b.label ? -1 : 1);
  const all = query.has('by') ? [...matching].sort(order) : matching;
  const right = all.slice(page * size, (page + 1) * size);
  if (right.length === 0 && page > 0 && manner.pastEnd !== undefined)
    return { status: manner.pastEnd, body: {} };
  const linkTo = (wanted: number): string => {
    const linked = new URLSearchParams(query);
    linked.set('page', String(wanted + first));
    return `/plants?${linked}`;
  };
  const isLast = (page + 1) * size >= all.length;
  return {
    status: 200,
    body: {
      plants: gives(right, all, page * size),
      count: all.length,
      first: linkTo(manner.firstLink ?? 0),
      next: isLast && !endless ? null : linkTo(page + 1),
    },
  };
}

/** The verdicts on a garden that is served for the while on the loopback address. */
async function judgeGarden(
  api: Api,
  manner: Manner,
  level: Level = 'standard',
): Promise<Observed['verdicts']> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, body } =
      pathname === '/plants' ? reply(searchParams, manner, requests) : { status: 404, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  try {
    const recording = await observeRunning({ url }, api, level, instancesFor(api));
    return verdictsOf(api, recording, level);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a list whose pages are numbered', () => {
  test.each<[string, Api, Manner]>([
    ['ends by its total', byTotal, {}],
    ['ends by its total and has no page after the last', byTotal, { pastEnd: 404 }],
    ['ends by an empty page', byEmptyPage, {}],
    ['ends by 404', byEmptyPage, { pastEnd: 404 }],
    ['is chained by links and counts from 0', byLink, { first: 0 }],
    ['has new entries at its beginning while it is read', byTotal, { growsEvery: 31 }],
    ['has new entries while it is read and ends by 404', byEmptyPage, { growsEvery: 17, pastEnd: 404 }],
    ['has new entries while it is read by links', byLink, { first: 0, growsEvery: 23 }],
  ])('is not blamed where it %s', async (_, api, manner) => {
    for (const level of ['standard', 'strict'] as const)
      expect(claims(await judgeGarden(api, manner, level)), level).toEqual([]);
  });

  test('is judged by its pages, and by nothing that needs a marker', async () => {
    const verdicts = await judgeGarden(byLink, { first: 0 });
    const passed = verdicts.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
    expect(passed).toEqual(
      expect.arrayContaining([
        'pagination.pages-join-to-the-whole-list',
        'pagination.sorted-pages-join-to-the-sorted-list:name',
        'pagination.filtered-pages-join-to-the-filtered-list:family',
        'pagination.limit-bounds-the-page',
        'pagination.next-is-absent-at-the-end',
        'pagination.same-page-again',
        'pagination.first-leads-back',
        'pagination.page-link-keeps-the-query:first',
        'status.bad-value:page',
      ]),
    );
    expect(verdicts.map(({ id }) => id).filter((id) => id.includes('marker'))).toEqual([]);
  });

  const small = (asked: Asked): Asked => ({ ...asked, size: 10 });

  test.each<[string, Api, Manner, string]>([
    [
      'repeats the last entry of a page on the next one',
      byTotal,
      { gives: (right, all, at) => [...all.slice(at - 1, at), ...right] },
      'pagination.pages-join-to-the-whole-list',
    ],
    ['ignores the size', byTotal, { asked: small }, 'pagination.limit-bounds-the-page'],
    [
      'loses an entry between two pages',
      byTotal,
      { gives: (right, _, at) => (at === 0 ? right : right.slice(1)) },
      'pagination.pages-join-to-the-whole-list',
    ],
    [
      'loses an entry between two pages that end by an empty one',
      byEmptyPage,
      { gives: (right, _, at) => (at === 0 ? right : right.slice(1)) },
      'pagination.pages-join-to-the-whole-list',
    ],
    [
      'gives its last page for every number after it',
      byEmptyPage,
      {
        asked: (asked) => ({ ...asked, page: Math.min(asked.page, Math.ceil(23 / asked.size) - 1) }),
      },
      'pagination.walk-ends',
    ],
    ['has a next link on its last page', byLink, { first: 0, endless: true }, 'pagination.walk-ends'],
    ['has a first link to another page', byLink, { first: 0, firstLink: 1 }, 'pagination.first-leads-back'],
    [
      'shows a page in another order each time',
      byTotal,
      { gives: (right, _, at) => (at > 0 ? shuffled(right) : right) },
      'pagination.same-page-again',
    ],
    ['ignores the number', byTotal, { asked: (asked) => ({ ...asked, page: 0 }) }, 'pagination.walk-ends'],
  ])('is reported where it %s', async (_, api, manner, check) => {
    const found = claims(await judgeGarden(api, manner)).map((claim) => claim.split(' ')[1] ?? '');
    expect(found).toContain(`${check}:`);
  });
});
