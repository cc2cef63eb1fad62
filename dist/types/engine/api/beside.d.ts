import { type Result } from '../base/result.ts';
/** A file that an API's own file names, as it was read. */
interface FileBeside {
    /** Its path, for messages. */
    readonly file: string;
    readonly content: unknown;
}
/**
 * Reads a YAML or JSON file that an API's own file names by a path from its own folder. The file must lie in that folder or below
 * it, links resolved, so that a specification from elsewhere makes the suite read nothing else of the machine.
 *
 * @param own path of the API's own file.
 * @param path the path that it gives.
 * @returns problem `specification-catalogue`.
 */
export declare function readBeside(own: string, path: string): Result<FileBeside>;
export {};
