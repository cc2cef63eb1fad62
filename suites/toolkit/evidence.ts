import type { Walk } from '../../engine/list/scene.ts';

/** Keys of a walk's exchanges, the last first, because that is where a walk goes wrong. */
export function walkEvidence(...walks: readonly (Walk | undefined)[]): readonly string[] {
  return walks
    .flatMap((walk) => (walk === undefined ? [] : [...walk.exchanges].reverse().map(({ key }) => key)))
    .slice(0, 6);
}

/** Keys of walks' exchanges, those first whose pages show one of some entries. */
export function evidenceShowing(
  items: readonly { readonly id: string }[],
  ...walks: readonly Walk[]
): readonly string[] {
  const ids = new Set(items.map(({ id }) => id));
  const telling = walks.flatMap(({ pages }) =>
    pages.filter((page) => page.items.some(({ id }) => ids.has(id))).map(({ exchange }) => exchange.key),
  );
  return [...new Set([...telling, ...walkEvidence(...walks)])].slice(0, 6);
}
