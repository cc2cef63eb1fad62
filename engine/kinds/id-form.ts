import type { Admits } from '../api/admitted.ts';
import { drawHex, drawIndex, drawUuid, drawWord } from '../base/draw.ts';
import { memo } from '../base/memo.ts';

/** A form that ids have, as far as those that are seen show it. */
interface IdForm {
  has(text: string): boolean;
  /** Texts of the form that are as good as certainly the id of nothing, but for those that are seen. */
  draw(seed: number, purpose: string): readonly string[];
}

/**
 * A text that as good as certainly is the id of nothing, of the form of the ids that are seen, or else of a usual one.
 *
 * @param admits never is a text drawn that the file rules out.
 * @returns undefined where the file admits none of the texts that could be drawn.
 */
export function drawId(
  shown: readonly string[],
  seed: number,
  purpose: string,
  admits: Admits = () => true,
): string | undefined {
  return drawIds(shown, seed, purpose).find(admits);
}

/** Texts that as good as certainly are the id of nothing: of the form of the ids that are seen, and then of the usual ones. */
export function drawIds(shown: readonly string[], seed: number, purpose: string): readonly string[] {
  const own = formOf(shown);
  const known = new Set(shown);
  const drawn = [...(own?.draw(seed, purpose) ?? []), ...usualIds(seed, purpose)];
  return drawn.filter((text) => !known.has(text));
}

/**
 * Whether a text is an id of the form that others have. Where they show none, nothing is known of it, and a server may have a form
 * that the text does not have.
 */
export function isOfFormOf(shown: readonly string[], text: string): boolean {
  return formOf(shown)?.has(text) ?? false;
}

/** An id of a usual form that no server gives out, so that not even a hidden thing has it. */
export function remoteId(seed: number, purpose: string, admits: Admits): string | undefined {
  return [drawUuid(seed, purpose), '999999999999999989'].find(admits);
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const wholeNumber = /^(?:0|[1-9]\d{0,17})$/;

function usualIds(seed: number, purpose: string): readonly string[] {
  const number = 1_000_000_000 + drawIndex(seed, purpose, 1_000_000_000);
  const id = drawUuid(seed, purpose);
  return [id, String(number), id.replaceAll('-', ''), drawWord(seed, purpose)];
}

const formOf = memo((shown: readonly string[]): IdForm | undefined => {
  if (shown.length === 0) return undefined;
  if (shown.every((id) => wholeNumber.test(id))) return numbers(shown.map(BigInt));
  if (shown.some((id) => uuid.test(id)))
    return { has: (text) => uuid.test(text), draw: (seed, purpose) => [drawUuid(seed, purpose)] };
  return hexadecimal(shown) ?? shape(shown);
});

/** Far above the largest that is seen, so that nothing which is made meanwhile gets it. */
const farAbove = 1_000_003n;
const mostOf32Bits = 2n ** 31n - 1n;

function numbers(ids: readonly bigint[]): IdForm {
  const largest = ids.reduce((most, id) => (id > most ? id : most), 0n);
  const above = largest + farAbove;
  // A server whose ids are numbers of 32 bits cannot read a larger one.
  const isTooLarge = largest <= mostOf32Bits && above > mostOf32Bits;
  return {
    has: (text) => wholeNumber.test(text) && (largest > mostOf32Bits || BigInt(text) <= mostOf32Bits),
    draw(seed, purpose) {
      if (!isTooLarge) return [String(above)];
      const from = BigInt(drawIndex(seed, purpose, 2 ** 31 - 1));
      const near = Array.from({ length: ids.length + 1 }, (_, step) => (from + BigInt(step)) % mostOf32Bits);
      return near.filter((id) => id > 0n).map(String);
    },
  };
}

/** Hexadecimal digits of one length, of which there are too many to be given out one after another. */
function hexadecimal(shown: readonly string[]): IdForm | undefined {
  const [{ length } = ''] = shown;
  const has = (text: string): boolean => text.length === length && /^[0-9a-f]{16,64}$/.test(text);
  return shown.every(has) ? { has, draw: (seed, purpose) => [drawHex(seed, purpose, length)] } : undefined;
}

/** Characters that have to differ, so that a text drawn by chance is the id of nothing. */
const leastVarying = 8;
const kindsOfCharacters = [/[0-9]/, /[a-z]/, /[A-Z]/];

/**
 * The form of ids of one length that begin alike, such as `cus_9s6XKzkNRldE3x`: where all have one and the same character a further
 * one has it too, and elsewhere it has one that some id has there. Undefined where too little of them varies.
 */
function shape(shown: readonly string[]): IdForm | undefined {
  const [first = ''] = shown;
  const places = [...first].map((_, place) => [...new Set(shown.map((id) => id[place] ?? ''))]);
  const isOneForm =
    shown.length > 1 &&
    shown.every((id) => id.length === first.length && /^[\x21-\x7e]+$/.test(id)) &&
    places.every((found) => found.length === 1 || found.every(isLetterOrDigit));
  const varying = places.filter((found) => found.length > 1).length;
  if (!isOneForm || varying < leastVarying) return undefined;
  const draw = (seed: number, purpose: string): string =>
    places.map((found, place) => found[drawIndex(seed, `${purpose}\n${place}`, found.length)] ?? '').join('');
  return {
    has: (text) =>
      text.length === first.length &&
      [...text].every((sign, place) => {
        const found = places[place] ?? [];
        return found.length === 1 ? found[0] === sign : isAmong(sign, found);
      }),
    draw: (seed, purpose) => Array.from({ length: 8 }, (_, turn) => draw(seed, `${purpose}\n${turn}`)),
  };
}

function isLetterOrDigit(sign: string): boolean {
  return kindsOfCharacters.some((kind) => kind.test(sign));
}

/** Whether a character is of a kind of which others are: a digit, a small letter or a capital. */
function isAmong(sign: string, found: readonly string[]): boolean {
  return kindsOfCharacters.some((kind) => kind.test(sign) && found.some((other) => kind.test(other)));
}
