import { isJsonObject, type Json } from '../base/json.ts';
import { type Result, success } from '../base/result.ts';
import type { Parameter } from './filter-model.ts';
import { filter } from './vocabulary/filter.ts';
import { readMember, readOptional } from './vocabulary/member.ts';
import { refusals } from './vocabulary/refusals.ts';

/** The query and path parameters of an operation, with what the vocabulary says of each. */
export function deriveParameters(entries: readonly Json[], where: string): Result<readonly Parameter[]> {
  const parameters: Parameter[] = [];
  for (const entry of entries) {
    if (!isJsonObject(entry) || typeof entry.name !== 'string') continue;
    if (entry.in !== 'query' && entry.in !== 'path') continue;
    const place = `${where}: ${entry.name}`;
    const filtering = readOptional(filter, entry, place);
    if (!filtering.ok) return filtering;
    const refused = readMember(refusals, entry['x-refuses'] ?? [], `${place}: x-refuses`);
    if (!refused.ok) return refused;
    const value = isJsonObject(entry.schema) ? entry.schema.default : undefined;
    parameters.push({
      name: entry.name,
      place: entry.in,
      default: value === undefined || value === null ? undefined : String(value),
      filter: filtering.value,
      refusals: refused.value,
    });
  }
  return success(parameters);
}
