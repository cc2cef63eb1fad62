/** One documented status of an operation, and how a run gets it. */
export interface StatusCoverage {
  readonly operation: string;
  readonly status: number;
  readonly how: 'provoked' | 'observed';
  readonly words: string;
  /** Whether a run on the embedded target got it. */
  readonly met: boolean;
  /** A lawful variant of the embedded target that returns it. */
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
      '| operation | status | how a run gets it | seen on the embedded target |',
      '| --- | --- | --- | --- |',
      ...rows.map(
        ({ operation, status, how, words, met, variant }) =>
          `| ${operation} | ${status} | ${how === 'provoked' ? `provoked ${words}` : `only observed: ${words}`} | ${metWords(met, variant)} |`,
      ),
      ...further.flatMap(({ operation, statuses }) =>
        statuses.length === 0
          ? []
          : [
              '',
              `No document lists ${statuses.join(', ')} for ${operation}; the suite accepts them only where a reading says so.`,
            ],
      ),
    ].join('\n'),
  );
  return `${[
    '# Documented statuses and how a run gets them',
    '',
    'This page is generated from the specifications by `npm run docs`. If a run does not get a documented status, the report says so,',
    'with the reason given here, and never counts it as passed. If a request gets a status other than the documented one, that is a',
    'finding.',
    '',
    ...sections.flatMap((section) => [section, '']),
  ]
    .join('\n')
    .trimEnd()}\n`;
}

function metWords(met: boolean, variant: string | undefined): string {
  if (met) return 'yes';
  return variant === undefined ? 'no' : `no, but on the variant \`${variant}\``;
}
