import { drawUuid } from '../base/draw.ts';
import type { Kind } from './kind.ts';
import { text } from './text.ts';

/** `identifier`: names one thing. Compared as it stands, and what nothing has is a random UUID. */
export const identifier: Kind = {
  ...text,
  name: 'identifier',
  isFreeText: false,
  recognises: () => false,
  drawAbsent: (_, seed, purpose) => drawUuid(seed, purpose),
  // Any two items differ in what identifies them.
  dataForOrder: () => [],
};
