/** Variants that make a client wait, so that each takes half a minute: not for the short tests. */
const waiting = /^(rate-limit|overloaded|slow|page-cap|long-list|busy)/;

/** Whether a variant makes a client wait. */
export function waits(id: string): boolean {
  return waiting.test(id);
}

/** One in how many is tried when TRY does not say. */
const SHORT = 800;

/** Which of several equal parts of the faults and variants is tried. */
export interface Share {
  /** How many parts there are. */
  readonly parts: number;
  /** The number of the part that is tried, from zero. */
  readonly offset: number;
  /** Whether this is the short run, which leaves out the variants that make a client wait. */
  readonly short: boolean;
}

/**
 * Reads the share from the environment: TRY is the number of parts, such as 1 for everything, and TRY_OFFSET the number
 * of the part. Without TRY_OFFSET the part follows the number of commits, so that one commit after the other tries
 * another part and in time all are tried.
 *
 * @throws Error for a value that is not a whole number, or a TRY of zero
 */
export function shareOf(
  environment: Readonly<Record<string, string | undefined>>,
  commits: () => number,
): Share {
  const parts = wholeNumber('TRY', environment.TRY) ?? SHORT;
  if (parts === 0) throw new Error('TRY is the number of parts, and there is no part of zero.');
  const offset = (wholeNumber('TRY_OFFSET', environment.TRY_OFFSET) ?? commits()) % parts;
  return { parts, offset, short: environment.TRY === undefined };
}

/** Those of `all` that belong to a share, evenly spread. */
export function partOf<T>(all: readonly T[], idOf: (one: T) => string, share: Share): readonly T[] {
  const tried = share.short ? all.filter((one) => !waits(idOf(one))) : all;
  return tried.filter((_, index) => index % share.parts === share.offset);
}

/**
 * Reads from the environment how many pairs are drawn, PAIRS, and the seed, PAIRS_SEED. Without them it is one pair in the
 * short run and otherwise more, the fewer parts the whole is divided into; the seed is the number of the part.
 *
 * @throws Error for a value that is not a whole number
 */
export function pairsOf(
  environment: Readonly<Record<string, string | undefined>>,
  share: Share,
): { readonly count: number; readonly seed: number } {
  const count = wholeNumber('PAIRS', environment.PAIRS) ?? (share.short ? 1 : Math.ceil(80 / share.parts));
  return { count, seed: wholeNumber('PAIRS_SEED', environment.PAIRS_SEED) ?? share.offset };
}

/** What is tried, and how to try the same again. */
export function describeShare({ parts, offset, short }: Share): string {
  if (parts === 1) return 'All faults and variants are tried.';
  const again = short ? `TRY_OFFSET=${offset}` : `TRY=${parts} TRY_OFFSET=${offset}`;
  return `Part ${offset} of ${parts} (numbered from 0) of the faults and variants is tried; ${again} tries it again, and TRY=1 tries all.`;
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`${name} is "${text}", which is not a whole number.`);
  return Number(text);
}
