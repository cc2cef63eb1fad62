/** What a conforming variant is: another lawful way to serve the same API. */
import { lists } from '../apis/kinds.ts';
import type { ApiId, Image, Level } from '../model.ts';
import type { Settings } from '../settings.ts';
import type { Wraps } from '../stages.ts';
import type { World } from '../world.ts';

/** A variant as users of the reference see it. */
export interface VariantDescription {
  readonly id: string;
  readonly apis: readonly ApiId[];
  /** Why it is lawful, with the reading. */
  readonly description: string;
  /** Levels at which nothing of it fails; where `strict` is missing, `standard` may warn. */
  readonly levels: readonly Level[];
  /** It has other images than the API has without it. */
  readonly ownImages: boolean;
  /** Its images change from request to request. */
  readonly moving: boolean;
}

export interface Variant extends VariantDescription {
  readonly settings?: Partial<Settings>;
  readonly stages?: Wraps;
  /** Stages that remember something, made anew for each server. */
  readonly freshStages?: () => Wraps;
  /** Holds each answer back until the promise is fulfilled. */
  readonly delay?: () => Promise<unknown>;
  /** Changes the images before the server starts. */
  readonly prepare?: (world: World) => void;
  /** Happens before each request; `count` is 1 at the first. */
  readonly before?: (world: World, count: number) => void;
}

type Parts = Pick<Variant, 'settings' | 'stages' | 'freshStages' | 'delay' | 'prepare' | 'before'>;

/** Writes a variant down that conforms at both levels. */
export function variant(id: string, apis: readonly ApiId[], description: string, parts: Parts): Variant {
  const ownImages = parts.prepare !== undefined;
  const moving = parts.before !== undefined;
  return { id, apis, description, levels: ['standard', 'strict'], ownImages, moving, ...parts };
}

/** A variant that only the standard level takes, perhaps with a warning. */
export function lenient(id: string, apis: readonly ApiId[], description: string, parts: Parts): Variant {
  return { ...variant(id, apis, description, parts), levels: ['standard'] };
}

/** Changes each image before the server starts. */
export function each(
  change: (image: Image, index: number) => Partial<Image>,
): NonNullable<Variant['prepare']> {
  return (world) => world.replace(world.all().map((image, index) => ({ ...image, ...change(image, index) })));
}

/** Gives the first images these names. */
export function named(names: readonly string[]): Pick<Variant, 'prepare'> {
  return { prepare: each((_image, index) => (index < names.length ? { name: names[index] ?? null } : {})) };
}

export { lists };
