/** Every variant there is. */
import { CHAINS } from './chains.ts';
import { CLOCKS } from './clocks.ts';
import { COLLATIONS } from './collations.ts';
import { COMPUTE_MEMBERS } from './compute-members.ts';
import { ERROR_BODIES } from './error-bodies.ts';
import { EXTRA_MEMBERS } from './extra-members.ts';
import { FILTERS } from './filters.ts';
import { FORMATS } from './formats.ts';
import { JSON_TEXT } from './json-text.ts';
import { LAWFUL_SURPRISES } from './lawful-surprises.ts';
import { LIMITS } from './limits.ts';
import { LINKS_OF_IMAGES } from './links-of-images.ts';
import { METHODS } from './methods.ts';
import { MOVING } from './moving.ts';
import { NAMES } from './names.ts';
import { ODD_BUT_LAWFUL } from './odd-but-lawful.ts';
import { OLD_RELEASES } from './old-releases.ts';
import { ORDER } from './order.ts';
import { PAGES } from './pages.ts';
import { REFUSED_VALUES } from './refused-values.ts';
import { REPLICAS } from './replicas.ts';
import { RESTLESS } from './restless.ts';
import { SERVER_FILTER } from './server-filter.ts';
import { STATUS_WORDS } from './status-words.ts';
import { TIME_FORMS } from './time-forms.ts';
import { TRANSPORT } from './transport.ts';
import { UNSTEADY } from './unsteady.ts';
import type { Variant } from './variant.ts';
import { VISIBILITY_AND_OWNERS } from './visibility-and-owners.ts';
import { WIRE } from './wire.ts';
import { WORLD_SIZES } from './world-sizes.ts';
import { WORLD_VALUES } from './world-values.ts';
import { XML_ADDITIONS } from './xml-additions.ts';
import { XML_BYTES } from './xml-bytes.ts';
import { XML_STRUCTURE } from './xml-structure.ts';
import { XML_TEXT } from './xml-text.ts';

export const ALL_VARIANTS: readonly Variant[] = [
  ...CHAINS,
  ...CLOCKS,
  ...COLLATIONS,
  ...COMPUTE_MEMBERS,
  ...ERROR_BODIES,
  ...EXTRA_MEMBERS,
  ...FILTERS,
  ...FORMATS,
  ...LAWFUL_SURPRISES,
  ...JSON_TEXT,
  ...LIMITS,
  ...LINKS_OF_IMAGES,
  ...METHODS,
  ...MOVING,
  ...NAMES,
  ...ODD_BUT_LAWFUL,
  ...OLD_RELEASES,
  ...ORDER,
  ...PAGES,
  ...REFUSED_VALUES,
  ...REPLICAS,
  ...RESTLESS,
  ...SERVER_FILTER,
  ...STATUS_WORDS,
  ...TIME_FORMS,
  ...TRANSPORT,
  ...UNSTEADY,
  ...VISIBILITY_AND_OWNERS,
  ...WIRE,
  ...WORLD_SIZES,
  ...WORLD_VALUES,
  ...XML_ADDITIONS,
  ...XML_BYTES,
  ...XML_STRUCTURE,
  ...XML_TEXT,
];
