/** What a text tells of the insides of a program, and the beginning of it. */
export interface Internals {
  readonly what: string;
  readonly shown: string;
}

/** Parts that stand behind each other within one line, or between two separators of a line. */
interface Mark {
  readonly what: string;
  readonly parts: readonly RegExp[];
  readonly separator?: RegExp;
  /** What the line has to begin with besides. */
  readonly line?: RegExp;
}

const marks: readonly Mark[] = [
  { what: 'a stack trace', parts: [/Traceback \(most recent call last\)/] },
  {
    what: 'a stack trace',
    parts: [/^\s*at [\w$.<>]+\(/, /\.java|\.kt|\.scala|Native Method|Unknown Source/],
  },
  {
    what: 'a stack trace',
    parts: [/node:|file:\/\/|\//, /[^\s()]:\d+:\d+/],
    separator: /[\s()]+/,
    line: /^\s*at /,
  },
  { what: 'a stack trace', parts: [/File "[^"]+\.py", line \d+/] },
  { what: 'a stack trace', parts: [/goroutine \d+ \[running\]/] },
  { what: 'a stack trace', parts: [/(?:Fatal error|Warning): /, / in ./, / on line \d+/] },
  {
    what: 'an error of the database',
    parts: [
      /SQLSTATE\[|ORA-\d{5}|sqlalchemy\.exc|\(sqlite3\.\w+Error\)|You have an error in your SQL syntax/,
    ],
  },
  {
    what: 'a path of the file system',
    parts: [/\/(?:usr|opt|var|home|srv)\/[\w.-]+\/[\w./-]/, /\.(?:py|js|ts|rb|php|java|go|so)\b/],
    separator: /[^\w./-]+/,
  },
];

/** Letters that are shown. */
const longest = 120;

/**
 * What a text tells of the insides of a program, if anything. A target may send whatever it likes, so each part is looked for
 * behind the one before and nowhere twice: the time grows with the length of the text, and not with its square.
 */
export function internalsIn(text: string): Internals | undefined {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  for (const { what, parts, separator, line: start } of marks) {
    for (const line of lines) {
      if (start !== undefined && !start.test(line)) continue;
      for (const place of separator === undefined ? [line] : line.split(separator)) {
        const at = inOrder(place, parts);
        if (at !== undefined) return { what, shown: place.slice(at).trim().slice(0, longest) };
      }
    }
  }
  return undefined;
}

/** Where the first of some parts begins, if each is found behind the one before. */
function inOrder(text: string, parts: readonly RegExp[]): number | undefined {
  let rest = text;
  let first: number | undefined;
  for (const part of parts) {
    const found = part.exec(rest);
    if (found === null) return undefined;
    first ??= found.index;
    rest = rest.slice(found.index + found[0].length);
  }
  return first;
}
