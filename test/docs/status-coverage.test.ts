import { expect, test } from 'vitest';
import { API_IDS } from '../../reference/index.ts';
import { renderStatusCoverage } from '../../reporters/status-coverage-page.ts';
import { provocationOf } from '../../suites/support/provocation.ts';
import { observeReference } from '../support/observe-reference.ts';

test('docs/status-coverage.md says of each documented status how it is met, or why it is not', async () => {
  const pages = await Promise.all(
    API_IDS.map(async (id) => {
      const { api, verdicts } = await observeReference({ api: id });
      const outcomes = new Map(verdicts.map((verdict) => [verdict.id, verdict.outcome]));
      const rows = api.operations.flatMap((operation) =>
        operation.responses
          .filter(({ tolerated }) => !tolerated)
          .map(({ status }) => ({
            operation: operation.id,
            status,
            ...provocationOf(status, operation, api),
            met: outcomes.get(`status.documented-status:${operation.id}.${status}`) === 'passed',
          })),
      );
      return { title: api.title, api: id, rows };
    }),
  );
  for (const { rows } of pages) {
    // What is provoked is met on a target that conforms, but where another answer is as good.
    expect(rows.filter(({ sure, met }) => sure && !met)).toEqual([]);
  }
  await expect(renderStatusCoverage(pages)).toMatchFileSnapshot('../../docs/status-coverage.md');
});
