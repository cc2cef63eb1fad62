import type { ListDraft, Proposal } from './proposal.ts';

/** Whether lists with these proposals make an overlay that loads: the sentence that says why not, or undefined. */
export type Loads = (lists: readonly ListDraft[]) => Promise<string | undefined>;

/** Lists whose overlay loads, or why not even the least of it does. */
export type Settled =
  | { readonly ok: true; readonly lists: readonly ListDraft[] }
  | { readonly ok: false; readonly why: string };

/** Marks as unknown what the suite would refuse to load, so that the rest of the overlay loads. */
export async function settle(lists: readonly ListDraft[], loads: Loads): Promise<Settled> {
  if ((await loads(lists)) === undefined) return { ok: true, lists };
  const refused = new Map<Proposal, string>();
  const kept = new Set(lists.flatMap(({ proposals }) => proposals.slice(0, 1)));
  const withKept = (): readonly ListDraft[] =>
    lists.map((list) => ({ ...list, proposals: list.proposals.filter((one) => kept.has(one)) }));
  const least = await loads(withKept());
  if (least !== undefined) return { ok: false, why: least };
  const add = async (units: readonly (readonly Proposal[])[]): Promise<void> => {
    const group = units.flat();
    for (const one of group) kept.add(one);
    const why = await loads(withKept());
    if (why === undefined) return;
    for (const one of group) kept.delete(one);
    if (units.length < 2) {
      for (const one of group) refused.set(one, why);
      return;
    }
    const half = Math.ceil(units.length / 2);
    await add(units.slice(0, half));
    await add(units.slice(half));
  };
  await add(lists.flatMap(({ proposals }) => unitsOf(proposals.slice(1))));
  return {
    ok: true,
    lists: lists.map((list) => ({ ...list, proposals: list.proposals.map((one) => without(one, refused)) })),
  };
}

/** Proposals that would be in the overlay, those that make sense only together as one. */
function unitsOf(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const units = new Map<unknown, Proposal[]>();
  for (const one of proposals) {
    if (one.certainty === 'unknown' || one.actions.length === 0) continue;
    const key = one.together ?? one;
    units.set(key, [...(units.get(key) ?? []), one]);
  }
  return [...units.values()];
}

function without(proposal: Proposal, refused: ReadonlyMap<Proposal, string>): Proposal {
  const why = refused.get(proposal);
  if (why === undefined) return proposal;
  return {
    ...proposal,
    certainty: 'unknown',
    evidence: [...proposal.evidence, `The suite would not load it: ${why}`],
  };
}
