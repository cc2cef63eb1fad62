import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  codeSpan,
  commentText,
  manyLines,
  markdownText,
  oneLine,
  quietJson,
  withoutCommands,
  xmlAttribute,
  xmlText,
} from '../../reporters/escape.ts';
import { hostileNames } from './example.ts';

const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
/** Texts of all sorts, with many of the characters that something reads as more than text. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'<>&|`*_[]()!#@~$%^\\{}:/.-+=1 \n\t\r\u001b\u009b\u202e\ud800\u0000ab'.split(''),
    ),
  }),
  fc.constantFrom(...hostileNames),
);

/** What is left of escaped Markdown when its escapes are taken away; any of its signs that remain are markup. */
function unescapedSigns(markdown: string): string {
  return markdown
    .replace(/\\[\\`*_{}[\]()#!~^$@.+=)-]/g, '')
    .replace(/<span>(?:%|&amp;|\/\/|)<\/span>/g, '')
    .replace(/&(?:lt|gt|amp|#124|#58|#46);/g, '')
    .replace(/[^<>&|`*_[\]()#!~^$@\\]/g, '');
}

/** The lines that a build service would take for its own commands. */
function commandsIn(output: string): readonly string[] {
  return output.split('\n').filter((line) => line.trimStart().startsWith('::') || /##[a-z]*\[/i.test(line));
}

describe('texts of a target', () => {
  it('never act on a terminal', () => {
    fc.assert(fc.property(text, (value) => !acting.test(oneLine(value))));
    fc.assert(fc.property(text, (value) => !acting.test(manyLines(value).replace(/[\n\t]/g, ''))));
  });

  it('stay as they are where nothing in them acts', () => {
    expect(oneLine('Ubuntu 24.04 “Noble” – Ελληνικά 日本 🐧')).toBe(
      'Ubuntu 24.04 “Noble” – Ελληνικά 日本 🐧',
    );
    expect(oneLine('a\n\u001b[31m')).toBe('a\\n\\u{1b}[31m');
  });

  it('are bounded, without breaking a character', () => {
    expect(oneLine('x'.repeat(5_000)).length).toBeLessThan(2_100);
    expect(oneLine('🐧'.repeat(10), 5)).toBe('🐧🐧 … (16 more characters)');
    fc.assert(fc.property(text, fc.nat(50), (value, limit) => oneLine(value, limit).isWellFormed()));
  });

  it('are no markup in Markdown', () => {
    fc.assert(fc.property(text, (value) => unescapedSigns(markdownText(value)) === ''));
    fc.assert(fc.property(text, (value) => unescapedSigns(commentText(value)) === ''));
    fc.assert(
      fc.property(text, (value) => !/https?:\/\/|www\.|^[-+=]|^\d+[.)]|\n/i.test(markdownText(value))),
    );
    fc.assert(fc.property(text, (value) => !/[@#]\w|:\/\//.test(commentText(value).replace(/&#\d+;/g, ''))));
  });

  it('do not leave a code span or a code block', () => {
    fc.assert(
      fc.property(text, (value) => {
        const span = codeSpan(value);
        const fence = /^`+/.exec(span)?.[0];
        if (fence === undefined) return span === '(empty)';
        const inner = span.slice(fence.length, -fence.length);
        return (
          span.endsWith(fence) &&
          ![...inner.matchAll(/`+/g)].some(([run]) => run === fence) &&
          !span.includes('\n')
        );
      }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const lines = codeBlock(value).split('\n');
        const fence = lines[0] ?? '';
        return lines.slice(1, -1).every((line) => !line.trim().startsWith(fence)) && lines.at(-1) === fence;
      }),
    );
  });

  it('can be read back from XML 1.0', () => {
    fc.assert(
      fc.property(text, (value) => {
        using document = XmlDocument.fromString(`<a b="${xmlAttribute(value)}">${xmlText(value)}</a>`);
        expect(document.root.content).toBe(manyLines(value));
        return true;
      }),
      { numRuns: 300 },
    );
    using document = XmlDocument.fromString(`<a b="${xmlAttribute('x\n\ty <&"')}"/>`);
    expect(document.root.attrs[0]?.value).toBe('x\n\ty <&"');
  });

  it('are no command to a build service, wherever a line of the output begins', () => {
    const sign = fc.constantFrom(
      '::',
      ':',
      '##',
      '#',
      '[',
      '##[',
      'vso[',
      'teamcity[',
      ' ',
      '\n',
      '\t',
      '\u00a0',
      'error',
    );
    const output = fc.array(sign).map((signs) => signs.join(''));
    fc.assert(fc.property(output, (value) => commandsIn(withoutCommands(value)).length === 0));
    fc.assert(
      fc.property(output, (value) => {
        const json = quietJson(JSON.stringify({ [value]: [value] }, undefined, 2));
        expect(JSON.parse(json)).toEqual({ [value]: [value] });
        expect(withoutCommands(json)).toBe(json);
        return commandsIn(json).length === 0;
      }),
    );
    expect(withoutCommands('  ::error::x\na ##[error] b ##vso[task.complete]')).toBe(
      '  \\u{3a}:error::x\na #\\u{23}[error] b #\\u{23}vso[task.complete]',
    );
    for (const harmless of ['std::vector', 'http://[::1]/', '## heading', '[a](b) # c', 'a\n\nb'])
      expect(withoutCommands(harmless)).toBe(harmless);
  });

  it('say the same in quiet JSON', () => {
    fc.assert(
      fc.property(text, (value) => {
        const json = quietJson(JSON.stringify({ value }, undefined, 2));
        expect(JSON.parse(json)).toEqual({ value });
        return !acting.test(json.replaceAll('\n', ''));
      }),
    );
  });
});
