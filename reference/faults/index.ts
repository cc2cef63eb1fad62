/** Every fault there is. */
import * as files from './all.ts';
import type { Fault } from './fault.ts';

export const ALL_FAULTS: readonly Fault[] = Object.values(files).flat();
