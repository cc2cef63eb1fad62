import { admits } from '../api/bad-values.ts';
import type { Operation } from '../api/model.ts';

/**
 * Whether a file lets a page begin where a parameter says. Only numbers are looked at: what stands for another place the target gives out
 * itself.
 */
export function mayBePosition(
  { parameters }: Pick<Operation, 'parameters'>,
  name: string,
  value: string,
): boolean {
  const declared = parameters.find((one) => one.place === 'query' && one.name === name);
  return declared === undefined || !/^\d{1,15}$/.test(value) || admits(declared.schema, value);
}
