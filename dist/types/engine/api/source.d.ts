import { type JsonObject } from '../base/json.ts';
import { type Result } from '../base/result.ts';
/**
 * Reads an OpenAPI file, in YAML or JSON, with every reference replaced by what it leads to. References lead to regular files
 * in one folder and those below it; nothing is fetched from the network.
 *
 * @param folder what the file may refer to; its own folder if not given.
 * @returns problem `specification-unreadable`.
 */
export declare function readSpecification(file: string, folder?: string): Promise<Result<JsonObject>>;
