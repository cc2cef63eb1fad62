/** An error as a value: a stable code for programs, one plain sentence for people. */
export interface Problem {
  readonly code: string;
  readonly message: string;
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

/** The text of whatever was thrown, for a message. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
