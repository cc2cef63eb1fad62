/** Reads a whole list from a reference server, page by page, as its document says. */
import type { Reference } from '../../reference/index.ts';

interface ListBody {
  readonly images: readonly { readonly id: string; readonly name?: string | null }[];
  readonly next?: string;
}

async function read(reference: Reference, url: URL): Promise<ListBody> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(url, {
      headers: {
        Accept: 'application/json',
        ...(reference.token === undefined ? {} : { 'X-Auth-Token': reference.token }),
      },
    });
    const text = await response.text();
    if (response.status === 200 || response.status === 203) return JSON.parse(text) as ListBody;
    if (attempt > 3) throw new Error(`${url} answers ${response.status}: ${text.slice(0, 200)}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Follows next links (document 002). @returns the ids in order */
export async function followNext(reference: Reference, query: string): Promise<readonly string[]> {
  const ids: string[] = [];
  let url: URL | undefined = new URL(`${reference.url}/images${query}`);
  for (let pages = 0; url && pages < 200; pages += 1) {
    const body: ListBody = await read(reference, url);
    ids.push(...body.images.map(({ id }) => id));
    url = body.next === undefined ? undefined : new URL(body.next, url);
  }
  return ids;
}

/** Gives the last id of each page as marker of the next, until a page is empty (documents 000, 001; X56). */
export async function followMarkers(
  reference: Reference,
  query: readonly string[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let pages = 0; pages < 200; pages += 1) {
    const marker = ids.length > 0 ? [`marker=${ids.at(-1)}`] : [];
    const search = [...query, ...marker].join('&');
    const body = await read(
      reference,
      new URL(`${reference.url}/images/detail${search === '' ? '' : `?${search}`}`),
    );
    if (body.images.length === 0) break;
    ids.push(...body.images.map(({ id }) => id));
  }
  return ids;
}

/** One request for all (document 004). */
export async function readAll(reference: Reference): Promise<readonly string[]> {
  const { images } = await read(reference, new URL(`${reference.url}/images/detail`));
  return images.map(({ id }) => id);
}
