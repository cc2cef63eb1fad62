import type { Body, Exchange } from './exchange.ts';
import type { Json } from './json.ts';
import { endOfString } from './json-text.ts';
import { memo } from './memo.ts';
import { shareEntries } from './shared-entries.ts';

/** Values that a body may have before it is taken as hostile: a recording need not have been made by this version. */
const mostValues = 1_500_000;

/** Objects and arrays within each other that a body may have before it is taken as hostile. */
const deepest = 200;

/** Letters from which on a body shares its entries with others; those of shorter ones take little memory. */
const longText = 4096;

/** The body as JSON, or undefined where it is none. */
export function readJson({ outcome }: Exchange): Json | undefined {
  return outcome.kind === 'answer' ? parseOnce(outcome.body) : undefined;
}

/** Each body is parsed once, however often it is asked for and however many answers share it. */
const parseOnce = memo(({ text }: Body): Json | undefined => parse(text));

function parse(text: string): Json | undefined {
  if (isTooLarge(text)) return undefined;
  try {
    const value: Json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    if (text.length > longText) shareEntries(value);
    return value;
  } catch {
    return undefined;
  }
}

/** Whether a text nests too deep, or has too many values, to be parsed. */
function isTooLarge(text: string): boolean {
  let [depth, values] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) index = endOfString(text, index) - 1;
    else if (code === 0x2c) values += 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      values += 1;
      if (depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return values > mostValues;
}
