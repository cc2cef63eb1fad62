import { expect, test } from 'vitest';
import { parseXml, textIn } from './xml.ts';
import { asVersion10 } from './xml-version.ts';

const read = (text: string): unknown => {
  const xmlBody = parseXml(Buffer.from(text, 'utf8'), undefined);
  return xmlBody.kind === 'document' ? [textIn(xmlBody.root), ...xmlBody.doubts] : xmlBody;
};

test.each([
  [`<?xml version="1.1"?><a>x</a>`, 'x'],
  [`<?xml version='1.1' encoding='UTF-8'?><a>x&#7;y&#x1F;z&#09;</a>`, 'x\ufffdy\ufffdz\t'],
  [`<?xml version="1.1"?>\u0085<a>x\u0085y\u2028z</a>`, 'x\ny\nz'],
  [`<?xml version="1.1"?><a>\u00e5\u20ac</a>`, '\u00e5\u20ac'],
])('%j is read as it is meant', (text, meant) => {
  expect(read(text)).toEqual([meant]);
});

test('a document of version 1.0 stays as it is, and control signs in it stay wrong', () => {
  const bytes = Buffer.from('<?xml version="1.0"?><a>x&#7;</a>');
  expect(asVersion10(bytes)).toBe(bytes);
  expect(parseXml(bytes, undefined)).toMatchObject({ kind: 'ill-formed' });
});

test('a sign that no version holds stays wrong', () => {
  expect(read('<?xml version="1.1"?><a>&#0;</a>')).toMatchObject({ kind: 'ill-formed' });
});

test('a version that there is not stays doubtful', () => {
  expect(read('<?xml version="1.7"?><a>x</a>')).toEqual(['x', expect.stringContaining("version '1.7'")]);
});
