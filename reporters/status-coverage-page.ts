/** One documented status of an operation, and how a run comes to meet it. */
export interface StatusCoverage {
  readonly operation: string;
  readonly status: number;
  readonly how: 'provoked' | 'observed';
  readonly words: string;
  /** Whether a run on the embedded target met it. */
  readonly met: boolean;
}

/** The page that says of each documented status how it is provoked, or why it is not. */
export function renderStatusCoverage(
  apis: readonly { readonly title: string; readonly api: string; readonly rows: readonly StatusCoverage[] }[],
): string {
  const sections = apis.map(({ title, api, rows }) =>
    [
      `## ${title} (\`${api}\`)`,
      '',
      '| operation | status | how a run meets it | met on the embedded target |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        ({ operation, status, how, words, met }) =>
          `| ${operation} | ${status} | ${how === 'provoked' ? `provoked ${words}` : `taken note of where it happens: ${words}`} | ${met ? 'yes' : 'no'} |`,
      ),
    ].join('\n'),
  );
  return `${[
    '# Every documented status, and how a run meets it',
    '',
    'Made from the specifications by `npm run docs`. A status that a run does not meet is reported as such, with the',
    'reason given here, and is never counted as passed.',
    '',
    ...sections.flatMap((section) => [section, '']),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
