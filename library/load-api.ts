import type { Api } from '../engine/api/model.ts';
import { loadAskable } from '../suites/load.ts';
import { valueOrThrow } from './error.ts';

/** An API with what it was loaded from: a recording says it, so that it can be judged again. */
interface LoadedApi extends Api {
  /** The id, or the path of the file. */
  readonly source: string;
}

/**
 * Loads an API.
 *
 * @param idOrPath an id of the APIs that come with the suite, or the path of an OpenAPI file.
 * @param pathValues values of parameters in the paths of the file, by name.
 * @throws ConformanceError where there is no such API or its file is wrong.
 */
export async function loadApi(
  idOrPath: string,
  pathValues: Readonly<Record<string, string>> = {},
): Promise<LoadedApi> {
  return { ...valueOrThrow(await loadAskable(idOrPath, pathValues)), source: idOrPath };
}

/** What an API was loaded from. */
export function sourceOf(api: Api | LoadedApi): string {
  return 'source' in api ? api.source : api.id;
}
