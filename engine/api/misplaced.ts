import type { JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { type Part, visitParts } from './openapi-parts.ts';
import { wrongSchemaMember } from './schema-members.ts';
import { vocabulary } from './vocabulary/all.ts';
import { memberMeant } from './vocabulary/meant.ts';
import type { Place } from './vocabulary/member.ts';

/**
 * Looks for `x-` members that are misspelt or stand where they mean nothing, and for those on schemas that hold what they cannot.
 * Extensions of others, which resemble none of the vocabulary, are left alone.
 *
 * @returns problem `specification-vocabulary` with the place of each.
 */
export function checkVocabulary(document: JsonObject, file: string): Result<undefined> {
  const wrong: string[] = [];
  visitParts(document, (node, part, way) => {
    if (part === 'member') return;
    for (const name of Object.keys(node)) {
      const words = name.startsWith('x-') ? wrongMember(name, part) : undefined;
      const place = `${file}: ${joinPointer([...way, name])}`;
      if (words !== undefined) wrong.push(`${place}: ${words}`);
      else if (part === 'schema') wrong.push(...wrongSchemaMember(name, node, place));
    }
  });
  return unlessAny('specification-vocabulary', wrong);
}

const placeByName = new Map<string, Place>(vocabulary.map(({ name, place }) => [name, place]));

const placeWords: Readonly<Record<Place, string>> = {
  document: 'at the top of the file',
  path: 'on a path',
  operation: 'on an operation',
  parameter: 'on a parameter',
  header: 'on a header',
  response: 'on a response',
  content: 'on a media type',
  schema: 'on a schema',
};

function wrongMember(name: string, part: Part): string | undefined {
  const place = placeByName.get(name);
  if (place === part) return undefined;
  if (part === 'deep schema') return wrongMember(name, 'schema');
  if (part === 'deep member' && (place === 'parameter' || place === 'schema')) return undefined;
  if (place !== undefined) return `${name} means nothing here; it belongs ${placeWords[place]}.`;
  const meant = memberMeant(name);
  return meant === undefined
    ? undefined
    : `the vocabulary has no ${name}; did you mean ${meant}? An extension of your own needs another name.`;
}
