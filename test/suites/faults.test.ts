import { describe, expect, test } from 'vitest';
import { faults } from '../../reference/index.ts';
import { claims, observeReference } from '../support/observe-reference.ts';

/**
 * Every fault takes a tenth of a second, and there are hundreds: by default an even share of each API and category is
 * tried, and all of them where FAULTS=all is set, as the continuous integration does.
 */
const share = process.env.FAULTS === 'all' ? 1 : 12;

/** Faults that no check sees yet, with the reason; one that is seen after all has to leave the list. */
const unseen: Readonly<Record<string, string>> = {};

const chosen = faults.filter((_, index) => index % share === 0);

describe('each deliberate fault is reported in the category of what it breaks', () => {
  for (const fault of chosen) {
    for (const api of fault.apis) {
      test.skipIf(`${api} ${fault.id}` in unseen)(`${api}: ${fault.id}`, async () => {
        const { verdicts } = await observeReference({ api, faults: [fault.id] });
        const found = claims(verdicts);
        expect(
          found.filter((claim) => claim.split(' ')[1]?.startsWith(`${fault.category}.`)),
          `${fault.breaks}\nreported: ${found.join('\n')}`,
        ).not.toEqual([]);
      });
    }
  }
});
