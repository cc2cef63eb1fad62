import { expect, test } from 'vitest';
import type { Operation } from '../../engine/api/model.ts';
import { API_IDS, type ApiId, variants } from '../../reference/index.ts';
import { renderStatusCoverage } from '../../reporters/status-coverage-page.ts';
import { provocationOf } from '../../suites/status/documented-status.ts';
import { loadOrThrow, observeReference } from '../support/observe-reference.ts';

/** What the documents list for each operation, as they have it: 000 lines 27-48, 001 lines 4-5, 002 lines 212-244, 003 lines 28-48, 004 lines 139-156. */
const documented: Readonly<Record<ApiId, Readonly<Record<string, readonly number[]>>>> = {
  'rackspace-images-v2': { listImages: [200, 400, 401, 403, 405, 413, 415, 500, 503] },
  'rackspace-servers-v2': {
    listImages: [200, 400, 401, 403, 405, 409, 413, 500, 503],
    getImage: [200, 203, 400, 401, 403, 405, 409, 413, 500, 503],
  },
  'openstack-compute-v2': { listImages: [200, 203, 400, 401, 403, 405, 413, 500, 503] },
  'otc-images-v1.1': { listImages: [200, 400, 401, 403, 404, 500, 503] },
};

/** Lawful variants of the embedded target that answer with what the conforming one has another answer for. */
const chosen = ['large-limit-refused', 'malformed-id-400', 'success-203', 'success-203-elsewhere'];

/** The documented statuses of an operation, or those that only a reading accepts. */
function statusesOf({ responses }: Operation, tolerated: boolean): readonly number[] {
  return responses
    .filter((response) => response.tolerated === tolerated)
    .map(({ status }) => status)
    .sort((left, right) => left - right);
}

/** The documented statuses that a run on the embedded target meets, as `operation.status`. */
async function metBy(api: ApiId, variant?: string): Promise<ReadonlySet<string>> {
  const prefix = 'status.documented-status:';
  const options = { api, variants: variant === undefined ? [] : [variant] };
  const { verdicts } = await observeReference(options, ({ id }) => id.startsWith(prefix));
  return new Set(
    verdicts
      .filter(({ id, outcome }) => id.startsWith(prefix) && outcome === 'passed')
      .map(({ id }) => id.slice(prefix.length)),
  );
}

test.each(API_IDS)('the table has every status that the documents list for %s', async (id) => {
  const { operations } = await loadOrThrow(id);
  expect(Object.fromEntries(operations.map((one) => [one.id, statusesOf(one, false)]))).toEqual(
    documented[id],
  );
});

test('docs/status-coverage.md says of each documented status how it is met, or why it is not', async () => {
  const pages = await Promise.all(
    API_IDS.map(async (id) => {
      const api = await loadOrThrow(id);
      const met = await metBy(id);
      const own = chosen.filter((one) =>
        variants.some((variant) => variant.id === one && variant.apis.includes(id)),
      );
      const metWith = await Promise.all(own.map(async (one) => [one, await metBy(id, one)] as const));
      const rows = api.operations.flatMap((operation) =>
        statusesOf(operation, false).map((status) => ({
          operation: operation.id,
          status,
          ...provocationOf(status, operation, api),
          met: met.has(`${operation.id}.${status}`),
          variant: metWith.find(([, also]) => also.has(`${operation.id}.${status}`))?.[0],
        })),
      );
      const further = api.operations.map((operation) => ({
        operation: operation.id,
        statuses: statusesOf(operation, true),
      }));
      return { title: api.title, api: id, rows, further };
    }),
  );
  for (const { api, rows } of pages) {
    // What is provoked is met on a target that conforms, but where another answer is as good.
    expect(rows.filter(({ sure, met }) => sure && !met)).toEqual([]);
    // And where another is as good, some lawful target gives it.
    expect(
      rows.filter(({ how, met, variant }) => how === 'provoked' && !met && variant === undefined),
      api,
    ).toEqual([]);
  }
  await expect(renderStatusCoverage(pages)).toMatchFileSnapshot('../../docs/status-coverage.md');
});
