import { describe, expect, test } from 'vitest';
import { excessOf, extentOf } from './extent.ts';

const of = (text: string) => extentOf(Buffer.from(text));

test.each([
  ['{"a": [1, 2, {"b": "x"}]}', { kind: 'json', values: 5, longestText: 2 }],
  ['[]', { kind: 'json', values: 1, longestText: 0 }],
  ['\ufeff {"a,[{": "\\",,[{"}', { kind: 'json', values: 1, longestText: 7 }],
  ['<a b="1" c="2"><d>text</d></a>', { kind: 'xml', values: 6, longestText: 7 }],
  ['no document', { kind: 'text', values: 0, longestText: 11 }],
  ['', { kind: 'text', values: 0, longestText: 0 }],
  ['{"no end', { kind: 'json', values: 1, longestText: 7 }],
])('%j is counted without being parsed', (text, extent) => {
  expect(of(text)).toEqual(extent);
});

describe('a body that would take too much memory', () => {
  test.each([
    ['three million tiny entries', `{"images":[${'{},'.repeat(3_000_000)}{}]}`, /more than 1500000 values/],
    ['as many numbers', `[${'0,'.repeat(3_000_000)}0]`, /more than 1500000 values/],
    ['a million attributes', `<images ${'a="1" '.repeat(1_000_000)}/>`, /more than 750000 values/],
    ['a long text', `{"name":"${'x'.repeat(9_000_000)}"}`, /a text of more than 8388608 bytes/],
    ['a long text with escapes', `{"name":"${'\\"'.repeat(4_500_000)}"}`, /a text of more than/],
    ['a long text in XML', `<a>${'x'.repeat(9_000_000)}</a>`, /a text of more than/],
    ['a long page', 'x'.repeat(9_000_000), /a text of more than/],
  ])('is %s', (_name, body, says) => {
    expect(excessOf(of(body))).toMatch(says);
  });

  test('is none that a long list has', () => {
    const entry = JSON.stringify({ id: 'x'.repeat(36), name: 'n'.repeat(40), tags: [], size: 1, min: 0 });
    expect(excessOf(of(`{"images":[${Array(200_000).fill(entry).join()}]}`))).toBeUndefined();
  });
});
