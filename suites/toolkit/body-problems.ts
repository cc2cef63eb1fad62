import type { SchemaProfile } from '../../engine/api/levels.ts';
import { type BodyProblem, compileBody } from '../../engine/api/validate.ts';
import { aspectText } from '../../engine/base/aspect.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { readJson } from '../../engine/base/json-body.ts';
import { memo } from '../../engine/base/memo.ts';
import type { Level } from '../../engine/base/verdict.ts';
import { aspectOfProblem } from './schema-sentences.ts';

/** The problems of a body by the aspect that each breaks, as `aspectText` writes it. */
type Problems = ReadonlyMap<string, readonly BodyProblem[]>;

/** What is wrong with a body; each body is looked at once for each profile. */
export const problemsOf = memo((exchange: Exchange, schema: JsonObject, profile: SchemaProfile): Problems => {
  const byAspect = new Map<string, BodyProblem[]>();
  for (const problem of compileBody(schema, profile)(readJson(exchange))) {
    const aspect = aspectText(aspectOfProblem(problem, schema, profile));
    byAspect.set(aspect, [...(byAspect.get(aspect) ?? []), problem]);
  }
  return byAspect;
});

/** The profile whose problems are failures at a level. */
export function mustProfile(level: Level): SchemaProfile {
  return level === 'strict' ? 'strict' : 'standard';
}

/** What is wrong with some body. */
export interface Found {
  readonly exchange: Exchange;
  readonly problems: readonly BodyProblem[];
  /** How many bodies have some problem of the kind. */
  readonly bodies: number;
  /** Keys of the exchanges with these bodies. */
  readonly keys: readonly string[];
}

/** The first body with a problem of an aspect that is asked for. */
export function findProblem(
  answers: readonly Exchange[],
  schema: JsonObject,
  profile: SchemaProfile,
  isWanted: (aspect: string) => boolean,
): Found | undefined {
  const broken = brokenOnes(answers, schema, profile).flatMap((exchange) => {
    const problems = [...problemsOf(exchange, schema, profile)].flatMap(([aspect, found]) =>
      isWanted(aspect) ? found : [],
    );
    return problems.length === 0 ? [] : [{ exchange, problems }];
  });
  const [first] = broken;
  return first === undefined
    ? undefined
    : { ...first, bodies: broken.length, keys: broken.map(({ exchange }) => exchange.key) };
}

/** The answers with some problem, which are looked through for each sentence of the schema. */
const brokenOnes = memo((answers: readonly Exchange[], schema: JsonObject, profile: SchemaProfile) =>
  answers.filter((exchange) => problemsOf(exchange, schema, profile).size > 0),
);

/** A few problems as a finding shows them, with the readings that decided them. */
export function describeProblems({ problems, keys }: Found): {
  readonly actual: string;
  readonly evidence: readonly string[];
  readonly readings: readonly string[];
} {
  const shown = problems
    .slice(0, 5)
    .map(({ pointer, message }) => `${pointer === '' ? 'the body' : pointer} ${message}`);
  return {
    actual: `${shown.join('; ')}${problems.length > 5 ? `; and ${problems.length - 5} more` : ''}`,
    evidence: keys,
    readings: [...new Set(problems.flatMap(({ readings }) => readings))],
  };
}
