import { knownApis } from '../engine/api/load.ts';
import type { PathValues } from '../engine/api/path-parameters.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { parseEndpoint } from '../engine/client/address.ts';
import { loadAskable } from '../suites/load.ts';
import type { Target } from './target.ts';

/** The embedded reference target for the API that is named, or for all. */
export async function openEmbedded(
  chosen: string | undefined,
  seed: number,
  pathValues: PathValues = {},
): Promise<Result<readonly Target[]>> {
  // Whoever has a target of his own need not wait for the embedded one to load.
  const { API_IDS, startReference } = await import('../reference/index.ts');
  const names = chosen === undefined ? knownApis() : [chosen];
  const targets: Target[] = [];
  for (const name of names) {
    const api = await loadAskable(name, pathValues);
    if (!api.ok) return api;
    const id = API_IDS.find((known) => known === api.value.id);
    if (id === undefined) {
      return failure(
        'usage',
        `There is no embedded target for ${api.value.id}; give the endpoint to judge with TARGET_URL.`,
      );
    }
    const reference = await startReference({ api: id, seed });
    const endpoint = parseEndpoint(reference.url);
    if (!endpoint.ok) return endpoint;
    targets.push({
      api: api.value,
      specification: name,
      endpoint: endpoint.value,
      embedded: true,
      token: reference.token,
      session: undefined,
      forbiddenToken: reference.forbiddenToken,
      close: () => reference.close(),
    });
  }
  return success(targets);
}
