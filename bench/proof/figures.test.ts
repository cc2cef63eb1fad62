import { describe, expect, test } from 'vitest';
import type { FaultDescription, VariantDescription } from '../../reference/index.ts';
import { figuresOf, type Known, summaryOf } from './figures.ts';
import { percent, renderProof } from './page.ts';
import type { Trial, TrialResult } from './trial.ts';

const fault: FaultDescription = {
  id: 'filter.name-ignored',
  apis: ['rackspace-images-v2'],
  category: 'filter',
  breaks: 'Ignores the name.',
  requirements: ['own-1', 'own-2'],
  consequences: ['stated'],
  levels: ['standard', 'strict'],
};
const variant: VariantDescription = {
  id: 'page-cap',
  apis: ['rackspace-images-v2'],
  description: 'Small pages.',
  levels: ['standard', 'strict'],
  ownImages: false,
  moving: false,
};
const known: Known = {
  faults: [fault],
  variants: [variant, { ...variant, id: 'lenient', levels: ['standard'] }],
  checks: ['filter.a', 'filter.b'],
  requirements: ['own-1', 'own-2', 'stated', 'other'],
};
const trial = (kind: Trial['kind'], id: string): Trial => ({
  kind,
  id,
  api: 'rackspace-images-v2',
  level: 'standard',
});
const failing = (...ids: readonly string[]) => ids.map((id) => ({ id, verdict: 'failed' as const }));
const found: TrialResult = {
  trial: trial('fault', fault.id),
  checks: failing('filter.a:name'),
  requirements: failing('own-1', 'stated', 'other'),
  causes: [{ id: 'filter.a:name', requirements: ['own-1'], checks: ['filter.a:name'] }],
  decided: [],
};

describe('a fault that is found', () => {
  const { faults, idleChecks, unbroken } = figuresOf([found], known);

  test('shows which of the requirements are its own, stated, and blamed besides', () => {
    expect(faults).toEqual([
      {
        trial: found.trial,
        isFound: true,
        own: ['own-1'],
        stated: ['stated'],
        others: ['other'],
        causes: 1,
        isFirstCause: true,
      },
    ]);
  });

  test('leaves the checks and requirements that never speak', () => {
    expect(idleChecks).toEqual(['filter.b']);
    expect(unbroken).toEqual(['own-2']);
  });

  test('counts two of three requirements as rightly blamed', () => {
    expect(summaryOf(faults)).toEqual({
      faults: 1,
      found: 1,
      named: 1,
      precision: 2 / 3,
      medianCauses: 1,
      firstCause: 1,
    });
  });
});

test('a fault behind another cause is found, and not the first cause', () => {
  const causes = [{ id: 'filter.b', requirements: ['other'], checks: ['filter.b'] }, ...found.causes];
  const [first] = figuresOf([{ ...found, causes }], known).faults;
  expect(first?.isFirstCause).toBe(false);
});

test('a warning is held against a variant only where it is lawful at level strict', () => {
  const warned = { ...found, checks: [{ id: 'filter.a', verdict: 'warned' as const }] };
  const { blamed, variants } = figuresOf(
    [
      { ...warned, trial: trial('variant', 'page-cap') },
      { ...warned, trial: trial('variant', 'lenient') },
    ],
    known,
  );
  expect(variants).toBe(2);
  expect(blamed.map((one) => one.trial.id)).toEqual(['page-cap']);
});

test('the page names what is not as it should be', () => {
  const extent = { all: 4, made: new Map([['abc', 1]]), problems: ['one (widgets): its process ended.'] };
  const page = renderProof(figuresOf([found], known), extent, [
    { id: 'own-1', api: 'widgets', on: 'conforming', verified: true, why: 'A list without it fails.' },
    { id: 'own-2', api: 'widgets', on: 'conforming', verified: false, why: 'One entry | is enough.' },
  ]);
  expect(page).toContain('1 are verified now.');
  expect(page).toContain('| own-2 (widgets) | conforming | no | One entry \\| is enough. |');
  expect(page).toContain('| rackspace-images-v2 | 1 | 1 | 1 | 66.6 % | 1 | 100.0 % |');
  expect(page).toContain('- filter.name-ignored (rackspace-images-v2): other');
  expect(page).toContain('| filter | 1 | 1 | 1 | 66.6 % | 1 | 100.0 % |');
  expect(page).toContain('- filter.b');
  expect(page).toContain('1 of 4 trials were made, drawn evenly from all of them: 1 at commit abc.');
  expect(page).toContain('- one (widgets): its process ended.');
});

test('the page says at which commits all trials were made', () => {
  const made = new Map([
    ['abc', 1],
    ['def', 3],
  ]);
  expect(renderProof(figuresOf([found], known), { all: 4, made, problems: [] }, [])).toContain(
    'All 4 trials were made: 3 at commit def, 1 at commit abc.',
  );
});

test('a share is never rounded up to all', () => {
  expect(percent(0.9999)).toBe('99.9 %');
  expect(percent(1)).toBe('100.0 %');
});
