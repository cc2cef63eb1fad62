import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, joined } from './html.ts';

describe('html', () => {
  test('escapes what is put in, in content and in attributes', () => {
    const hostile = `<img src=x onerror="alert(1)">'&`;
    expect(String(html`<a title="${hostile}">${hostile}</a>`)).toBe(
      '<a title="&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&apos;&amp;">&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&apos;&amp;</a>',
    );
  });

  test('does not escape a piece again, nor the pieces of a list', () => {
    const rows = ['<1>', '<2>'].map((text) => html`<td>${text}</td>`);
    expect(String(html`<tr>${rows}</tr>`)).toBe('<tr><td>&lt;1&gt;</td><td>&lt;2&gt;</td></tr>');
    expect(String(joined(rows, '\n'))).toBe('<td>&lt;1&gt;</td>\n<td>&lt;2&gt;</td>');
  });

  test('writes nothing for what is missing, and figures as they are', () => {
    expect(String(html`<b>${undefined}${0}</b>`)).toBe('<b>0</b>');
  });

  test('lets no text open an element or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(String(html`${text}`)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
