import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Found, type ReadFile, referencesOf } from './referring.ts';

/** Gives a message the place at which a file has what it is about, where the message begins with a place of the file as it is read. */
export type Relocate = (message: string) => string;

/** References on the way to one place that are followed at most. */
const mostSteps = 100;

/**
 * What is wrong with a part that is referred to is found at each place that refers to it; people look for it where it is written, once.
 *
 * @param main the file as it is written, with its references.
 * @param name how messages call that file.
 */
export function relocation(main: Pick<Found, 'file' | 'node'>, name: string, read: ReadFile): Relocate {
  const references = referencesOf(main, read, () => undefined);
  const followed = (found: Found): Found | undefined => {
    let here: Found | undefined = found;
    for (let steps = 0; here !== undefined && refers(here.node); steps += 1)
      here = steps < mostSteps ? references.follow(here, '$ref', undefined) : undefined;
    return here;
  };
  return (message) => {
    const start = `${name}: `;
    if (!message.startsWith(`${start}/`)) return message;
    let rest = message.slice(start.length);
    let here: Found = { ...main, way: [] };
    while (rest.startsWith('/')) {
      const own = stepInto(here, rest);
      const at = own === undefined ? followed(here) : here;
      const step = own ?? (at === undefined ? undefined : stepInto(at, rest));
      if (step === undefined || at === undefined) break;
      here = { ...at, node: step.node, way: [...at.way, step.token] };
      rest = rest.slice(step.length);
    }
    // Beside a reference something may stand that the message is about.
    const end = isJsonObject(here.node) && Object.keys(here.node).length === 1 ? followed(here) : here;
    const { file, way } = end ?? here;
    return way.length === 0 && file === main.file
      ? message
      : `${file === main.file ? name : file}: ${joinPointer(way)}${rest}`;
  };
}

function refers(node: Json): boolean {
  return isJsonObject(node) && typeof node.$ref === 'string';
}

/** The member or element that a text begins with as a pointer does, the longest of those that it may be. */
function stepInto(
  { node }: Found,
  text: string,
): { readonly node: Json; readonly token: string; readonly length: number } | undefined {
  const members = isJsonObject(node) || isJsonArray(node) ? Object.entries(node) : [];
  let found: { readonly node: Json; readonly token: string; readonly length: number } | undefined;
  for (const [token, inner] of members) {
    const { length } = joinPointer([token]);
    if (!text.startsWith(joinPointer([token])) || !/^(?:[/: ]|$)/.test(text.slice(length, length + 1)))
      continue;
    if (found === undefined || found.length < length) found = { node: inner, token, length };
  }
  return found;
}
