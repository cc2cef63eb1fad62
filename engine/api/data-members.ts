/** Members of OpenAPI that hold data of the API and no schemas. */
export const dataMembers: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'default',
  'enum',
  'const',
  'value',
]);
