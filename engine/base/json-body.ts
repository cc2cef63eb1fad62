import type { Exchange } from './exchange.ts';
import type { Json } from './json.ts';
import { endOfString } from './json-text.ts';
import { memo } from './memo.ts';

/** Objects and arrays within each other that a body may have before it is taken as hostile. */
const deepest = 200;

/** The body as JSON, or undefined where it is none; each exchange is read once however often it is asked for. */
export const readJson = memo(({ outcome }: Exchange): Json | undefined =>
  outcome.kind === 'answer' ? parse(outcome.body.text) : undefined,
);

function parse(text: string): Json | undefined {
  if (nestsDeeperThan(text, deepest)) return undefined;
  try {
    const value: Json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return value;
  } catch {
    return undefined;
  }
}

function nestsDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x22) index = endOfString(text, index) - 1;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > most) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}
