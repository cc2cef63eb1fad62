import { looksIntoTexts, takesSeveral } from '../engine/api/vocabulary/operators.ts';
import type { Asked } from './asked.ts';
import { type Hypothesis, predicted } from './hypotheses.ts';
import type { OperatorName } from './operator-names.ts';
import { type Entry, type Field, isTextual, textsOf } from './values.ts';

/** Values of one member that are thought of at most. */
const mostThought = 10;

/** Values that are worth asking for, to distinguish the ways in which a parameter may pick entries. */
export function trialsFor(hypotheses: readonly Hypothesis[], entries: readonly Entry[]): readonly Asked[] {
  const fields = [...new Set(hypotheses.flatMap(({ field, fields: all }) => [field, ...all]))];
  const operators = new Set(hypotheses.map(({ operator }) => operator));
  const isSearch = hypotheses[0]?.operator === 'search';
  const own = isSearch ? fields : fields.slice(0, 2);
  const found = own.flatMap((field) => [
    ...(isSearch && !isTextual(field.kind) ? wordsFor(field, entries) : textsFor(field, entries, operators)),
    ...([...operators].some(takesSeveral) ? severalFor(field, entries, hypotheses) : []),
    ...(operators.has('is-null') ? ['true', 'false', '1'].map(one) : []),
  ]);
  const distinct = new Map(found.map((asked) => [JSON.stringify(asked), asked]));
  return [...distinct.values()];
}

function one(value: string): Asked {
  return { values: [value], several: undefined };
}

function textsFor(
  field: Field,
  entries: readonly Entry[],
  operators: ReadonlySet<OperatorName>,
): readonly Asked[] {
  const texts = textsOf(entries, field);
  const usual = isTextual(field.kind) ? texts.filter(isUsual) : texts;
  const chosen = spread(usual.length > 0 ? usual : texts, mostThought);
  if (!isTextual(field.kind)) return chosen.map(one);
  const parts = [...operators].some(looksIntoTexts) ? chosen.flatMap(substringsOf) : [];
  return [...chosen, ...chosen.flatMap(inOtherCase), ...parts, ...parts.flatMap(inOtherCase)].map(one);
}

/** Words of a few values of a member that is no text, as a search may find them. */
function wordsFor(field: Field, entries: readonly Entry[]): readonly Asked[] {
  return spread(textsOf(entries, field), 4).flatMap((text) =>
    [text, ...text.split(/\W+/)].filter((word) => word.length > 2).map(one),
  );
}

/** Whether every server takes a text as it is; digits alone may be taken for a number. */
function isUsual(text: string): boolean {
  return /[A-Za-z]/.test(text) && /^[A-Za-z0-9][A-Za-z0-9 -]*[A-Za-z0-9]$/.test(text) && text.length <= 60;
}

function substringsOf(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word.length > 2 && word !== text);
  return text.length < 4
    ? []
    : [text.slice(0, 3), text.slice(1, 4), text.slice(-3), ...words].filter((part) => part.trim() === part);
}

function inOtherCase(text: string): readonly string[] {
  const swapped = text.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
  return swapped === text ? [] : [swapped];
}

function severalFor(
  field: Field,
  entries: readonly Entry[],
  hypotheses: readonly Hypothesis[],
): readonly Asked[] {
  const texts = textsOf(entries, field).filter((text) => !isTextual(field.kind) || isUsual(text));
  const at = (share: number): string | undefined => texts[Math.floor((texts.length - 1) * share)];
  const pairs = [
    [at(0.25), at(0.75)],
    [at(0.1), at(0.5)],
    [at(0.6), at(0.9)],
  ] as const;
  const ways = [...new Set(hypotheses.flatMap(({ several }) => several ?? []))];
  return pairs.flatMap(([low, high]) =>
    low === undefined || high === undefined || low === high
      ? []
      : ways.map((several): Asked => ({ values: [low, high], several })),
  );
}

/** Elements from the whole length of a row, its ends among them. */
function spread(texts: readonly string[], most: number): readonly string[] {
  if (texts.length <= most) return texts;
  return Array.from(
    { length: most },
    (_, index) => texts[Math.round((index * (texts.length - 1)) / (most - 1))] ?? '',
  );
}

/**
 * The value by whose answer most of what is still possible is ruled out, where the likeliest guess is right half of the time, and each
 * other one as often as any; of several values the one by which that guess picks some entries and leaves others.
 *
 * @param confirming the values whose answers have confirmed the likeliest guess so far.
 * @returns undefined where no value rules anything out, and none would confirm what has not been seen yet.
 */
export function nextTrial(
  hypotheses: readonly Hypothesis[],
  trials: readonly Asked[],
  entries: readonly Entry[],
  confirming: readonly Asked[],
): Asked | undefined {
  const [likeliest] = hypotheses;
  if (likeliest === undefined) return undefined;
  const seen = new Set(confirming.map((asked) => setKey(predicted(likeliest, asked, entries))));
  let best: { readonly asked: Asked; readonly score: number } | undefined;
  for (const asked of trials) {
    const own = predicted(likeliest, asked, entries);
    if (own === undefined) continue;
    const key = setKey(own);
    const sizes = new Map<string, number>();
    for (const one of hypotheses) {
      const other = setKey(predicted(one, asked, entries));
      sizes.set(other, (sizes.get(other) ?? 0) + 1);
    }
    const ruledOut = hypotheses.length - (sizes.get(key) ?? 0);
    const picks = own.size > 0 && own.size < entries.length;
    const isNew = picks && confirming.length < 2 && !seen.has(key);
    if (ruledOut === 0 && !isNew) continue;
    const usual =
      hypotheses.length - [...sizes.values()].reduce((sum, size) => sum + size * size, 0) / hypotheses.length;
    const score =
      (ruledOut + usual) / 2 + (isNew ? 2 : 0) + (picks ? 1 - Math.abs(own.size / entries.length - 0.4) : 0);
    if (best === undefined || score > best.score) best = { asked, score };
  }
  return best?.asked;
}

/** A text that two sets have in common exactly where they hold the same. */
export function setKey(ids: ReadonlySet<string> | undefined): string {
  return ids === undefined ? '?' : JSON.stringify([...ids].sort());
}
