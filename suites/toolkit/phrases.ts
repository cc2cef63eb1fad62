import type { Api } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';

/** A few items as a message names them. */
export function nameItems(items: readonly { readonly id: string }[]): string {
  return nameIds(items.map((item) => item.id));
}

/** A few ids as a message names them, and how many more there are. */
export function nameIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}

/** `3 books`, `1 book`; with a quality, `3 matching books`. */
export function count(number: number, api: Api, quality?: string): string {
  const noun = number === 1 ? api.noun.one : api.noun.many;
  return quality === undefined ? `${number} ${noun}` : `${number} ${quality} ${noun}`;
}

export function idsOf(items: readonly Item[]): readonly string[] {
  return items.map((item) => item.id);
}

/** A query as a message names it. */
export function nameQuery(query: Query): string {
  return query.length === 0 ? 'no parameter' : query.map(([name, value]) => `${name}=${value}`).join('&');
}

/** A name with its article: `a marker`, `an offset`. */
export function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** A text with a capital at its beginning, for the beginning of a sentence. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
