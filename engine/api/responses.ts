import { familyOf } from '../base/media-type.ts';
import type { DocumentedContent, DocumentedResponse, Operation, RangedResponse } from './model.ts';

/**
 * What the file documents for a status of an operation: its exact entry, else the entry of its range, such as `4XX`, else that
 * of `default`.
 *
 * @returns undefined for a status that the file does not document.
 */
export function responseFor(
  { responses, ranges }: Pick<Operation, 'responses' | 'ranges'>,
  status: number,
): DocumentedResponse | undefined {
  const exact = responses.find((response) => response.status === status);
  if (exact !== undefined) return exact;
  const wanted: readonly RangedResponse['range'][] = [rangeOf(status), 'default'];
  for (const range of wanted) {
    const found = ranges.find((response) => response.range === range);
    if (found !== undefined) return { ...found, status };
  }
  return undefined;
}

/** The responses by exact status, by range and by default in words, for messages. */
export function documentedStatuses({
  responses,
  ranges,
}: Pick<Operation, 'responses' | 'ranges'>): readonly string[] {
  return [...responses.map(({ status }) => String(status)), ...ranges.map(({ range }) => range)];
}

/** The JSON body that the file documents for a status of an operation, whatever its media type is called. */
export function jsonContentFor(
  operation: Pick<Operation, 'responses' | 'ranges'>,
  status: number,
): DocumentedContent | undefined {
  return responseFor(operation, status)?.contents.find(({ mediaType }) => familyOf(mediaType) === 'json');
}

/** The media type by which to ask for an operation's JSON. */
export function jsonTypeOf(operation: Pick<Operation, 'responses' | 'ranges'>): string {
  return jsonContentFor(operation, 200)?.mediaType ?? 'application/json';
}

function rangeOf(status: number): RangedResponse['range'] {
  if (status < 200) return '1XX';
  if (status < 300) return '2XX';
  if (status < 400) return '3XX';
  return status < 500 ? '4XX' : '5XX';
}
