import { isJsonObject, type JsonObject } from '../base/json.ts';
import { failure, type Result, success } from '../base/result.ts';
import { isSchema, visitParts } from './openapi-parts.ts';

/** Steps of all patterns of a file with every repetition written out: many times what files have, and compiled within seconds. */
const mostSteps = 400_000;

/** Keys of `patternProperties` in a file, which are compiled into one function. */
const mostKeys = 1000;

/**
 * Whether the patterns of a file can be compiled in little time, by their size alone.
 *
 * @returns problem `specification-pattern`.
 */
export function checkPatternSizes(document: JsonObject, file: string): Result<undefined> {
  const sources = new Set<string>();
  let keys = 0;
  visitParts(document, ({ pattern, patternProperties }, part) => {
    if (!isSchema(part)) return;
    if (typeof pattern === 'string') sources.add(pattern);
    if (!isJsonObject(patternProperties)) return;
    const names = Object.keys(patternProperties);
    keys += names.length;
    for (const name of names) sources.add(name);
  });
  if (keys > mostKeys)
    return failure(
      'specification-pattern',
      `${file} has ${keys} patterns for the names of members, and ${mostKeys} are the most.`,
    );
  let steps = 0;
  for (const source of sources) steps += stepsOf(source);
  return steps <= mostSteps
    ? success(undefined)
    : failure(
        'specification-pattern',
        `${file} has ${sources.size} patterns of ${Math.round(steps)} steps, with every repetition written out, and ${mostSteps} are the most; write them with fewer or shorter repetitions.`,
      );
}

/** The signs of a pattern that stand for one letter, or for what says how often something stands there. */
const sign = /\\[pPuxk]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+(?:,\d*)?\}|./gsu;

/** How many steps a pattern has with every repetition written out; no pattern is compiled for it. */
export function stepsOf(source: string): number {
  /** The steps of each open group, and of the part in it that a repetition would be of. */
  const open = [{ steps: 0, last: 0 }];
  for (const [text] of source.matchAll(sign)) {
    const here = open.at(-1) ?? { steps: 0, last: 0 };
    if (text === '(') open.push({ steps: 1, last: 0 });
    else if (text === ')' && open.length > 1) {
      open.pop();
      const outer = open.at(-1) ?? here;
      outer.steps += here.steps;
      outer.last = here.steps;
    } else if (/^\{\d/.test(text)) {
      const [least = 0, most = least] = [...text.matchAll(/\d+/g)].map(([number]) => Number(number));
      here.steps += here.last * (Math.max(least, most) - 1);
      here.last = 0;
    } else {
      here.steps += 1;
      here.last = 1;
    }
  }
  return open.reduce((sum, { steps }) => sum + steps, 0);
}
