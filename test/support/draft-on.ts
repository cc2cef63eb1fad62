import { operationsOf } from '../../draft/document.ts';
import { draftList, isNoList } from '../../draft/list.ts';
import type { ListDraft, Proposal } from '../../draft/proposal.ts';
import { inCurrentVersion } from '../../engine/api/version.ts';
import { everywhere } from '../../engine/base/credential.ts';
import { drive } from '../../engine/base/drive.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { createClient } from '../../engine/client/client.ts';
import { type ListServer, listServer } from './list-server/server.ts';

/** A draft of one list, and the requests that it took. */
export interface Drafted {
  readonly draft: ListDraft;
  readonly queries: readonly string[];
  /** What a draft says of something, by what its proposal is about. */
  about(what: string): Proposal | undefined;
}

/** A document without the vocabulary, as vendors have it. */
export function withoutVocabulary(value: JsonObject): JsonObject {
  const plain = (node: Json): Json => {
    if (isJsonArray(node)) return node.map(plain);
    if (!isJsonObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([name, member]) =>
        name.startsWith('x-') ? [] : [[name, plain(member)]],
      ),
    );
  };
  const all = plain(value);
  if (!isJsonObject(all)) throw new Error('It is no object.');
  return all;
}

/** Drafts the first operation of a plain document from what a server in this process answers. */
export async function draftOn(document: JsonObject, server: ListServer): Promise<Drafted> {
  const raw = withoutVocabulary(document);
  const current = inCurrentVersion(raw, 'things.yaml');
  if (!current.ok) throw new Error(current.problem.message);
  const operations = operationsOf(current.value);
  const [operation] = operations;
  if (operation === undefined) throw new Error('The document has no operation.');
  const queries: string[] = [];
  const answer = listServer(server);
  const client = createClient({
    endpoint: { url: 'http://localhost', origin: 'http://localhost' },
    access: everywhere(undefined),
    token: undefined,
    forbiddenToken: undefined,
    secrets: [],
    wrongToken: '',
    rate: undefined,
    concurrency: 1,
    timeout: 10_000,
    largestBody: 1_000_000,
    budget: 10_000,
    renew: undefined,
    userAgent: 'tests',
    wrongMethods: [],
    fetch: (request) => {
      queries.push(new URL(request.url).search);
      return answer(request);
    },
  });
  const draft = await drive(draftList({ operation, operations, raw, given: {} }), ({ request }) =>
    client.exchange(request, 'draft'),
  );
  await client.close();
  if (isNoList(draft)) throw new Error(draft.why);
  return { draft, queries, about: (what) => draft.proposals.find(({ about }) => about === what) };
}

/** What the proposals of a draft would put into a place, whatever their certainty. */
export function updateOf(proposal: Proposal | undefined): Json | undefined {
  const [action] = proposal?.actions ?? [];
  return action !== undefined && 'update' in action ? action.update : undefined;
}
