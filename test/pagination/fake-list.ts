import { loadApi } from '../../engine/api/load.ts';
import type { Api } from '../../engine/api/model.ts';
import { replay } from '../../engine/base/drive.ts';
import type { Exchange, PlannedRequest, Query } from '../../engine/base/exchange.ts';
import { decodeQuery, encodeQuery } from '../../engine/client/address.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { mostPages, walkList } from '../../engine/list/walk.ts';

/** What a list is cut from, and how a server goes wrong at it. */
export interface FakeList {
  readonly ids: readonly string[];
  /** Changes the entries of a page, which begins at a place of the list. */
  readonly page?: (ids: readonly string[], start: number) => readonly string[];
  /** Where the page behind a marker begins; the right answer is given. */
  readonly start?: (right: number, marker: string) => number;
  /** Whether a page has a next link; the right answer is given. */
  readonly more?: (right: boolean, end: number) => boolean;
  /** What stands before the path of a next link. */
  readonly origin?: string;
}

const loaded = await loadApi('rackspace-images-v2');
if (!loaded.ok) throw new Error(loaded.problem.message);

/** An API whose pages are chained by next links. */
export const api: Api = loaded.value;

const host = 'http://list.example';

/** Walks a made-up list without any network, in the engine's own way. */
export function walkFake(
  list: FakeList,
  size: number,
  pages: number = mostPages,
): { walk: Walk; requests: number } {
  let requests = 0;
  const walk = replay(walkList({ list: api.list }, [['limit', String(size)]], { pages }), (request) => {
    requests += 1;
    return answer(list, request);
  });
  return { walk, requests };
}

function answer(list: FakeList, request: PlannedRequest): Exchange {
  const url =
    'path' in request.to
      ? `${host}${request.to.path}?${encodeQuery(request.to.query)}`
      : new URL(request.to.address, request.to.base).href;
  const query = decodeQuery(url);
  const sent = (name: string): string | undefined => query.find(([other]) => other === name)?.[1];
  const marker = sent('marker');
  const right = marker === undefined ? 0 : list.ids.indexOf(marker) + 1;
  const start = marker === undefined ? 0 : (list.start?.(right, marker) ?? right);
  const end = start + Number(sent('limit') ?? 25);
  const whole = list.ids.slice(start, end);
  const ids = list.page?.(whole, start) ?? whole;
  const last = whole.at(-1);
  const follows = end < list.ids.length;
  const next: Query = [...query.filter(([name]) => name !== 'marker'), ['marker', last ?? marker ?? '']];
  const hasNext = list.more?.(follows, end) ?? follows;
  const body = {
    images: ids.map((id) => ({ id })),
    ...(hasNext ? { next: `${list.origin ?? ''}/images?${encodeQuery(next)}` } : {}),
  };
  return {
    key: url,
    stage: 'probes-1',
    request: { method: 'GET', url, credential: 'own', headers: [] },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status: 200,
      headers: [],
      body: { text: JSON.stringify(body), base64: undefined, received: 0, bytes: 0 },
    },
    startedAt: new Date(0).toISOString(),
    durationMs: 0,
    attempts: 1,
    waitedMs: 0,
  };
}
