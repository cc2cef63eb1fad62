/** An error as a value: a stable code for programs, one plain sentence for people. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What else is wrong, where several things are. */
  readonly others?: readonly Problem[];
}

/** Either a value or the problem that stood in its way; nothing in the engine throws for an expected error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T = never>(code: string, message: string): Result<T> {
  return { ok: false, problem: { code, message } };
}

/** All values together, or all problems, of which the first is the one and the rest are its others. */
export function all<T extends readonly unknown[]>(
  ...results: { readonly [K in keyof T]: Result<T[K]> }
): Result<T>;
export function all(...results: readonly Result<unknown>[]): Result<readonly unknown[]> {
  return each(results);
}

/** The same for any number of values of one kind. */
export function each<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : problemsIn(result.problem)));
  const values = results.flatMap((result) => (result.ok ? [result.value] : []));
  const [first, ...others] = problems;
  return first === undefined ? success(values) : { ok: false, problem: { ...first, others } };
}

/** Success where there is no message, or else a problem for each. */
export function unlessAny(code: string, [first, ...others]: readonly string[]): Result<undefined> {
  return first === undefined ? success(undefined) : failures(code, [first, ...others]);
}

/** A problem for each message. */
export function failures(code: string, [first, ...others]: readonly [string, ...string[]]): Result<never> {
  return {
    ok: false,
    problem: { code, message: first, others: others.map((message) => ({ code, message })) },
  };
}

/** A problem and its others, each by itself. */
function problemsIn({ others = [], ...problem }: Problem): readonly Problem[] {
  return [problem, ...others.flatMap(problemsIn)];
}

/** The result with the message of each problem changed. */
export function withMessages<T>(result: Result<T>, change: (message: string) => string): Result<T> {
  return result.ok ? result : { ok: false, problem: changed(result.problem, change) };
}

function changed({ others, ...problem }: Problem, change: (message: string) => string): Problem {
  return {
    ...problem,
    message: change(problem.message),
    ...(others === undefined ? {} : { others: others.map((other) => changed(other, change)) }),
  };
}

/** Problems that one message lists at most. */
const mostListed = 10;

/** The result with all its problems in one message, one a line: as many as people will read. */
export function listed<T>(result: Result<T>): Result<T> {
  if (result.ok) return result;
  const messages = [...new Set(problemsIn(result.problem).map(({ message }) => message))];
  const rest = messages.length - mostListed;
  const lines = messages.slice(0, mostListed).map(onOneLine);
  const more = rest > 0 ? [`${rest} more ${rest === 1 ? 'problem is' : 'problems are'} not listed.`] : [];
  return failure(result.problem.code, [...lines, ...more].join('\n'));
}

/** The text of whatever was thrown, for a message. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** A text without ends of lines and other signs that no text shows, which stand as escapes instead. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
