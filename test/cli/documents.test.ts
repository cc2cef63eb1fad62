import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Documents, nothingQuoted, openDocuments } from '../../cli/documents.ts';
import { explain } from '../../cli/explain.ts';
import { renderMatrixPage } from '../../reporters/matrix-page.ts';
import { example } from '../reporters/example.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const manual = 'Manual, edition 2';

beforeAll(() => {
  mkdirSync(join(folder, 'below'));
  writeFileSync(join(folder, `${manual}.txt`), 'one\r\ntwo\r\nthree\r\n');
  writeFileSync(join(folder, 'below', 'other'), 'one\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function opened(text: string): Documents {
  const documents = openDocuments({ name: '--documents', text });
  if (!documents.ok || documents.value === undefined) throw new Error('there is a folder');
  return documents.value;
}

describe('a folder of documents', () => {
  test('gives the lines that a requirement cites', () => {
    expect(opened(folder).quote({ document: manual, lines: '2-3' })).toEqual([
      { number: 2, text: 'two' },
      { number: 3, text: 'three' },
    ]);
  });

  test.each([
    ['a document that it does not have', 'Another manual', '1'],
    ['lines that the document does not have', manual, '3-4'],
    ['a file elsewhere', 'below/other', '1'],
    ['a folder', 'below', '1'],
    ['the folder above', '..', '1'],
  ])('quotes nothing of %s', (_, document, lines) => {
    expect(opened(folder).quote({ document, lines })).toBeUndefined();
  });

  test('has to be there', () => {
    expect(openDocuments({ name: 'CONFORMANCE_DOCUMENTS', text: '/no/such' })).toMatchObject({
      ok: false,
      problem: {
        code: 'usage',
        message: expect.stringMatching(/^CONFORMANCE_DOCUMENTS is "\/no\/such", which is not/),
      },
    });
    expect(openDocuments(undefined)).toEqual({ ok: true, value: undefined });
  });

  test('without any document that is cited is pointed out', () => {
    const requirement = { document: manual, lines: '1' };
    const targets = [{ requirements: [requirement] }];
    expect(nothingQuoted(opened(folder), targets)).toBeUndefined();
    expect(nothingQuoted(opened(join(folder, 'below')), targets)).toContain(
      `such as ${manual}, so nothing is quoted.`,
    );
    expect(nothingQuoted(undefined, targets)).toBeUndefined();
  });
});

test('the page of requirements quotes the lines, escaped, and those of what is broken openly', () => {
  const page = renderMatrixPage(example, {
    readingOf: () => undefined,
    evidenceOf: () => undefined,
    quoteOf: () => [
      { number: 7, text: 'must be <b>bold</b>' },
      { number: 9, text: 'and \u001b[31mplain' },
    ],
  });
  expect(page).toContain('must be &lt;b&gt;bold&lt;/b&gt;\n   …\n   9  and ');
  expect(page).not.toContain('\u001b');
  const broken = page.match(/class="failed" data-verdict="failed">.*?<\/article>/s)?.[0];
  expect(broken).toContain('<details open><summary>What the document says there');
  const kept = page.match(/class="passed" data-verdict="passed">.*?<\/article>/s)?.[0];
  expect(kept).toContain('<details><summary>What the document says there');
});

test('explain quotes the lines of a requirement', async () => {
  const api = await loadOrThrow('otc-images-v1.1');
  const [requirement] = api.requirements.filter(({ source }) => source === 'documents');
  if (requirement === undefined) throw new Error('there is one');
  writeFileSync(
    join(folder, requirement.document),
    Array.from({ length: 500 }, (_, index) => `text ${index + 1}`).join('\n'),
  );
  const said: string[] = [];
  const terminal = {
    color: false,
    width: 200,
    progress: process.stderr,
    out: (text: string) => void said.push(text),
    note: () => undefined,
    problem: ({ message }: { readonly message: string }) => {
      throw new Error(message);
    },
  };
  expect(await explain(requirement.id, [], terminal, opened(folder))).toBe(0);
  const [first] = requirement.lines.split(/[-,]/);
  expect(said).toContainEqual(expect.stringMatching(new RegExp(`^ *${first}  text ${first}$`)));
});
