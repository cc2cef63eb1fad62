import type { Api } from '../api/model.ts';
import type { Asking } from '../base/asking.ts';
import type { Category, Verdict } from '../base/verdict.ts';
import type { Scene } from '../list/scene.ts';
import type { Facts } from './facts.ts';

/** What a check is about: one parameter, one sort key, one member, or the whole operation. */
export interface Subject {
  /** Ends up in the check's id, behind a colon; empty for a check that has no subject. */
  readonly name: string;
}

/** One check of one subject: what is run, reported, and listed as a deviation. */
export interface CheckInstance {
  /** `category.check` or `category.check:subject`; never changes once published. */
  readonly id: string;
  readonly check: CheckDescription;
  readonly title: string;
  /** Drives to a function that judges; nothing in it looks at the network, the clock or chance. */
  start(scene: Scene): Asking<(facts: Facts) => Verdict>;
}

export interface CheckDescription {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** How it is checked, in a sentence or two. */
  readonly proves: string;
  /** What it cannot see. */
  readonly cannotSee: string;
  /** True for a check that judges what other checks' exchanges show; such findings need no repetition. */
  readonly watches: boolean;
}

export interface Check extends CheckDescription {
  /** The check once for each of its subjects in an API; none where the API has nothing of the kind. */
  instances(api: Api): readonly CheckInstance[];
}

interface CheckDefinition<S extends Subject, Observed> {
  readonly id: string;
  readonly title: string;
  readonly proves: string;
  readonly cannotSee: string;
  readonly watches?: boolean;
  subjects(api: Api): readonly S[];
  observe(scene: Scene, subject: S): Asking<Observed>;
  judge(observed: Observed, facts: Facts, subject: S): Verdict;
}

/**
 * A check as a plain value. The category is the first part of its id, so the two cannot disagree.
 *
 * @param definition what it asks (a generator of requests) and how it judges (a pure function).
 */
export function defineCheck<S extends Subject, Observed>(
  definition: CheckDefinition<S, Observed> & { readonly id: `${Category}.${string}` },
): Check {
  const description: CheckDescription = {
    id: definition.id,
    category: categoryOf(definition.id),
    title: definition.title,
    proves: definition.proves,
    cannotSee: definition.cannotSee,
    watches: definition.watches ?? false,
  };
  return {
    ...description,
    instances: (api) =>
      definition.subjects(api).map((subject) => ({
        id: subject.name === '' ? definition.id : `${definition.id}:${subject.name}`,
        check: description,
        title: subject.name === '' ? definition.title : `${subject.name}: ${definition.title}`,
        *start(scene) {
          const observed = yield* definition.observe(scene, subject);
          return (facts) => definition.judge(observed, facts, subject);
        },
      })),
  };
}

function categoryOf(id: `${Category}.${string}`): Category {
  const [category] = id.split('.', 1);
  const known: Readonly<Record<string, Category>> = {
    schema: 'schema',
    filter: 'filter',
    sorting: 'sorting',
    pagination: 'pagination',
    status: 'status',
    negotiation: 'negotiation',
    equivalence: 'equivalence',
    link: 'link',
    header: 'header',
    consistency: 'consistency',
  };
  return known[category ?? ''] ?? 'consistency';
}

/** The subject of a check that has only one. */
export const wholeList: readonly Subject[] = [{ name: '' }];
