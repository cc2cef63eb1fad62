import type { Api } from '../engine/api/model.ts';
/**
 * Loads an API.
 *
 * @param idOrPath an id of the APIs that come with the suite, or the path of an OpenAPI file.
 * @param pathValues values of parameters in the paths of the file, by name.
 * @throws ConformanceError where there is no such API or its file is wrong.
 */
export declare function loadApi(idOrPath: string, pathValues?: Readonly<Record<string, string>>): Promise<Api>;
/** What an API was loaded from. */
export declare function sourceOf(api: Api): string;
