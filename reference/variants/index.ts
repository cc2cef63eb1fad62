/** Every variant there is. */
import { BODIES } from './bodies.ts';
import { COMPUTE } from './compute.ts';
import { DATA } from './data.ts';
import { ERRORS } from './errors.ts';
import { FILTERS } from './filters.ts';
import { LIMITS } from './limits.ts';
import { MOVING } from './moving.ts';
import { ORDER } from './order.ts';
import { PAGES } from './pages.ts';
import { TRANSPORT } from './transport.ts';
import type { Variant } from './variant.ts';
import { XML } from './xml.ts';
import { XML_TEXT } from './xml-text.ts';

export const ALL_VARIANTS: readonly Variant[] = [
  ...PAGES,
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
  ...MOVING,
];
