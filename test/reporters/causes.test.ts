import { describe, expect, test } from 'vitest';
import type { CheckResult, Compliance, TargetCompliance } from '../../engine/compliance/model.ts';
import { allureMessage, resultGroups } from '../../reporters/allure-verdict.ts';
import { causes } from '../../reporters/causes.ts';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { renderSummary } from '../../reporters/terminal.ts';
import { exampleOf, exampleTarget } from './example.ts';

/** A target on which a dropped filter is seen by one check, shown likewise by a second, and explains two further ones. */
function withCauses(): { readonly compliance: Compliance; readonly target: TargetCompliance } {
  const base = exampleTarget('books');
  const checks = ['later', 'next', 'alike', 'walk', 'pages'].map(
    (name, index): CheckResult => ({
      id: `pagination.${name}`,
      title: `what ${name} is about`,
      category: 'pagination',
      verdict: 'failed',
      requirements: [],
      message: `It is broken for ${name}.`,
      curl: [`curl ${index}`],
      requestIds: [],
      readings: [],
      claims: [
        {
          aspect: {},
          verdict: 'failed',
          message: `It is broken for ${name}.`,
          cause: name === 'later' ? 'pagination.later' : 'pagination.next',
          ...(name === 'walk' || name === 'pages' ? { follows: true } : {}),
        },
      ],
    }),
  );
  const target: TargetCompliance = {
    ...base,
    checks,
    causes: [
      {
        id: 'pagination.next',
        title: 'It is broken for next.',
        verdict: 'failed',
        requirements: [],
        checks: ['pagination.next', 'pagination.alike', 'pagination.walk', 'pagination.pages'],
        consequences: ['pagination.walk', 'pagination.pages'],
        evidence: ['curl 1'],
      },
      {
        id: 'pagination.later',
        title: 'It is broken for later.',
        verdict: 'failed',
        requirements: [],
        checks: ['pagination.later'],
        consequences: [],
        evidence: ['curl 0'],
      },
    ],
  };
  return { compliance: exampleOf(target), target };
}

const { compliance, target } = withCauses();

describe('causes come first, and what follows from them is folded', () => {
  test('on a terminal', () => {
    const shown = renderSummary(compliance, { color: false, width: 100, reports: [] });
    expect(shown.match(/✗ failed/g)).toHaveLength(2);
    expect(shown.indexOf('what next is about')).toBeLessThan(shown.indexOf('what later is about'));
    expect(shown).toContain('1 further finding shows the same:\n      pagination.alike');
    expect(shown).toContain('2 further findings follow from this:\n      pagination.walk, pagination.pages');
  });

  test('in Markdown', () => {
    const page = renderMarkdown(compliance);
    expect(page.match(/#### Failed/g)).toHaveLength(2);
    expect(page).toContain('2 further findings follow from this: `pagination.walk`, `pagination.pages`');
  });

  test('in JUnit, where every test stays one', () => {
    const xml = renderJunit(compliance);
    const names = [...xml.matchAll(/ name="(pagination\.[a-z]+)"/g)].map(([, name]) => name);
    expect(names.slice(0, 2)).toEqual(['pagination.next', 'pagination.later']);
    expect(names).toHaveLength(5);
    expect(xml).toContain('2 further findings follow from this.');
    expect(xml.match(/This follows from pagination\.next\./g)).toHaveLength(2);
  });

  test('in Allure, whose groups take what follows apart', () => {
    const message = (id: string): string => {
      const result = target.checks.find((check) => check.id === id);
      return result === undefined ? '' : (allureMessage(result, 'MUST') ?? '');
    };
    const groupOf = (id: string): string | undefined =>
      resultGroups.find(({ messageRegex }) => new RegExp(messageRegex).test(message(id)))?.name;
    expect(message('pagination.walk')).toBe('Follows from pagination.next: It is broken for walk.');
    expect(groupOf('pagination.walk')).toBe('Follows from another finding');
    expect(groupOf('pagination.next')).toBe('Violated MUST');
  });
});

test('results of versions that wrote no causes show each finding by itself', () => {
  const { causes: _, ...older } = target;
  expect(causes(older).map(({ lead }) => lead.id)).toEqual(older.checks.map(({ id }) => id));
});

test('a finding whose cause is a listed deviation still shows', () => {
  const known = target.checks.map((check) =>
    check.id === 'pagination.next' ? { ...check, verdict: 'known' as const } : check,
  );
  const [first] = causes({ ...target, checks: known });
  expect(first?.lead.id).toBe('pagination.alike');
});
