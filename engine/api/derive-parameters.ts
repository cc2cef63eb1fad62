import { isJsonObject, type Json } from '../base/json.ts';
import { type Result, success } from '../base/result.ts';
import type { Condition, Filter, Parameter, Refusal } from './filter-model.ts';
import {
  type ConditionEntry,
  type FilterEntry,
  type RefusalEntry,
  readFilter,
  readRefusals,
} from './vocabulary.ts';

/** The query and path parameters of an operation, with what the vocabulary says of each. */
export function deriveParameters(entries: readonly Json[], where: string): Result<readonly Parameter[]> {
  const parameters: Parameter[] = [];
  for (const entry of entries) {
    if (!isJsonObject(entry) || typeof entry.name !== 'string') continue;
    if (entry.in !== 'query' && entry.in !== 'path') continue;
    const filter =
      entry['x-filter'] === undefined
        ? undefined
        : readFilter(entry['x-filter'], `${where}: ${entry.name}: x-filter`);
    if (filter !== undefined && !filter.ok) return filter;
    const refusals = readRefusals(entry['x-refuses'] ?? [], `${where}: ${entry.name}: x-refuses`);
    if (!refusals.ok) return refusals;
    const value = isJsonObject(entry.schema) ? entry.schema.default : undefined;
    parameters.push({
      name: entry.name,
      place: entry.in,
      default: value === undefined || value === null ? undefined : String(value),
      filter: filter === undefined ? undefined : completeFilter(filter.value),
      refusals: refusals.value.map(completeRefusal),
    });
  }
  return success(parameters);
}

function completeFilter(entry: FilterEntry): Filter {
  return {
    operator: entry.operator,
    field: entry.field,
    kind: entry.kind,
    support: entry.support ?? 'required',
    absence: entry.absence ?? 'accept',
    values: entry.values ?? [],
    examples: entry.examples ?? [],
    counterpart: entry.counterpart,
    openBound: entry.openBound ?? 'fail',
    caseBlind: entry.caseBlind ?? 'fail',
    completeAt: entry.completeAt ?? 'always',
    tolerance: entry.tolerance ?? 0,
    admitsDeleted: entry.admitsDeleted ?? false,
    reference: completeReference(entry.reference),
    selection: completeSelection(entry.selection),
    readings: entry.readings ?? [],
  };
}

function completeReference(entry: FilterEntry['reference']): Filter['reference'] {
  if (entry === undefined) return undefined;
  return {
    forms: entry.forms.map(({ form, support, readings }) => ({
      form,
      support: support ?? 'required',
      readings: readings ?? [],
    })),
    suffix: entry.suffix,
    link: entry.link,
  };
}

function completeSelection(entry: FilterEntry['selection']): Filter['selection'] {
  if (entry === undefined) return undefined;
  return {
    classes: entry.classes.map(({ name, values, everything, matches, excludes }) => ({
      name,
      values,
      everything: everything ?? false,
      matches: completeConditions(matches),
      excludes: completeConditions(excludes),
    })),
    partition: entry.partition ?? 'fail',
  };
}

export function completeConditions(entries: readonly ConditionEntry[] = []): readonly Condition[] {
  return entries.map((entry) => ({ field: entry.field, in: entry.in, present: entry.present }));
}

function completeRefusal(entry: RefusalEntry): Refusal {
  return {
    value: entry.value,
    because: entry.because,
    query: entry.query ?? [],
    expected: entry.expected ?? [400],
    tolerated: entry.tolerated ?? [],
    otherClientError: entry.otherClientError ?? 'fail',
    ignored: entry.ignored ?? 'fail',
    empty: entry.empty ?? 'warn',
    served: entry.served ?? 'fail',
    readings: entry.readings ?? [],
  };
}
