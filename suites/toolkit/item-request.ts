import { jsonTypeOf } from '../../engine/api/responses.ts';
import type { Credential, PlannedRequest } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { ownLink } from './item-sample.ts';
import { addressesOf } from './links.ts';

/**
 * A request for one entry by an id that need not be an entry's: by the operation for one entry where the documents have
 * one, else by the own link of another entry with the id in the place of its own.
 *
 * @returns undefined where there is no way to ask.
 */
export function itemRequest(
  scene: Scene,
  id: string,
  options: {
    readonly method?: string;
    readonly credential?: Credential;
    readonly headers?: PlannedRequest['headers'];
  } = {},
): PlannedRequest | undefined {
  const to = placeOf(scene, id);
  if (to === undefined) return undefined;
  return {
    method: options.method ?? 'GET',
    to,
    credential: options.credential ?? 'own',
    headers: options.headers ?? [['accept', jsonTypeOf(scene.api.item ?? scene.list)]],
    repetition: 0,
  };
}

function placeOf(scene: Scene, id: string): PlannedRequest['to'] | undefined {
  const { item: operation } = scene.api;
  const escaped = encodeURIComponent(id);
  if (operation !== undefined)
    return { path: operation.path.replace(`{${operation.item.parameter}}`, escaped), query: [] };
  const model = linkedItem(scene);
  const [page] = scene.before.walk.exchanges;
  if (model === undefined || page === undefined) return undefined;
  return {
    address: model.address.replace(encodeURIComponent(model.item.id), escaped),
    base: page.request.url,
  };
}

/** An entry whose own link has its id in it. */
function linkedItem(scene: Scene): { readonly item: Item; readonly address: string } | undefined {
  const link = ownLink(scene.api);
  if (link === undefined) return undefined;
  for (const item of scene.before.items) {
    const [address] = addressesOf(item, link);
    if (address?.includes(encodeURIComponent(item.id))) return { item, address };
  }
  return undefined;
}
