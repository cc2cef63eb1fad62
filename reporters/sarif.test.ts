import { describe, expect, test } from 'vitest';
import { example, exampleOf, exampleTarget } from '../test/reporters/example.ts';
import { findings } from './causes.ts';
import { renderSarif } from './sarif.ts';

const log = JSON.parse(renderSarif(example));
const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('results.sarif', () => {
  test('has a run for each target and a result for each finding, under its rule', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(example.targets.length);
    for (const [index, target] of example.targets.entries()) {
      const { results, tool } = log.runs[index];
      expect(
        results.map(({ partialFingerprints }: Fingerprinted) => partialFingerprints['check/v1']),
      ).toEqual(findings(target).map(({ id }) => `${target.api}/${id}`));
      const rules = new Set(tool.driver.rules.map(({ id }: { id: string }) => id));
      expect(results.every(({ ruleId }: { ruleId: string }) => rules.has(ruleId))).toBe(true);
    }
  });

  test('calls what fails an error, and what warns a warning', () => {
    const { results } = JSON.parse(renderSarif(exampleOf(exampleTarget('one-api', ['failed', 'warned']))))
      .runs[0];
    expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(['error', 'warning']),
    );
  });

  test('leads to the lines of the document whose sentence is broken', () => {
    const [{ locations }] = log.runs[0].results;
    const { artifactLocation, region } = locations[0].physicalLocation;
    expect(artifactLocation.uri).toMatch(/\.txt$/);
    expect(region.startLine).toBeLessThanOrEqual(region.endLine);
  });

  test('holds nothing that acts on a terminal', () => {
    expect(renderSarif(example).replaceAll('\n', '')).not.toMatch(acting);
  });

  test('has no result where nothing was found', () => {
    expect(JSON.parse(renderSarif(exampleOf(exampleTarget('one-api', ['passed'])))).runs[0].results).toEqual(
      [],
    );
  });
});

interface Fingerprinted {
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
