/** One documented status of an operation, and how a run comes to meet it. */
export interface StatusCoverage {
  readonly operation: string;
  readonly status: number;
  readonly how: 'provoked' | 'observed';
  readonly words: string;
  /** Whether a run on the embedded target met it. */
  readonly met: boolean;
  /** A lawful variant of the embedded target on which it is met. */
  readonly variant: string | undefined;
}

/** The statuses that no document lists for an operation and that a reading accepts. */
export interface FurtherStatuses {
  readonly operation: string;
  readonly statuses: readonly number[];
}

/** The page that says of each documented status how it is provoked, or why it is not. */
export function renderStatusCoverage(
  apis: readonly {
    readonly title: string;
    readonly api: string;
    readonly rows: readonly StatusCoverage[];
    readonly further: readonly FurtherStatuses[];
  }[],
): string {
  const sections = apis.map(({ title, api, rows, further }) =>
    [
      `## ${title} (\`${api}\`)`,
      '',
      '| operation | status | how a run meets it | met on the embedded target |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        ({ operation, status, how, words, met, variant }) =>
          `| ${operation} | ${status} | ${how === 'provoked' ? `provoked ${words}` : `taken note of where it happens: ${words}`} | ${metWords(met, variant)} |`,
      ),
      ...further.flatMap(({ operation, statuses }) =>
        statuses.length === 0
          ? []
          : [
              '',
              `No document lists ${statuses.join(', ')} for ${operation}; a reading accepts them where it says so.`,
            ],
      ),
    ].join('\n'),
  );
  return `${[
    '# Every documented status, and how a run meets it',
    '',
    'Made from the specifications by `npm run docs`. A status that a run does not meet is reported as such, with the',
    'reason given here, and is never counted as passed. Any other status is a finding where a request gets it for which',
    'the documents have another.',
    '',
    ...sections.flatMap((section) => [section, '']),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function metWords(met: boolean, variant: string | undefined): string {
  if (met) return 'yes';
  return variant === undefined ? 'no' : `no, but on its variant \`${variant}\``;
}
