/** Members of a schema that hold data of the API and no schemas. */
export const dataKeywords: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Members of an OpenAPI file that do, the value of an example among them. */
export const dataMembers: ReadonlySet<string> = new Set([...dataKeywords, 'value']);
