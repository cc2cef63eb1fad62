import type { Compliance } from '../../engine/compliance/model.ts';

/** A run of several genuine services of one cloud, as what its targets say of each other is recorded. */
export interface KnownTogether {
  readonly name: string;
  readonly about: string;
}

const check = 'consistency.apis-agree-on-shared-entries';

/** What each target of a run shows beside the others, as lines that can be compared and read. */
export function agreementsOf({ targets }: Compliance): readonly string[] {
  return targets.flatMap(({ api, checks }) =>
    checks
      .filter(({ id }) => id.startsWith(`${check}:`))
      .map(({ id, verdict, message }) => {
        const plain = message.replace(/ at https?:\/\/[^\s,]+/g, '');
        return `- ${api}, ${id.slice(check.length + 1)}, is ${verdict}: ${plain}`;
      }),
  );
}

/** The part of a record that shows whether services of one cloud agree. */
export function renderTogether(
  all: readonly (KnownTogether & { readonly compliance: Compliance | undefined })[],
): readonly string[] {
  return all.flatMap(({ name, about, compliance }) => [
    `## Together: ${name}`,
    '',
    about.trim(),
    '',
    ...(compliance === undefined ? [] : agreementsOf(compliance)),
    '',
  ]);
}
