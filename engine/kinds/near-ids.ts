import type { Admits } from '../api/admitted.ts';
import { drawIndex } from '../base/draw.ts';

/** How many texts are tried; a schema that admits none of so many leaves too few ids free. */
const mostTries = 192;

const digits = '0123456789';
const [small, capitals] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const isHexadecimal = /^[^g-z]*$/i;

/**
 * An id that no seen one is, which has other digits and letters than one of them. The file may leave so few ids free that something
 * which the list does not show has it.
 *
 * @returns undefined where the file admits none of the texts that are tried.
 */
export function drawNearId(
  shown: readonly string[],
  seed: number,
  purpose: string,
  admits: Admits,
): string | undefined {
  const known = new Set(shown);
  const areHexadecimal = shown.every((id) => isHexadecimal.test(id));
  for (let turn = 0; turn < mostTries && shown.length > 0; turn += 1) {
    const draw = (what: string, below: number): number =>
      drawIndex(seed, `${purpose}\nnear ${turn} ${what}`, below);
    const model = shown[draw('model', shown.length)] ?? '';
    const only = draw('place', model.length);
    const drawn = [...model].map((sign, place) => {
      const others = othersOf(sign, areHexadecimal);
      const isChanged = [digits.includes(sign), others !== '', place === only][turn % 3];
      return isChanged && others !== '' ? (others[draw(String(place), others.length)] ?? sign) : sign;
    });
    const id = drawn.join('');
    if (!known.has(id) && admits(id)) return id;
  }
  return undefined;
}

/** The characters that may stand in the place of one; none in the place of a sign. */
function othersOf(sign: string, areHexadecimal: boolean): string {
  const kind = [digits, small, capitals].find((one) => one.includes(sign)) ?? '';
  return areHexadecimal && kind !== digits ? kind.slice(0, 6) : kind;
}
