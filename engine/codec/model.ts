import type { Json } from '../base/json.ts';

/** What a part of a body says, whichever format it was written in. */
export type Model =
  /** It is not there. */
  | { readonly kind: 'absent' }
  /** It is there and says that there is no value. */
  | { readonly kind: 'null' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly value: bigint | number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'instant'; readonly text: string; readonly at: bigint }
  /** It is not what the specification says that it is; `shown` is what it is instead. */
  | { readonly kind: 'odd'; readonly shown: string }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Model> }
  | MapModel
  | { readonly kind: 'list'; readonly elements: readonly Model[] };

export interface MapModel {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Model>;
  /** Keys that more than one entry has, and how many entries have none: only XML allows either. */
  readonly repeated: readonly string[];
  readonly nameless: number;
}

export const absent: Model = { kind: 'absent' };

/** Characters of a value that are shown: what a target sends is of no fixed length. */
const longest = 200;

/** A part as a message shows it. */
export function showModel(model: Model): string {
  const text = JSON.stringify(plainOf(model)) ?? 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A part as JSON writes it; undefined for one that is absent. */
export function plainOf(model: Model): Json | undefined {
  switch (model.kind) {
    case 'absent':
      return undefined;
    case 'null':
      return null;
    case 'text':
    case 'instant':
      return model.text;
    case 'number':
      return Number(model.value);
    case 'boolean':
      return model.value;
    case 'odd':
      return model.shown;
    case 'object':
      return plainMembers(model.members);
    case 'map':
      return plainMembers(model.entries);
    case 'list':
      return model.elements.flatMap((element) => plainOf(element) ?? []);
  }
}

function plainMembers(members: ReadonlyMap<string, Model>): Json {
  const shown = [...members].flatMap(([name, model]): [string, Json][] => {
    const plain = plainOf(model);
    return plain === undefined ? [] : [[name, plain]];
  });
  return Object.fromEntries(shown);
}

/** Leads to a part by the names of members; a list leads nowhere. */
export function memberOf(model: Model | undefined, path: readonly string[]): Model {
  let current: Model = model ?? absent;
  for (const name of path) {
    if (current.kind === 'object') current = current.members.get(name) ?? absent;
    else if (current.kind === 'map') current = current.entries.get(name) ?? absent;
    else return absent;
  }
  return current;
}
