import type { Api } from '../api/model.ts';
import type { Asking } from '../base/asking.ts';
import type { Aspect } from '../base/aspect.ts';
import type { CheckDescription, Confirmation } from '../base/check-description.ts';
import { type Category, type Claim, categories, isFinding } from '../base/verdict.ts';
import type { Scene } from '../list/scene.ts';
import type { Facts } from './facts.ts';

/** What a check is about: one parameter, one sort key, one member, or the whole operation. */
export interface Subject {
  /** Ends up in the check's id, after a colon; empty for a check that has no subject. */
  readonly name: string;
  /** Readings that every claim about it rests on. */
  readonly readings?: readonly string[];
  /** What every claim about it has in common. */
  readonly aspect?: Aspect;
}

/** One check of one subject: what is run, reported, and listed as a deviation. */
export interface CheckInstance {
  /** `category.check` or `category.check:subject`; never changes once published. */
  readonly id: string;
  readonly check: CheckDescription;
  readonly title: string;
  /** All that the check can claim something about. */
  readonly aspects: readonly Aspect[];
  /** Drives to a function that judges; nothing in it looks at the network, the clock or chance. */
  start(scene: Scene): Asking<(facts: Facts) => readonly Claim[]>;
}

export interface Check extends CheckDescription {
  /** The check once for each of its subjects in an API; none where the API has nothing of the kind. */
  instances(api: Api): readonly CheckInstance[];
}

interface CheckValue<S extends Subject> {
  readonly id: `${Category}.${string}`;
  readonly title: string;
  readonly proves: string;
  readonly cannotSee: string;
  /** `repeat` if not given. */
  readonly confirm?: Confirmation;
  /** True where it takes note of what the run meets, and never makes a finding. */
  readonly observes?: true;
  subjects(api: Api): readonly S[];
  /** What the check can claim something about, besides what the subject says of all of it; one without a name if not given. */
  aspects?(subject: S): readonly Aspect[];
}

/** A check that sends requests. */
interface AskingCheck<S extends Subject, Seen> extends CheckValue<S> {
  ask(scene: Scene, subject: S): Asking<Seen>;
  judge(seen: Seen, facts: Facts, subject: S): readonly Claim[];
}

/** A check that judges what other checks bring to light. */
interface WatchingCheck<S extends Subject> extends CheckValue<S> {
  readonly ask?: undefined;
  judge(seen: undefined, facts: Facts, subject: S): readonly Claim[];
}

/**
 * A check as a plain value. The category is the first part of its id, so the two cannot disagree. What the API's file says that
 * the check rests on, and what its subject does, is attached to every claim.
 *
 * @param definition what it asks (a generator of probes; optional) and how it judges (a pure function).
 */
export function defineCheck<S extends Subject>(definition: WatchingCheck<S>): Check;
export function defineCheck<S extends Subject, Seen>(definition: AskingCheck<S, Seen>): Check;
export function defineCheck<S extends Subject, Seen>(
  definition: AskingCheck<S, Seen> | WatchingCheck<S>,
): Check {
  const description: CheckDescription = {
    id: definition.id,
    category: categoryOf(definition.id),
    title: definition.title,
    proves: definition.proves,
    cannotSee: definition.cannotSee,
    confirm: definition.confirm ?? 'repeat',
    asks: definition.ask !== undefined,
    observes: definition.observes ?? false,
  };
  return {
    ...description,
    instances: (api) =>
      definition.subjects(api).map((subject) => ({
        id: subject.name === '' ? definition.id : `${definition.id}:${subject.name}`,
        check: description,
        title: subject.name === '' ? definition.title : `${subject.name}: ${definition.title}`,
        aspects: (definition.aspects?.(subject) ?? [{}]).map((aspect) => ({ ...subject.aspect, ...aspect })),
        *start(scene) {
          const judge = yield* startOf(definition, scene, subject);
          return (facts) => {
            const claims = judge(facts);
            if (description.observes && claims.some(({ outcome }) => isFinding(outcome)))
              throw new Error(`${definition.id} declares that it reports no findings, but reported one.`);
            return grounded(claims, subject, api.readingsByCheck.get(definition.id) ?? []);
          };
        },
      })),
  };
}

function* startOf<S extends Subject, Seen>(
  definition: AskingCheck<S, Seen> | WatchingCheck<S>,
  scene: Scene,
  subject: S,
): Asking<(facts: Facts) => readonly Claim[]> {
  if (definition.ask === undefined) return (facts) => definition.judge(undefined, facts, subject);
  const seen = yield* definition.ask(scene, subject);
  return (facts) => definition.judge(seen, facts, subject);
}

/** The claims with what their subject and the API's file say of all of them. */
function grounded(claims: readonly Claim[], subject: Subject, readings: readonly string[]): readonly Claim[] {
  return claims.map((claim) => ({
    ...claim,
    aspect: { ...subject.aspect, ...claim.aspect },
    readings: [...new Set([...(subject.readings ?? []), ...readings, ...claim.readings])],
  }));
}

function categoryOf(id: `${Category}.${string}`): Category {
  const [first] = id.split('.', 1);
  const category = categories.find((known) => known === first);
  if (category === undefined) throw new Error(`${id} names no category.`);
  return category;
}

/** The subject of a check that has only one. */
export const wholeList: readonly Subject[] = [{ name: '' }];
