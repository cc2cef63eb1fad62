import { endOfString } from './json-text.ts';

/**
 * The name of a member that stands twice in one object of a JSON text, or undefined. Reads the text as it stands, since
 * a parser keeps only the last of them; a text that is no JSON gives any answer, but gives one.
 */
export function duplicateMember(text: string): string | undefined {
  const objects: (Set<string> | undefined)[] = [];
  let index = 0;
  while (index < text.length) {
    const character = text[index];
    if (character === '"') {
      const end = endOfString(text, index);
      const names = objects.at(-1);
      if (names !== undefined && isName(text, end)) {
        const name = unquoted(text.slice(index, end));
        if (names.has(name)) return name;
        names.add(name);
      }
      index = end;
      continue;
    }
    if (character === '{') objects.push(new Set());
    else if (character === '[') objects.push(undefined);
    else if (character === '}' || character === ']') objects.pop();
    index += 1;
  }
  return undefined;
}

function isName(text: string, end: number): boolean {
  for (let index = end; index < text.length; index += 1) {
    const character = text[index];
    if (character === ':') return true;
    if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') return false;
  }
  return false;
}

/** Names that are written differently and are the same count as the same. */
function unquoted(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    const name: unknown = JSON.parse(quoted);
    return String(name);
  } catch {
    return quoted;
  }
}
