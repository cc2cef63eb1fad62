/** Small helpers to write down faults that show in some answers only. */
import type { Exchange, Image, JsonObject, Page } from '../exchange.ts';
import type { ApiId, Json } from '../model.ts';
import { onEntry } from '../wraps.ts';
import { type Extras, type Fault, fault, lists } from './fault.ts';

export const ENTRY = '(000 L122-186, 001 L17-49, 002 L112-146, 004 L54-94)';

export interface Where {
  readonly image: Image;
  readonly exchange: Exchange;
  readonly page: Page | undefined;
}

export function where(
  slug: string,
  apis: readonly ApiId[],
  breaks: string,
  when: (where: Where) => boolean,
  change: (entry: JsonObject) => JsonObject,
  extras: Extras = {},
): Fault {
  return fault(
    `schema.${slug}`,
    apis,
    `${breaks} ${ENTRY}.`,
    onEntry((entry, image, exchange, page) => (when({ image, exchange, page }) ? change(entry) : entry)),
    extras,
  );
}

export function set(
  names: readonly string[],
  change: (value: Json) => Json,
): (entry: JsonObject) => JsonObject {
  return (entry) => ({
    ...entry,
    ...Object.fromEntries(
      names.filter((name) => name in entry).map((name) => [name, change(entry[name] ?? null)]),
    ),
  });
}

export const STATUS = ['status'];
export const TIMES = ['updated', 'created', 'updated_at', 'created_at'];
export const SIZES = ['size', 'OS-EXT-IMG-SIZE:size'];
export const MINIMA = ['minDisk', 'minRam', 'min_disk', 'min_ram'];

export const unuploaded = ({ image }: Where) => image.checksum === null;
export const last = ({ image, page }: Where) => page !== undefined && page.line.at(-1) === image;
export const large = ({ image }: Where) => (image.size ?? 0) > 2 ** 32;
export const fromServer = ({ image }: Where) => image.server !== null;
export const odd = ({ image }: Where) => /[^\p{ASCII}]/u.test(image.name ?? '');
export const hundredth = ({ image, page }: Where) => page !== undefined && page.line.indexOf(image) >= 100;
export const alone = ({ page }: Where) => page === undefined;
export const all = () => true;

export const { all: every, paged, novas, images, otc, showsSize, servers } = lists;
