import { expect, test } from 'vitest';
import { hasUnfit, isWrittenAs } from './unfit.ts';

test.each(['ring\u0007', '\u0000', 'a\u000bb', '\ufffe', '\uffff', 'half \ud800 pair'])(
  '%j has a sign that XML cannot hold',
  (text) => expect(hasUnfit(text)).toBe(true),
);

test.each(['', 'tab\tline\nreturn\r', 'ü', '\u{1F511}', '\u0085', '\ufffd', '\u007f'])(
  '%j has none',
  (text) => expect(hasUnfit(text)).toBe(false),
);

test.each([
  ['a\u0007b', 'ab'],
  ['a\u0007b', 'a?b'],
  ['a\u0007b', 'a\ufffdb'],
  ['a\u0007b\u0000', 'a\\u0007b'],
  ['a.b\u0007', 'a.b'],
])('%j may be written as %j', (text, inXml) => expect(isWrittenAs(text, inXml)).toBe(true));

test.each([
  ['a\u0007b', 'a'],
  ['a\u0007b', 'aB'],
  ['a.\u0007', 'ax'],
  ['ab', 'a?b'],
  ['a\u0007b', 'a and much more than one sign b'],
])('%j is not what %j says', (text, inXml) => expect(isWrittenAs(text, inXml)).toBe(false));
