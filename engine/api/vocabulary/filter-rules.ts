import { meaningless } from './shared.ts';

/** A part of a filter that only some operators have use for. */
export const goesWith = (part: string, operators: readonly string[], given: object) => ({
  if: { required: ['operator'], properties: { operator: { not: { enum: operators } } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { properties: { [part]: meaningless(`an operator that is not ${operators.join(', ')}`, given) } },
});

/** A part that one operator cannot do without. */
export const isNeededBy = (part: string, operator: string) => ({
  if: { required: ['operator'], properties: { operator: { const: operator } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { title: `operator: ${operator}`, required: [part] },
});
