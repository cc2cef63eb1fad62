/** Every fault there is. */
import type { Fault } from './fault.ts';

export const ALL_FAULTS: readonly Fault[] = [];
