/**
 * The embedded reference target: an HTTP server on 127.0.0.1 that conforms to one of the APIs at both levels,
 * with faults to be switched on one by one, and with other conforming ways to behave. It shares no code with
 * the engine or the suites, for an error made twice would hide itself.
 */
import { VIEWS } from './apis/index.ts';
import { choose } from './choose.ts';
import { asSeenBy, draw } from './data.ts';
import type { FaultDescription } from './faults/fault.ts';
import { ALL_FAULTS } from './faults/index.ts';
import { listen } from './http.ts';
import type { ApiId, Image } from './model.ts';
import { CONFORMING } from './pipeline.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { wrapAll } from './stages.ts';
import { ALL_VARIANTS } from './variants/index.ts';
import type { VariantDescription } from './variants/variant.ts';
import { World } from './world.ts';

export type { FaultDescription } from './faults/fault.ts';
export type { ApiId, Category, Image, Level } from './model.ts';
export { API_IDS } from './model.ts';
export type { VariantDescription } from './variants/variant.ts';

export interface ReferenceOptions {
  readonly api: ApiId;
  /** Seed of the images and the tokens; 1 when absent. */
  readonly seed?: number;
  /** How many images; when absent 40, enough for every check to decide, or as many as a fault needs to be seen. */
  readonly images?: number;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The token that is accepted; by default one that follows from the seed. */
  readonly token?: string;
  /** No authentication. */
  readonly open?: boolean;
  /** A valid token without rights. */
  readonly forbiddenToken?: string;
  readonly faults?: readonly string[];
  readonly variants?: readonly string[];
}

export interface Reference {
  /** The endpoint as a service catalogue lists it. */
  readonly url: string;
  /** Undefined when the server is open. */
  readonly token: string | undefined;
  readonly forbiddenToken: string;
  /** The images that a plain list shows now, in the order of their making. */
  images(): readonly Image[];
  add(partial?: Partial<Image>): Image;
  update(id: string, changes: Partial<Image>): void;
  remove(id: string): void;
  /** How many requests have come. */
  requests(): number;
  close(): Promise<void>;
}

const DEFAULT_IMAGES = 40;

/** Every fault that can be switched on, by id. */
export const faults: readonly FaultDescription[] = ALL_FAULTS.map(
  ({ stages: _, ...description }) => description,
);

/** Every conforming variant, by id. */
export const variants: readonly VariantDescription[] = ALL_VARIANTS.map(
  ({ id, apis, description, levels, ownImages, moving }) => ({
    id,
    apis,
    description,
    levels,
    ownImages,
    moving,
  }),
);

/**
 * Starts a server; it is ready when the promise is.
 *
 * @throws Error for an unknown fault or variant, naming the nearest ids; or when the port is taken
 */
export async function startReference(options: ReferenceOptions): Promise<Reference> {
  const view = VIEWS[options.api];
  if (!view)
    throw new Error(`The reference has no API "${options.api}"; it has ${Object.keys(VIEWS).join(', ')}`);
  const chosenFaults = choose('fault', ALL_FAULTS, options.faults ?? [], options.api);
  const chosenVariants = choose('variant', ALL_VARIANTS, options.variants ?? [], options.api);
  const drawn = draw({
    seed: options.seed ?? 1,
    images: options.images ?? Math.max(DEFAULT_IMAGES, ...chosenFaults.map(({ images = 0 }) => images)),
  });
  const world = new World({
    images: asSeenBy(view, drawn.images),
    next: () => asSeenBy(view, [drawn.next()])[0] ?? drawn.next(),
  });
  for (const { prepare } of chosenVariants) prepare?.(world);
  let settings: Settings = { ...DEFAULTS, ...view.settings, open: options.open ?? false };
  for (const chosen of chosenVariants) settings = { ...settings, ...chosen.settings };
  const token = options.token ?? drawn.token;
  const forbiddenToken = options.forbiddenToken ?? drawn.forbiddenToken;
  const shell = await listen(
    {
      view,
      world,
      settings,
      stages: wrapAll(CONFORMING, [
        ...chosenVariants.flatMap(({ stages = {}, freshStages }) => [stages, freshStages?.() ?? {}]),
        ...chosenFaults.map(({ stages }) => stages),
      ]),
      token,
      forbiddenToken,
      before: (count) => {
        for (const { before } of chosenVariants) before?.(world, count);
      },
      delay: () => Promise.all(chosenVariants.map(({ delay }) => delay?.())),
    },
    options.port ?? 0,
  );
  return {
    url: shell.origin + view.root,
    token: settings.open ? undefined : token,
    forbiddenToken,
    images: () => world.live(),
    add: (partial) => world.add(partial),
    update: (id, changes) => world.update(id, changes),
    remove: (id) => world.remove(id),
    requests: shell.requests,
    close: shell.close,
  };
}
