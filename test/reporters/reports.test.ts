import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Compliance } from '../../engine/compliance/model.ts';
import { environmentFacts } from '../../reporters/allure-report.ts';
import { conclude } from '../../reporters/conclude.ts';
import { byCategory, byLevel, columns } from '../../reporters/figures.ts';
import { renderJson } from '../../reporters/json.ts';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { renderMatrixPage } from '../../reporters/matrix-page.ts';
import { renderSummary } from '../../reporters/terminal.ts';
import { example, exampleOf, exampleTarget } from './example.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/compliance.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(Object(schema));

const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const ownColours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const clean = exampleOf(exampleTarget('one-api', ['passed', 'not-applicable']));
const nothing = exampleOf(exampleTarget('one-api', ['inconclusive', 'not-applicable']));
const plain = { color: false, width: 100, reports: [{ name: 'json', path: 'out/compliance.json' }] };
const checks = (compliance: Compliance) => compliance.targets.flatMap((target) => target.checks);

/** The elements of this name anywhere in the document, with their attributes. */
function elements(xml: string, name: string): readonly ReadonlyMap<string, string>[] {
  using document = XmlDocument.fromString(xml);
  return document
    .find(`//${name}`)
    .flatMap((node) =>
      node instanceof XmlElement
        ? [new Map(node.attrs.map((attribute) => [attribute.name, attribute.value]))]
        : [],
    );
}

/** The cells of the first table behind a heading. */
function firstTable(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) => line.slice(2, -2).split(' | '));
}

describe('compliance.json', () => {
  it('keeps to its published schema', () => {
    for (const compliance of [example, clean, nothing, exampleOf()]) {
      expect(validate(JSON.parse(renderJson(compliance))), ajv.errorsText(validate.errors)).toBe(true);
    }
  });

  it('says all, and nothing in it acts on a terminal', () => {
    expect(JSON.parse(renderJson(example))).toEqual(example);
    expect(renderJson(example).replaceAll('\n', '')).not.toMatch(acting);
  });

  it('is refused with a member that the schema does not know', () => {
    expect(validate({ ...example, token: 'x' })).toBe(false);
    expect(validate({ ...example, targets: [{ ...example.targets[0], images: -1 }] })).toBe(false);
  });
});

describe('junit.xml', () => {
  const grammar = readFileSync(new URL('./junit.xsd', import.meta.url), 'utf8');

  it('is what Jenkins reads, whatever a target says', () => {
    using definition = XmlDocument.fromString(grammar);
    using validator = XsdValidator.fromDoc(definition);
    for (const compliance of [example, clean, nothing, exampleOf()]) {
      using document = XmlDocument.fromString(renderJunit(compliance));
      expect(() => validator.validate(document)).not.toThrow();
    }
    using wrong = XmlDocument.fromString('<testsuites time="1" skipped="2"/>');
    expect(() => validator.validate(wrong)).toThrow();
  });

  it('names a file for each suite, and a time for each test', () => {
    const junit = renderJunit(example);
    expect(elements(junit, 'testsuite').every((suite) => suite.get('file')?.endsWith('.suite.ts'))).toBe(
      true,
    );
    expect(elements(junit, 'testcase').every((one) => one.get('time') === '0')).toBe(true);
  });
});

