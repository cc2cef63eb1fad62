import { stringify } from 'yaml';
import type { Json, JsonObject } from '../engine/base/json.ts';
import type { NoList } from './list.ts';
import type { ListDraft, OverlayAction, Proposal } from './proposal.ts';

/** What an overlay is made of. */
export interface OverlayDraft {
  /** Path of the OpenAPI file from the folder of the overlay. */
  readonly base: string;
  readonly title: string;
  /** Id of the API, if the overlay is to give one. */
  readonly id: string;
  readonly lists: readonly ListDraft[];
  readonly others: readonly NoList[];
}

/** The text of an overlay, with the evidence of each entry as a comment; what is unknown is a comment altogether. */
export function overlayText({ base, title, id, lists, others }: OverlayDraft): string {
  const lines = [
    '# Drafted from the OpenAPI file and from what the server answered. Each entry says how far requests have shown it:',
    '#   sure: a server that does otherwise, or ignores it, could not have answered so;',
    '#   likely: all that was seen fits; read it before you rely on it;',
    '#   unknown: nothing showed it, so that it is left as a comment.',
    'overlay: 1.0.0',
    `info: ${flow({ title: `What the suite needs to know about ${title}`, version: '1' })}`,
    `extends: ${flow(base)}`,
    'actions:',
    '  - target: $',
    `    update: ${flow({ 'x-conformance': { id } })}`,
    ...lists.flatMap(linesOfList),
    ...others.flatMap(({ operation, path, why }) => [
      '',
      ...comments(`${path} (${operation}) is left out: ${why}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOfList({ operation, path, entries, whole, proposals }: ListDraft): readonly string[] {
  return [
    '',
    ...comments(`${path} (${operation}): ${entries} entries${whole ? '' : ', and there may be more'}`),
    ...proposals.flatMap(linesOf),
  ];
}

function linesOf({ about, certainty, evidence, actions }: Proposal): readonly string[] {
  const lines = actions.flatMap(linesOfAction);
  return [
    ...comments(`${certainty}: ${about}. ${evidence.join(' ')}`),
    ...(certainty === 'unknown' ? lines.map((line) => `  # ${line.slice(2)}`) : lines),
  ];
}

function linesOfAction(action: OverlayAction): readonly string[] {
  return [
    `  - target: ${flow(action.target)}`,
    'update' in action ? `    update: ${flow(action.update)}` : '    remove: true',
  ];
}

/** A value on one line; one with signs that no text shows is written as JSON, in which they are escaped. */
function flow(value: Json | JsonObject): string {
  const text = stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: true,
    singleQuote: true,
  }).trim();
  if (!hidden.test(text)) return text;
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(new RegExp(hidden, 'gu'), escaped);
}

/** Signs that no text shows, and ends of lines. */
const hidden = /[\p{Cc}\u2028\u2029]/u;

/** Letters of a line of a comment at most. */
const widest = 118;

/** A text as comments, without signs that no text shows. */
function comments(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(new RegExp(hidden, 'gu'), ' ').split(' ')) {
    if (line !== '' && line.length + word.length + 1 > widest) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `  # ${one}`);
}
