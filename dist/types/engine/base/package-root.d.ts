/**
 * The folder of the package, which holds its specifications and schemas. Modules run from sources, or from a build in a folder of
 * another depth, so the folder is found by its `specs`.
 */
export declare const packageRoot: string;
/** The path of a file of the package, such as `schemas/compliance.schema.json`. */
export declare function packageFile(name: string): string;
