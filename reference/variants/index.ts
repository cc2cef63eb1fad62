/** Every variant there is. */
import { BODIES } from './bodies.ts';
import { CHAINS } from './chains.ts';
import { CLOCKS } from './clocks.ts';
import { COMPUTE } from './compute.ts';
import { COMPUTE_MORE } from './compute-more.ts';
import { DATA } from './data.ts';
import { ERRORS } from './errors.ts';
import { FILTERS } from './filters.ts';
import { IMAGES_MORE } from './images-more.ts';
import { LIMITS } from './limits.ts';
import { MOVING } from './moving.ts';
import { NAMES } from './names.ts';
import { OLD_RELEASES } from './old-releases.ts';
import { ORDER } from './order.ts';
import { PAGES } from './pages.ts';
import { RESTLESS } from './restless.ts';
import { STATUSES } from './statuses.ts';
import { TRANSPORT } from './transport.ts';
import type { Variant } from './variant.ts';
import { WIRE } from './wire.ts';
import { WORLDS } from './worlds.ts';
import { XML } from './xml.ts';
import { XML_MORE } from './xml-more.ts';
import { XML_TEXT } from './xml-text.ts';

export const ALL_VARIANTS: readonly Variant[] = [
  ...PAGES,
  ...OLD_RELEASES,
  ...ORDER,
  ...FILTERS,
  ...DATA,
  ...BODIES,
  ...COMPUTE,
  ...XML,
  ...XML_TEXT,
  ...ERRORS,
  ...TRANSPORT,
  ...LIMITS,
  ...CHAINS,
  ...CLOCKS,
  ...COMPUTE_MORE,
  ...IMAGES_MORE,
  ...NAMES,
  ...RESTLESS,
  ...STATUSES,
  ...WIRE,
  ...WORLDS,
  ...XML_MORE,
  ...MOVING,
];
