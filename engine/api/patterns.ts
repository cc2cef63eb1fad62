import { RE2JS } from 're2js';
import { describeThrown, failure, type Result, success } from '../base/result.ts';
import { withoutLookAhead } from './look-ahead.ts';

/** A pattern of a specification that can be looked for in any text in bounded time. */
interface Pattern {
  readonly source: string;
  test(text: string): boolean;
  /** The source as well: Ajv distinguishes patterns by it. */
  toString(): string;
}

const compiled = new Map<string, Result<Pattern>>();

/**
 * Compiles a pattern once. A specification may come from anybody, and the texts come from the target: a pattern such as
 * `(a+)+$` would never come to an end in JavaScript's own engine, which tries every way to read a text. So patterns are run by
 * RE2's algorithm, which takes time in proportion to the text. It has no look-around and no back-references, so these
 * are refused, but for look-ahead right at the beginning, which can be taken out. The plainest patterns, which cannot take long, are left to the faster engine.
 *
 * @returns problem `specification-pattern` for what is no regular expression, or cannot be run in bounded time.
 */
export function compilePattern(source: string): Result<Pattern> {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = compile(source);
  compiled.set(source, made);
  return made;
}

/** The pattern, for one that was found to be good when its file was loaded. */
export function patternOf(source: string): Pattern {
  const pattern = compilePattern(source);
  if (!pattern.ok) throw new Error(pattern.problem.message);
  return pattern.value;
}

function compile(source: string): Result<Pattern> {
  if (/^\/\^|[^\\]\$\/[a-z]*$/.test(source))
    return failure(
      'specification-pattern',
      `"${shown(source)}" is written between slashes, which are a part of the text here, so that no text has it; take them out.`,
    );
  let native: RegExp;
  try {
    native = nativeOf(source);
    // A pattern that is too large for the engine shows itself only when it is used.
    native.test('');
  } catch (thrown) {
    return failure(
      'specification-pattern',
      `"${shown(source)}" is no regular expression: ${reasonOf(thrown)}.`,
    );
  }
  if (isPlain(source)) return success(patternFrom(source, (text) => native.test(text)));
  try {
    return success(patternFrom(source, linearTest(source)));
  } catch {
    return failure(
      'specification-pattern',
      `"${shown(source)}" cannot be looked for in bounded time; write it without back-references, repetitions of more than 1000, and look-around other than look-ahead right after ^.`,
    );
  }
}

/** Runs a pattern by RE2's algorithm; look-aheads at its beginning are looked for by themselves. */
function linearTest(source: string): Pattern['test'] {
  const apart = withoutLookAhead(source);
  const rest = RE2JS.compile(apart?.rest ?? source);
  const ahead = (apart?.ahead ?? []).map((one) => ({ ...one, linear: RE2JS.compile(one.source) }));
  return (text) =>
    ahead.every(({ linear, isWanted }) => linear.matcher(text).find() === isWanted) &&
    rest.matcher(text).find();
}

function patternFrom(source: string, test: Pattern['test']): Pattern {
  return { source, test, toString: () => source };
}

/** JSON Schema asks for Unicode patterns; many files have escapes such as `\\-` that only the older rules allow. */
function nativeOf(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (thrown) {
    // By the older rules a class of Unicode is its letters one by one, which nobody means.
    if (/\\[pP]\{/.test(source)) throw thrown;
    return new RegExp(source);
  }
}

/** Repetitions of one number that a plain pattern may have in all. */
const mostRepetitions = 1000;

/** Parts that may be left out that a plain pattern may have: each doubles the ways to read a text. */
const mostOptional = 3;

/**
 * Whether a pattern takes time in proportion to the text in any engine: it is bound to the beginning, has at most one part that
 * repeats as often as the text allows, and repeats no group.
 */
function isPlain(source: string): boolean {
  const signs = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\(\?(?!:)/.test(signs) || /\\[1-9k]/.test(source) || /\)[*+{]/.test(signs)) return false;
  const counted = [...signs.matchAll(/\{(\d+)(?:(,)(\d*))?\}/g)];
  const repetitions = counted.reduce((sum, [, least]) => sum + Number(least), 0);
  if (repetitions > mostRepetitions || (signs.match(/[^(]\?/g)?.length ?? 0) > mostOptional) return false;
  const varying = counted.filter(([, least, comma, most]) => comma !== undefined && most !== least).length;
  const endless = (signs.match(/[*+]/g)?.length ?? 0) + varying;
  return endless === 0 || (endless === 1 && signs.startsWith('^') && !signs.includes('|'));
}

/** What JavaScript says of a pattern, without the pattern itself. */
function reasonOf(thrown: unknown): string {
  return shown(describeThrown(thrown).replace(/^.*\/u?: /s, ''));
}

/** Characters of a pattern that a message shows. */
const mostShown = 200;

function shown(source: string): string {
  return source.length > mostShown ? `${source.slice(0, mostShown)}…` : source;
}
