import { describeRequest, statusOf } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';

/** The kinds of internals that a text is searched for, each with the word for a text that has none. */
const internalKinds = [
  { what: 'a stack trace', relation: 'no-stack-trace' },
  { what: 'a database error', relation: 'no-database-error' },
  { what: 'a file system path', relation: 'no-file-path' },
] as const;

type Kind = (typeof internalKinds)[number]['what'];

/** What a text discloses of the program that wrote it, and the beginning of it. */
interface Internals {
  readonly what: Kind;
  readonly shown: string;
}

/** Parts that follow each other within one line, or between two separators of a line. */
interface Mark {
  readonly what: Kind;
  readonly patterns: readonly RegExp[];
  readonly separator?: RegExp;
  /** What the line has to begin with besides. */
  readonly line?: RegExp;
}

const marks: readonly Mark[] = [
  { what: 'a stack trace', patterns: [/Traceback \(most recent call last\)/] },
  {
    what: 'a stack trace',
    patterns: [/^\s*at [\w$.<>]+\(/, /\.java|\.kt|\.scala|Native Method|Unknown Source/],
  },
  {
    what: 'a stack trace',
    patterns: [/node:|file:\/\/|\//, /[^\s()]:\d+:\d+/],
    separator: /[\s()]+/,
    line: /^\s*at /,
  },
  { what: 'a stack trace', patterns: [/File "[^"]+\.py", line \d+/] },
  { what: 'a stack trace', patterns: [/goroutine \d+ \[running\]/] },
  { what: 'a stack trace', patterns: [/(?:Fatal error|Warning): /, / in ./, / on line \d+/] },
  {
    what: 'a database error',
    patterns: [
      /SQLSTATE\[|ORA-\d{5}|sqlalchemy\.exc|\(sqlite3\.\w+Error\)|You have an error in your SQL syntax/,
    ],
  },
  {
    what: 'a file system path',
    patterns: [/\/(?:usr|opt|var|home|srv)\/[\w.-]+\/[\w./-]/, /\.(?:py|js|ts|rb|php|java|go|so)\b/],
    separator: /[^\w./-]+/,
  },
];

/** Letters that are shown. */
const longest = 120;

export default defineCheck({
  id: 'status.error-discloses-no-internals',
  title: 'an error discloses no internals of the target',
  proves:
    'The body of every error response of the run is searched for stack traces, database error messages, and paths of program files.',
  cannotSee: 'Errors that the run had no reason to cause, and internals of other forms.',
  confirm: 'once',
  subjects: () => wholeList,
  aspects: () => internalKinds.map(({ relation }) => ({ relation })),
  judge(_, facts) {
    const errors = facts.exchanges.filter((exchange) => (statusOf(exchange) ?? 0) >= 400);
    return internalKinds.map(({ relation, what }) => {
      const aspect = { relation };
      if (errors.length === 0) return notApplicable('The run received no error.', { aspect });
      for (const exchange of errors) {
        const body = exchange.outcome.kind === 'answer' ? exchange.outcome.body.text : '';
        const shown = internalsIn(body).find((found) => found.what === what)?.shown;
        if (shown === undefined) continue;
        return shouldFail(
          facts.level,
          `An error contains ${what}, which helps an attacker and not the client.`,
          {
            aspect,
            expected: 'a sentence for the client',
            actual: `${describeRequest(exchange)} returned ${statusOf(exchange)} with ${JSON.stringify(shown)}`,
            evidence: [exchange.key],
          },
        );
      }
      return passed(`Of ${several(errors.length, 'error')}, none contains ${what}.`, { aspect });
    });
  },
});

/**
 * What a text discloses of the program that wrote it: of each kind the first. A target may send whatever it likes, so each part is
 * looked for after the one before and nowhere twice: the time grows with the length of the text, and not with its square.
 */
export function internalsIn(text: string): readonly Internals[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return internalKinds.flatMap(({ what }) => {
    for (const mark of marks.filter((one) => one.what === what)) {
      const shown = shownBy(mark, lines);
      if (shown !== undefined) return [{ what, shown }];
    }
    return [];
  });
}

/** The beginning of what a mark finds in some lines. */
function shownBy({ patterns, separator, line: start }: Mark, lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (start !== undefined && !start.test(line)) continue;
    for (const place of separator === undefined ? [line] : line.split(separator)) {
      const at = inOrder(place, patterns);
      if (at !== undefined) return place.slice(at).trim().slice(0, longest);
    }
  }
  return undefined;
}

/** Where the first of some parts begins, if each is found after the one before. */
function inOrder(text: string, patterns: readonly RegExp[]): number | undefined {
  let rest = text;
  let first: number | undefined;
  for (const part of patterns) {
    const found = part.exec(rest);
    if (found === null) return undefined;
    first ??= found.index;
    rest = rest.slice(found.index + found[0].length);
  }
  return first;
}
