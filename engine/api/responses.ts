import { closeness, familyOf, isRange } from '../base/media-type.ts';
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

/**
 * What of several contents the media type of an answer chooses: the one whose key names it most closely.
 *
 * @param type a media type with its parameters.
 */
function contentFor(
  contents: readonly DocumentedContent[],
  type: string | undefined,
): DocumentedContent | undefined {
  let chosen: DocumentedContent | undefined;
  let most = -1;
  for (const content of contents) {
    const close = closeness(content.mediaType, type) ?? -1;
    if (close > most) [chosen, most] = [content, close];
  }
  return chosen;
}

/** The bodies for a status that are JSON, or can be because their key is a range. */
export function jsonContentsFor(
  operation: Pick<Operation, 'responses' | 'ranges'>,
  status: number,
): readonly DocumentedContent[] {
  return (responseFor(operation, status)?.contents ?? []).filter(({ mediaType }) => canBeJson(mediaType));
}

/** Whether a documented media type is one of JSON, or a range with JSON in it. */
export function canBeJson(type: string): boolean {
  return familyOf(type) === 'json' || (isRange(type) && closeness(type, usualJson) !== undefined);
}

/**
 * The JSON body that an answer is an instance of, whatever its media type is called: that which its own type chooses. Where the
 * type is none of those that are documented, the one that was asked for counts, or else the only one.
 *
 * @param accepted the type that was asked for.
 */
export function jsonContentOf(
  contents: readonly DocumentedContent[],
  answered: string | undefined,
  accepted?: string,
): DocumentedContent | undefined {
  const chosen = contentFor(contents, answered) ?? contentFor(contents, accepted);
  return chosen ?? (contents.length === 1 ? contents[0] : undefined);
}

/** The JSON body that the file documents first for a status of an operation; one with a type of its own counts before a range. */
export function jsonContentFor(
  operation: Pick<Operation, 'responses' | 'ranges'>,
  status: number,
): DocumentedContent | undefined {
  const contents = jsonContentsFor(operation, status);
  return contents.find(({ mediaType }) => !isRange(mediaType)) ?? contents[0];
}

/** The media type by which to ask for an operation's JSON. */
export function jsonTypeOf(operation: Pick<Operation, 'responses' | 'ranges'>): string {
  const type = jsonContentFor(operation, 200)?.mediaType;
  return type === undefined || isRange(type) ? usualJson : type;
}

/**
 * The formats that an operation offers: those of its success, without ranges, which are no format. An entry `default` is of
 * errors as well, so that its types are not known to be offered.
 */
export function formatsOffered(
  operation: Pick<Operation, 'responses' | 'ranges'>,
): readonly DocumentedContent[] {
  const success = responseFor(
    { ...operation, ranges: operation.ranges.filter(({ range }) => range !== 'default') },
    200,
  );
  return (success?.contents ?? []).filter(({ mediaType }) => !isRange(mediaType));
}

const usualJson = 'application/json';

function rangeOf(status: number): RangedResponse['range'] {
  if (status < 200) return '1XX';
  if (status < 300) return '2XX';
  if (status < 400) return '3XX';
  return status < 500 ? '4XX' : '5XX';
}
