import type { SchemaProfile } from '../../engine/api/levels.ts';
import { describedPlaceOf as placeOfProblem, placesOf } from '../../engine/api/places.ts';
import type { BodyProblem } from '../../engine/api/validate.ts';
import { type Aspect, aspectText } from '../../engine/base/aspect.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { memo } from '../../engine/base/memo.ts';
import { type Demand, demandsOf, isEndless, type Keyword, keyOf, type Step } from './schema-demands.ts';
import { memberAsked } from './shown-members.ts';

/** A demand with the profiles of the schema that make it. */
interface ProfiledDemand extends Demand {
  readonly profiles: readonly SchemaProfile[];
}

/** One sentence about a body: all that a schema asks of one member in one respect. */
export interface Sentence {
  readonly aspect: Aspect;
  readonly demands: readonly ProfiledDemand[];
  /** What the sentence is about, in words. */
  readonly subject: string;
  /** What is wrong where it is broken, to complete "… in one body". */
  readonly fault: string;
}

const profiles: readonly SchemaProfile[] = ['standard', 'should', 'strict'];

/** The sentences about one place of a body; for a place of which the schema says nothing, one that nothing can break. */
export function sentencesAt(schema: JsonObject, place: string): readonly Sentence[] {
  return sentencesByPlace(schema).get(place) ?? [];
}

const sentencesByPlace = memo((schema: JsonObject): ReadonlyMap<string, readonly Sentence[]> => {
  const places = new Set(placesOf(schema));
  const byPlace = new Map<string, Map<string, Sentence>>(['', ...places].map((place) => [place, new Map()]));
  for (const profile of profiles) {
    for (const demand of demandsOf(schema, profile)) {
      const sentences = byPlace.get(placeOnPath(demand.path, places));
      const aspect = aspectOfDemand(demand);
      const known = sentences?.get(aspectText(aspect));
      const demands = [...(known?.demands ?? []), { ...demand, profiles: [profile] }];
      sentences?.set(aspectText(aspect), { aspect, demands, ...wordsFor(aspect, demand.keyword) });
    }
  }
  const endless = isEndless(schema);
  return new Map(
    [...byPlace].map(([place, sentences]) => {
      const rest = { aspect: restOf(place), demands: [], ...wordsFor(restOf(place), 'other') };
      const key = aspectText(rest.aspect);
      if ((endless && !sentences.has(key)) || sentences.size === 0) sentences.set(key, rest);
      return [place, [...sentences.values()]];
    }),
  );
});

/** The aspect that a problem is about. */
export function aspectOfProblem(problem: BodyProblem, schema: JsonObject, profile: SchemaProfile): Aspect {
  const aspect = aspectsByKey(schema, profile).get(keyOf(problem));
  return aspect ?? restOf(placeOfProblem(problem, new Set(placesOf(schema))));
}

/** What lies deeper at a place than the schema can be followed. */
function restOf(place: string): Aspect {
  return { ...(place === '' ? {} : { member: place }), keyword: 'other' };
}

const aspectsByKey = memo(
  (schema: JsonObject, profile: SchemaProfile): ReadonlyMap<string, Aspect> =>
    new Map(demandsOf(schema, profile).map((demand) => [demand.key, aspectOfDemand(demand)])),
);

function aspectOfDemand(demand: Demand): Aspect {
  const member = memberAsked(demand);
  return { ...(member === '' ? {} : { member }), keyword: demand.keyword };
}

/** The longest place that a path lies in. */
function placeOnPath(path: readonly Step[], places: ReadonlySet<string>): string {
  const names = path.filter((step) => typeof step === 'string');
  return (
    [names.slice(0, 2), names.slice(0, 1)].map((start) => start.join('.')).find((one) => places.has(one)) ??
    ''
  );
}

const faults: Readonly<Record<Keyword, string>> = {
  required: 'is missing',
  type: 'does not have the type that the schema gives',
  enum: 'is not one of the values that the schema lists',
  format: 'does not have the format that the schema gives',
  range: 'is outside the bounds of the schema',
  other: 'does not match the schema',
};

function wordsFor({ member = '' }: Aspect, keyword: Keyword): { subject: string; fault: string } {
  const subject = member === '' ? 'the body' : member.replace(/^(.*)\[\]$/, 'an element of $1');
  const start =
    member === '' || member.endsWith('[]') ? subject[0]?.toUpperCase() + subject.slice(1) : subject;
  return { subject, fault: `${start} ${faults[keyword]}` };
}