describe('the reports of one run', () => {
  it('agree on the figures', () => {
    for (const compliance of [example, clean, nothing]) {
      const [, , ...rows] = firstTable(renderMarkdown(compliance));
      const junit = renderJunit(compliance);
      const [totals] = elements(junit, 'testsuites');
      let [tests, failed, errors, skipped] = [0, 0, 0, 0];
      for (const [index, target] of compliance.targets.entries()) {
        const figures = columns.map(({ member }) => target.summary[member]);
        expect(
          rows[index]
            ?.slice(-columns.length)
            .map((cell) => Number(cell.replaceAll('*', '').replace('·', '0'))),
        ).toEqual(figures);
        const { summary } = target;
        tests += target.checks.length;
        failed += summary.failed;
        errors += summary.error;
        skipped += summary.known + summary.inconclusive + summary.notApplicable;
      }
      const counted = ['tests', 'failures', 'errors'].map((name) => Number(totals?.get(name)));
      expect(counted).toEqual([tests, failed, errors]);
      const left = elements(junit, 'testsuite').map((suite) => Number(suite.get('skipped')));
      expect(left.reduce((sum, number) => sum + number, 0)).toBe(skipped);
      expect(elements(junit, 'failure')).toHaveLength(failed);
      expect(elements(junit, 'error')).toHaveLength(errors);
      expect(elements(junit, 'skipped')).toHaveLength(skipped);
    }
  });

  it('agree on the ids', () => {
    const ids = checks(example).map(({ id }) => id);
    const cases = elements(renderJunit(example), 'testcase').map((one) => String(one.get('name')));
    expect(cases.sort()).toEqual([...ids].sort());
    const [markdown, terminal] = [renderMarkdown(example), renderSummary(example, plain)];
    for (const { id, verdict, title, requirements } of checks(example)) {
      if (verdict !== 'failed' && verdict !== 'warned' && verdict !== 'error') continue;
      for (const report of [markdown, terminal]) expect(report).toContain(id);
      expect(terminal).toContain(title);
      for (const requirement of requirements) expect(terminal).toContain(requirement);
    }
  });

  it('call entries what the API calls them', () => {
    const shown = [renderMarkdown(example), renderSummary(example, plain), renderJunit(example)];
    for (const report of shown) expect(report).not.toMatch(/\b42 images|name="images"/);
    for (const report of shown.slice(0, 2)) expect(report).toContain('42 volumes');
    expect(renderJunit(example)).toContain('<property name="volumes" value="42"/>');
  });

  it("show HTTP's own requirements apart from those of the documents", () => {
    const [first] = example.targets;
    if (first === undefined) throw new Error('there is one');
    const [one, two, ...others] = first.requirements;
    if (one === undefined || two === undefined) throw new Error('there are some');
    const http = [
      { ...one, source: 'http', document: 'RFC 9110', lines: '10.2.1', level: 'SHOULD', verdict: 'passed' },
      { ...two, source: 'http', document: 'RFC 9110', lines: '8.6', level: 'SHOULD', verdict: 'warned' },
    ] as const;
    const target = { ...first, requirements: [...http, ...others] };
    expect(byLevel(target)).toEqual(byLevel({ ...first, requirements: others }));
    const compliance = exampleOf(target);
    expect(validate(compliance)).toBe(true);
    expect(renderSummary(compliance, plain)).toContain('HTTP requirements, counted separately: 1 of 2');
    expect(renderMarkdown(compliance)).toMatch(
      /SHOULD kept \| (MAY kept \| )?HTTP kept .*\n.*\n\| one-api .*\| 1 of 2 \|/,
    );
    expect(environmentFacts(compliance)).toMatchObject({ 'HTTP kept': '1 of 2' });
    const page = renderMatrixPage(compliance, {
      readingOf: () => undefined,
      quoteOf: () => undefined,
      evidenceOf: () => undefined,
    });
    expect(page).toContain('data-class="HTTP SHOULD">1 of 2');
    expect(page).toContain('RFC 9110, section 10.2.1');
  });

  it('come to the same conclusion', () => {
    for (const [compliance, kind, words] of [
      [example, 'violates', 'one-api does not conform: 10 of 40 checks that could be decided failed.'],
      [clean, 'conforms', 'one-api conforms in all that could be decided: 10 checks passed.'],
      [nothing, 'undecided', 'Nothing was decided: none of 20 checks found the data that it needs.'],
    ] as const) {
      expect(conclude(compliance).kind).toBe(kind);
      expect(renderSummary(compliance, { ...plain, width: 400 })).toContain(words);
      expect(renderMarkdown(compliance)).toContain(words);
    }
  });
});

describe('the terminal summary', () => {
  it('prints no control sequence of a target, and none of its own without colours', () => {
    expect(renderSummary(example, plain).replaceAll('\n', '')).not.toMatch(acting);
    const coloured = renderSummary(example, { ...plain, color: true });
    expect(coloured.replace(ownColours, '').replaceAll('\n', '')).not.toMatch(acting);
    expect(coloured.replace(ownColours, '')).toBe(renderSummary(example, plain));
  });

  it('keeps its tables within the width', () => {
    for (const width of [120, 80, 60, 40]) {
      const lines = renderSummary(example, { ...plain, width }).split('\n');
      const start = lines.findIndex((line) => line.includes('42 volumes'));
      const end = lines.findIndex((line) => line.includes('✗'));
      expect(start).toBeGreaterThan(0);
      for (const line of lines.slice(start, end)) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('is short where nothing is wrong', () => {
    expect(renderSummary(clean, plain).split('\n').length).toBeLessThan(35);
  });
});

describe('the Markdown report', () => {
  it('has room in a comment, and says what it left out', () => {
    const many = exampleOf(...Array.from({ length: 9 }, (_, index) => exampleTarget(`api-${index}`)));
    const markdown = renderMarkdown(many);
    expect(markdown.length).toBeLessThan(62_000);
    expect(markdown).toMatch(/further parts did not fit here/);
    expect(renderMarkdown(clean)).not.toContain('did not fit');
  });

  it('opens as many folds and fences as it closes', () => {
    const markdown = renderMarkdown(example);
    expect(markdown.match(/^<details>/gm)).toHaveLength(markdown.match(/^<\/details>/gm)?.length ?? 0);
    expect((markdown.match(/^`{3,}/gm)?.length ?? 1) % 2).toBe(0);
  });

  it('has one table row for each category', () => {
    const [target] = example.targets;
    if (target === undefined) throw new Error('the example has a target');
    for (const { category } of byCategory(target))
      expect(renderMarkdown(example)).toContain(`\n| ${category} | `);
  });
});
