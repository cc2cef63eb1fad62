import { type Shown, showOutcome } from '../suites/finding.ts';
import { instancesFor } from '../suites/target-run.ts';
import { ConformanceError } from './error.ts';
import { type JudgeOptions, judgedBy } from './judge.ts';
import { loadApi } from './load-api.ts';
import { type ObserveOptions, observe } from './observe.ts';

/** What to observe and how to judge it. */
export interface ConformanceOptions extends ObserveOptions, JudgeOptions {
  /** Milliseconds that observing and judging may take: ten minutes if not given. */
  readonly observeTimeout?: number;
}

/**
 * Registers one test for each check of an API, in a test file of Vitest. The target is observed and judged once, before the first
 * of them. A finding fails its test; an undecided check, or one that does not apply, is skipped with its reason.
 *
 *     await conformance({ api: 'rackspace-images-v2', fetch: app.fetch });
 *
 * @throws ConformanceError where the API cannot be loaded, or the options are wrong.
 */
export async function conformance(options: ConformanceOptions): Promise<void> {
  // Only who registers tests needs Vitest.
  const { beforeAll, describe, test } = await import('vitest');
  const api = typeof options.api === 'string' ? await loadApi(options.api) : options.api;
  const verdicts = new Map<string, Shown>();
  describe(api.id, () => {
    beforeAll(async () => {
      const judged = await judgedBy([await observe({ ...options, api })], options);
      for (const { id, verdict } of judged.verdicts) verdicts.set(id, verdict);
    }, options.observeTimeout ?? 600_000);
    for (const { id, title } of instancesFor(api)) {
      test(`${id}: ${title}`, ({ skip }) => {
        const verdict = verdicts.get(id);
        if (verdict === undefined)
          throw new ConformanceError(
            'suite-broken',
            'The suite itself broke: it has no verdict on this check.',
          );
        showOutcome(verdict, skip);
      });
    }
  });
}
