import { describe, it } from 'vitest';
import { API_IDS, type ApiId, variants } from '../../reference/index.ts';
import { type Observed, observeReference } from '../support/observe-reference.ts';

/** Each takes half a minute of waiting, so none is tried where the tests have to be short. */
const cases =
  process.env.TRY === undefined
    ? []
    : API_IDS.flatMap((api) =>
        variants
          .filter(({ id, apis }) => id.startsWith('rate-limit-') && apis.includes(api))
          .map(({ id, description }) => ({ api, id, description })),
      );

const linesOf = ({ verdicts }: Observed): readonly string[] =>
  verdicts.map(({ id, outcome }) => `${outcome} ${id}`);

const unlimited = new Map<ApiId, Promise<Observed>>();
function withoutLimit(api: ApiId): Promise<Observed> {
  const known = unlimited.get(api) ?? observeReference({ api });
  unlimited.set(api, known);
  return known;
}

describe.concurrent('a limit of twenty requests a second', () => {
  for (const { api, id, description } of cases)
    it(`changes no verdict on ${api}: ${description}`, async ({ expect }) => {
      const before = await withoutLimit(api);
      const limited = await observeReference({ api, variants: [id] });
      expect(limited.recording.waits).toBeGreaterThan(5);
      expect(limited.recording.cutShort).toBeUndefined();
      expect(linesOf(limited)).toEqual(linesOf(before));
    }, 600_000);

  it('is tried with seconds and with a date, and with both statuses, on every API that has them', ({
    expect,
  }) => {
    const tried = variants.filter(({ id }) => id.startsWith('rate-limit-'));
    expect(tried.map(({ id, apis }) => `${id}: ${apis.length}`).sort()).toEqual([
      'rate-limit-413: 3',
      'rate-limit-429-date: 4',
      'rate-limit-429: 4',
    ]);
  });
});
