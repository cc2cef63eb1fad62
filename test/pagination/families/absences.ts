import { isJsonObject, type Json } from '../../../engine/base/json.ts';
import { type Answer, sent, type Wrong, without } from '../../support/list-server/server.ts';
import type { Family } from './family.ts';

/** A way in which a server does not have the pages that its file describes. */
export interface Absence {
  readonly name: string;
  wrong(family: Family): Wrong;
}

const positionOf = ({ server }: Family): string => server.pager?.position ?? '';

/** A value without any address or text that leads to a page. */
function withoutLinks(body: Json): Json {
  if (!isJsonObject(body)) return body;
  const kept = Object.entries(body).filter(
    ([name]) => !/^(?:next.*|previous|prev|continue|_?links?|has_more|.*nextLink|things_links)$/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutLinks(value)]));
}

export const absences: readonly Absence[] = [
  {
    name: 'takes no notice of where a page is to begin',
    wrong: (family) => ({ asked: (asked) => without(asked, positionOf(family)) }),
  },
  {
    name: 'gives the same whole list whatever page is asked for',
    wrong: (family) => ({
      asked: (asked) => without(asked, positionOf(family), family.server.sizes?.parameter ?? ''),
      // A list without entries has pages of some size, too.
      page: (_right, all) => ({ entries: all, total: all.length, start: 0, size: Math.max(1, all.length) }),
    }),
  },
  {
    name: 'refuses the parameter for where a page begins',
    wrong: (family) => ({
      answer: (right: Answer, asked): Answer =>
        sent(asked, positionOf(family)) === undefined
          ? right
          : { status: 400, headers: {}, body: { error: 'No.' } },
    }),
  },
  {
    name: 'has no links, no tokens and no flags',
    wrong: () => ({
      answer: (right: Answer): Answer => ({
        ...right,
        headers: Object.fromEntries(Object.entries(right.headers).filter(([name]) => name !== 'link')),
        body: withoutLinks(right.body),
      }),
    }),
  },
];
