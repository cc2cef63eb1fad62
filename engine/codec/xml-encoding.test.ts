import { describe, expect, test } from 'vitest';
import { encodingProblem } from './xml-encoding.ts';

const documentIn = (encoding: BufferEncoding, named = 'UTF-8', text = 'Grüße 東'): Uint8Array =>
  Buffer.from(`<?xml version="1.0" encoding="${named}"?><a>${text}</a>`, encoding);

describe('a document that is as it says', () => {
  test.each([
    ['UTF-8', documentIn('utf8'), undefined],
    ['ISO-8859-1', documentIn('latin1', 'ISO-8859-1', 'Grüße'), undefined],
    ['ISO-8859-1 by its Content-Type', documentIn('latin1', 'UTF-8', 'Grüße'), 'iso-8859-1'],
    ['ISO-8859-1 whose text looks like UTF-8', documentIn('latin1', 'ISO-8859-1', 'Ã¼'), undefined],
    ['ASCII under another name', documentIn('utf8', 'ISO-8859-1', 'red'), undefined],
    ['UTF-16 by its Content-Type', documentIn('utf16le'), 'utf-16'],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeff<a/>', 'utf16le'), undefined],
    ['an encoding of one byte that has signs there', documentIn('utf8', 'windows-1252'), undefined],
  ])('%s', (_, bytes, charset) => {
    expect(encodingProblem(bytes, charset)).toBeUndefined();
  });
});

describe('a document that is not as it says', () => {
  test.each([
    ['UTF-8 that is declared as ISO-8859-1', documentIn('utf8', 'ISO-8859-1'), undefined, 'not ISO-8859-1'],
    ['UTF-8 that is named ISO-8859-1', documentIn('utf8'), 'iso-8859-1', 'not iso-8859-1'],
    ['ISO-8859-1 that is declared as UTF-8', documentIn('latin1'), undefined, 'not UTF-8'],
    ['UTF-16 that is declared as UTF-8', Buffer.from('<a/>', 'utf16le'), undefined, 'not UTF-8'],
    ['a sign that is cut', documentIn('utf8').subarray(0, -6), undefined, 'not UTF-8'],
  ])('%s', (_, bytes, charset, problem) => {
    expect(encodingProblem(bytes, charset)).toContain(problem);
  });
});
